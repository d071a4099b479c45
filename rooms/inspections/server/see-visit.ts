import { handleQuery } from '#kernel/handler.ts'
import { participants } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeVisit } from '../contract-visits.ts'
import { faultsOfVisit } from '../store/fault-queries.ts'
import { findGroup } from '../store/group-queries.ts'
import { findVisit } from '../store/visit-queries.ts'
import { departmentNames, projectTitles } from './names.ts'
import { isOwnVisit } from './own-visit.ts'

/** The office sees every visit, an inspector their own. */
export const seeVisitHandler = handleQuery(seeVisit, async (context, { visitId }) => {
  const { trx, districtId, actor, now } = context
  const visit = await findVisit(trx, districtId, visitId)
  if (visit === null) return refuse({ kind: 'visit-not-found' })
  const own = await isOwnVisit(context, visit)
  if (!own && actor.roles.every((role) => participants.includes(role))) return refuse({ kind: 'visit-not-found' })
  const { groupId, projectId, departmentId } = visit.assignment
  const group = await findGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'visit-not-found' })
  return ok({
    ...{ visit, group, own, today: dateInSeoul(now), faults: await faultsOfVisit(trx, districtId, visitId) },
    project: (await projectTitles(context)).get(projectId) ?? projectId,
    department: (await departmentNames(context)).get(departmentId) ?? departmentId,
  })
})

import { handleCommand } from '#kernel/handler.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { assign } from '../contract-visits.ts'
import { assign as decide } from '../core/assignment.ts'
import { findGroup, inspectorsOf } from '../store/group-queries.ts'
import { insertAssignment, insertVisit } from '../store/visit-queries.ts'
import { departmentNames } from './names.ts'
import { aboutGroup, aboutProject, aboutVisit } from './subjects.ts'
import { tellAccounts } from './tellings.ts'

export const assignHandler = handleCommand(assign, async (context, input) => {
  const { trx, districtId } = context
  const { assignmentId, groupId, no, projectId, site, departmentId, points, firstOn, secondOn, thirdOn } = input
  const group = await findGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const people = (await inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const inspector = people.find((one) => one.no === no)
  if (inspector === undefined) return refuse({ kind: 'inspector-not-found' })
  if (!(await departmentNames(context)).has(departmentId))
    return refuse({ kind: 'department-not-known', field: 'departmentId' })
  const days = [firstOn, secondOn, thirdOn].filter((day) => day !== null)
  const decided = decide(group, inspector, { id: assignmentId, projectId, site, departmentId, points, days })
  if (!decided.ok) return decided
  const { assignment, visits } = decided.value
  if (!(await insertAssignment(trx, districtId, assignment))) return refuse({ kind: 'assignment-id-taken' })
  for (const visit of visits) await insertVisit(trx, districtId, visit)
  const tell = tellAccounts('assigned', [inspector.accountId], {
    words: {
      ko: `‘${site}’에 갈 방문 ${days.length}번이 생겼습니다. 첫 방문은 ${formatDate(firstOn)}입니다.`,
      en: `You have ${days.length} visits to “${site}”, the first on ${formatDate(firstOn, 'en')}.`,
    },
    ...{ about: aboutGroup(groupId), path: '/inspections/mine' },
  })
  const visitIds = visits.map(({ id }) => id)
  return ok({
    reply: { assignmentId, visitIds },
    about: [aboutGroup(groupId), aboutProject(projectId), ...visitIds.map(aboutVisit)],
    tell,
  })
})

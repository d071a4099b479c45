import { handleCommand } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import { reportVisit } from '../contract-visits.ts'
import { visitInTerm } from '../core/inspector.ts'
import { mayConductInspections } from '../core/permissions.ts'
import { reportVisit as decide } from '../core/visit.ts'
import { faultsOfVisit, insertFault } from '../store/fault-queries.ts'
import { holdVisit, updateVisit } from '../store/visit-queries.ts'
import { inspectorOf, isOwnVisit } from './own-visit.ts'
import { aboutProject, aboutVisit } from './subjects.ts'

export const reportVisitHandler = handleCommand(reportVisit, async (context, input) => {
  const { trx, districtId, now, actor, effectiveOn } = context
  const { visitId, reportId, faults, files, ...told } = input
  const before = await holdVisit(trx, districtId, visitId)
  if (before === null || !(permits(mayConductInspections, actor) || (await isOwnVisit(context, before))))
    return refuse({ kind: 'visit-not-found' })
  const allowed = visitInTerm(await inspectorOf(context, before), told.visitedOn)
  if (!allowed.ok) return allowed
  const decided = decide(before, { ...told, id: reportId, reportedAt: now }, effectiveOn)
  if (!decided.ok) return decided
  const visit = decided.value
  if (visit === null) {
    const stands = (await faultsOfVisit(trx, districtId, visitId)).length
    return ok({ reply: { visitId, reportId, faults: stands }, about: [] })
  }
  await updateVisit(trx, districtId, visit)
  const { projectId } = visit.assignment
  const found = faults.map(({ what }) => what).filter((what) => what !== '')
  const nothing = { departmentId: null, dueOn: null, repliedOn: null, closedOn: null }
  for (const [at, what] of found.entries())
    await insertFault(trx, districtId, {
      ...{ visitId, no: at + 1, projectId, foundOn: told.visitedOn, what, state: 'found', ...nothing },
    })
  if (files.length > 0) {
    const attached = await context.perform(attachFiles, { subject: aboutVisit(visitId), files, seenBy: 'office' })
    if (!attached.ok) return attached
  }
  return ok({
    reply: { visitId, reportId, faults: found.length },
    about: [aboutVisit(visitId), aboutProject(projectId)],
  })
})

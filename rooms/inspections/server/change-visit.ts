import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { setAudience } from '#rooms/documents/contract-files.ts'
import { cancelVisit, moveVisit, showPhotos } from '../contract-visits.ts'
import * as decide from '../core/visit.ts'
import { holdVisit, updateVisit } from '../store/visit-queries.ts'
import { aboutProject, aboutVisit } from './subjects.ts'

export const moveVisitHandler = handleCommand(moveVisit, (context, { visitId, dueOn }) =>
  changeVisit(context, visitId, (visit) => decide.moveVisit(visit, dueOn)),
)

export const cancelVisitHandler = handleCommand(cancelVisit, (context, { visitId, reason }) =>
  changeVisit(context, visitId, (visit) => decide.cancelVisit(visit, reason)),
)

export const showPhotosHandler = handleCommand(showPhotos, async (context, { visitId, shown, checked }) => {
  const done = await changeVisit(context, visitId, (visit) => decide.showPhotos(visit, shown, checked))
  if (done.ok) await context.perform(setAudience, { subject: aboutVisit(visitId), seenBy: shown })
  return done
})

async function changeVisit<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  visitId: decide.VisitId,
  change: (visit: decide.Visit) => Result<decide.Visit, Refusal>,
) {
  const before = await holdVisit(trx, districtId, visitId)
  if (before === null) return refuse({ kind: 'visit-not-found' as const })
  const visit = change(before)
  if (!visit.ok) return visit
  await updateVisit(trx, districtId, visit.value)
  return ok({ reply: { visitId }, about: [aboutVisit(visitId), aboutProject(visit.value.assignment.projectId)] })
}

import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { decideContinuation as contract } from '../contract-evaluations.ts'
import { decideContinuation } from '../core/continuation.ts'
import { holdCard } from '../store/card-queries.ts'
import { continuationsOf, insertContinuation } from '../store/evaluation-queries.ts'
import { aboutCard } from './card-entry.ts'

export const decideContinuationHandler = handleCommand(
  contract,
  async ({ trx, districtId, ask }, { meetingId, resolutionId, ...given }) => {
    const card = await holdCard(trx, districtId, given.cardId)
    if (card === null) return refuse({ kind: 'card-not-found' })
    const { nextProjectId } = given
    if (nextProjectId !== null && !(await ask(seeProject, { projectId: nextProjectId })).ok)
      return refuse({ kind: 'next-project-not-found', field: 'nextProjectId' })
    const before = await continuationsOf(trx, districtId, [card.id])
    const meeting = meetingId === null ? null : await ask(seeMeeting, { meetingId })
    if (meeting !== null && !meeting.ok) return refuse({ kind: 'meeting-not-found', field: 'meetingId' })
    const isOfMeeting = meeting?.value.resolutions.some(({ id }) => id === resolutionId) === true
    if (resolutionId !== null && !isOfMeeting)
      return refuse({ kind: 'resolution-not-of-meeting', field: 'resolutionId' })
    const by =
      meeting === null || resolutionId === null
        ? null
        : { meetingId: meeting.value.meeting.id, resolutionId, on: meeting.value.meeting.period.from }
    const decided = decideContinuation(before, given, by)
    if (!decided.ok) return decided
    if (decided.value.no > before.length) await insertContinuation(trx, districtId, decided.value)
    const next = nextProjectId === null ? [] : [{ kind: 'project', id: nextProjectId }]
    return ok({ reply: { cardId: card.id, no: decided.value.no }, about: [...aboutCard(card), ...next] })
  },
)

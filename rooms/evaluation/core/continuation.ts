import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { CardId } from './card.ts'

export const decisions = ['continue', 'change', 'end'] as const
export const Decision = z.enum(decisions)
export type Decision = z.infer<typeof Decision>

/** Whether a project goes on: by the resolution of a meeting, on its day, with the reason, and what came of it. */
export const Continuation = z
  .object({
    cardId: CardId,
    no: z.int().min(1),
    decision: Decision,
    meetingId: MeetingId,
    resolutionId: ResolutionId,
    on: LocalDate,
    reason: z.string().min(1),
    nextProjectId: ProjectId.nullable(),
  })
  .readonly()
export type Continuation = z.infer<typeof Continuation>

type Given = Omit<Continuation, 'no' | 'on' | 'meetingId' | 'resolutionId'>

const isSame = (last: Continuation, given: Given, by: Pick<Continuation, 'resolutionId'>): boolean =>
  last.decision === given.decision &&
  last.reason === given.reason &&
  last.nextProjectId === given.nextProjectId &&
  last.resolutionId === by.resolutionId

export const ContinuationRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resolution-missing'), field: z.literal('resolutionId') }),
  z.object({ kind: z.literal('ended-has-no-next'), field: z.literal('nextProjectId') }),
  z.object({ kind: z.literal('decided-before-last'), field: z.literal('resolutionId'), last: LocalDate }),
])
export type ContinuationRefusal = z.infer<typeof ContinuationRefusal>

/**
 * Decides that a project goes on, changes or ends. Refuses it without the resolution of a meeting, an ended project that
 * goes on in another, and a resolution older than the decision that stands. The decision that stands, sent again, is that one.
 */
export function decideContinuation(
  before: readonly Continuation[],
  given: Given,
  by: Pick<Continuation, 'meetingId' | 'resolutionId' | 'on'> | null,
): Result<Continuation, ContinuationRefusal> {
  if (by === null) return refuse({ kind: 'resolution-missing', field: 'resolutionId' })
  if (given.decision === 'end' && given.nextProjectId !== null)
    return refuse({ kind: 'ended-has-no-next', field: 'nextProjectId' })
  const last = before.at(-1)
  if (last !== undefined && isSame(last, given, by)) return ok(last)
  if (last !== undefined && by.on < last.on)
    return refuse({ kind: 'decided-before-last', field: 'resolutionId', last: last.on })
  return ok({ ...given, ...by, no: before.length + 1 })
}

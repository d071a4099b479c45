import { z } from 'zod'
import { LocalDate as Day, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { PledgeStatus } from './pledge.ts'

/**
 * By what a status is decided: the residents' jury, a meeting of the office, an approved paper, the check of a quarter, or a
 * sheet that the office published, where the paper behind it is not at hand.
 */
export const decisionKinds = ['jury', 'meeting', 'paper', 'check', 'published-sheet'] as const
export const DecisionKind = z.enum(decisionKinds)
export type DecisionKind = z.infer<typeof DecisionKind>

/** A status as it was decided: on which day, by what (its number or name), and why. */
export const StatusChange = z
  .object({
    changeNo: z.int().min(1),
    from: PledgeStatus,
    to: PledgeStatus,
    decidedOn: Day,
    by: DecisionKind,
    reference: z.string().min(1),
    reason: z.string().min(1),
  })
  .readonly()
export type StatusChange = z.infer<typeof StatusChange>

/** What a form says of a change; the decision may be left out, and is then asked for. */
export interface ChangeGiven {
  readonly to: PledgeStatus
  readonly decidedOn: LocalDate | null
  readonly by: DecisionKind | null
  readonly reference: string | null
  readonly reason: string | null
}

export const ChangeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision-missing'), field: z.enum(['by', 'reference', 'reason', 'decidedOn']) }),
  z.object({ kind: z.literal('status-unchanged'), field: z.literal('to') }),
  z.object({ kind: z.literal('decided-before-last'), field: z.literal('decidedOn'), last: Day }),
  z.object({ kind: z.literal('decided-later'), field: z.literal('decidedOn') }),
])
export type ChangeRefusal = z.infer<typeof ChangeRefusal>

/**
 * Decides a change of a pledge's status: only with the decision behind it, its day, its paper or meeting, and its reason.
 * Refuses one without, one that changes nothing, and a day before the last change or after today.
 */
export function changeStatus(
  from: PledgeStatus,
  history: readonly StatusChange[],
  { to, decidedOn, by, reference, reason }: ChangeGiven,
  today: LocalDate,
): Result<StatusChange, ChangeRefusal> {
  const missing = (field: 'by' | 'reference' | 'reason' | 'decidedOn') =>
    refuse({ kind: 'decision-missing', field } as const)
  if (by === null) return missing('by')
  if (reference === null) return missing('reference')
  if (decidedOn === null) return missing('decidedOn')
  if (reason === null) return missing('reason')
  if (to === from) return refuse({ kind: 'status-unchanged', field: 'to' })
  const last = history.at(-1)
  if (last !== undefined && decidedOn < last.decidedOn)
    return refuse({ kind: 'decided-before-last', field: 'decidedOn', last: last.decidedOn })
  if (decidedOn > today) return refuse({ kind: 'decided-later', field: 'decidedOn' })
  return ok({ changeNo: history.length + 1, from, to, decidedOn, by, reference, reason })
}

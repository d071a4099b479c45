import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { addDays, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const StandInId = idOf('StandInId')
export type StandInId = z.infer<typeof StandInId>

/** Somebody standing in (대직) for another who is away, both days included. */
export const StandIn = z
  .object({ id: StandInId, absentId: AccountId, substituteId: AccountId, from: LocalDate, until: LocalDate })
  .readonly()
export type StandIn = z.infer<typeof StandIn>

export type StandInRefused = {
  readonly kind:
    | 'stands-in-for-oneself'
    | 'absence-ends-before-it-begins'
    | 'absent-not-posted'
    | 'substitute-not-posted'
    | 'covered-already'
    | 'for-oneself-only'
}

/** What is known of the two on the first day, and who asks. */
export interface StandInFacts {
  readonly absentPosted: boolean
  readonly substitutePosted: boolean
  /** Who already stands in for the one who is away, whenever. */
  readonly standing: readonly StandIn[]
  /** Whoever may not arrange it for others arranges it for this account alone; null for who may. */
  readonly onlyFor: AccountId | null
}

/** Decides whether somebody may stand in: both work in a team, it is another person, and nobody stands in yet. */
export function arrangeStandIn(wanted: StandIn, facts: StandInFacts): Result<StandIn, StandInRefused> {
  const { absentId, substituteId, from, until } = wanted
  if (facts.onlyFor !== null && facts.onlyFor !== absentId) return refuse({ kind: 'for-oneself-only' })
  if (absentId === substituteId) return refuse({ kind: 'stands-in-for-oneself' })
  if (until < from) return refuse({ kind: 'absence-ends-before-it-begins' })
  if (!facts.absentPosted) return refuse({ kind: 'absent-not-posted' })
  if (!facts.substitutePosted) return refuse({ kind: 'substitute-not-posted' })
  const covered = facts.standing.some((one) => one.absentId === absentId && one.from <= until && from <= one.until)
  return covered ? refuse({ kind: 'covered-already' }) : ok(wanted)
}

export type EndStandInRefused = { readonly kind: 'stand-in-over' | 'for-oneself-only' }

/** Decides how standing in ends on a day of return: it lasts until the day before; null when it never began. */
export function endStandIn(
  standIn: StandIn,
  returnOn: LocalDate,
  onlyFor: AccountId | null,
): Result<StandIn | null, EndStandInRefused> {
  if (onlyFor !== null && onlyFor !== standIn.absentId) return refuse({ kind: 'for-oneself-only' })
  if (returnOn > standIn.until) return refuse({ kind: 'stand-in-over' })
  return ok(returnOn <= standIn.from ? null : { ...standIn, until: addDays(returnOn, -1) })
}

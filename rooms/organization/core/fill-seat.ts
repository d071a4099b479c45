import { z } from 'zod'
import { AccountId } from '#kit/id.ts'
import { addDays, inclusiveDays, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { BodyRules } from './body.ts'
import { termRuleOf } from './body.ts'
import {
  AppointedBy,
  EndKind,
  type HeldTenure,
  heldOn,
  mayRenew,
  type Seat,
  SeatId,
  TermRefusal,
  type TermRule,
  tenuresMeet,
  termOf,
} from './seat.ts'

export const FillSeatRefusal = z.discriminatedUnion('kind', [
  ...TermRefusal.options,
  z.object({ kind: z.literal('seat-taken'), seatId: SeatId, until: LocalDate.nullable() }),
  z.object({ kind: z.literal('no-renewal-left'), renewals: z.int() }),
  z.object({ kind: z.literal('member-already'), seatId: SeatId }),
  z.object({ kind: z.literal('recommender-not-stated') }),
])
export type FillSeatRefusal = z.infer<typeof FillSeatRefusal>

export const Appointment = z.object({
  from: LocalDate,
  statedEnd: LocalDate.nullable(),
  /** How many times the holder has been renewed, this appointment included, as far as is known beside the terms here. */
  renewals: z.int(),
  holder: AccountId.nullable(),
  appointedBy: AppointedBy.nullable(),
  recommendedBy: z.string().nullable(),
})
export type Appointment = Readonly<z.infer<typeof Appointment>>

/** What is known when a seat is filled. */
export interface SeatFacts {
  readonly rules: BodyRules
  readonly seat: Seat
  /** All tenures of the seat. */
  readonly tenures: readonly HeldTenure[]
  /** The holder's own tenures in the body, of this seat and others, with the kinds of their seats. */
  readonly ofHolder: readonly (HeldTenure & Pick<Seat, 'kind'>)[]
}

/** How long after a term the next one still follows on it (연임); the ordinances do not say, half a year is our reading. */
export const daysBetweenTerms = 180

const lastDayOf = ({ to, vacatedOn }: HeldTenure): LocalDate | null =>
  vacatedOn === null ? to : addDays(vacatedOn, -1)

/** Whether a term counts towards the limit: the rest of somebody else's only where the rule says so. */
const counts = (rule: TermRule, restOfTerm: boolean): boolean =>
  !restOfTerm || rule.kind !== 'years' || rule.replacement === undefined || rule.replacement.counts

/**
 * How often a holder is renewed by a term that begins on a day: once more than in the term it follows on, and not more
 * where that one does not count.
 */
export function renewalsOf(
  rule: TermRule,
  kind: Seat['kind'],
  ofHolder: SeatFacts['ofHolder'],
  from: LocalDate,
): number {
  const before = ofHolder
    .filter((one) => one.kind === kind && one.from < from && heldOn(one, one.from))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .at(0)
  if (before === undefined) return 0
  const last = lastDayOf(before)
  if (last !== null && last < from && inclusiveDays(last, from) - 1 > daysBetweenTerms) return 0
  return before.renewals + (counts(rule, before.restOfTerm) ? 1 : 0)
}

/** The tenure whose rest a new one serves: of this seat, vacated by then, and not over on that day. */
const replacedBy = (tenures: readonly HeldTenure[], from: LocalDate): HeldTenure | undefined =>
  tenures.find(({ to, vacatedOn }) => vacatedOn !== null && to !== null && vacatedOn <= from && from <= to)

/**
 * Decides the tenure of a seat being filled. Refuses `seat-taken` while anyone holds it within the new term,
 * `member-already` while the holder has another seat of the body, `no-renewal-left` beyond the renewals of the ordinance
 * (art. 10), a recommendation that does not say whose, and a term that has no end or a wrong one.
 */
export function fillSeat(
  { rules, seat, tenures, ofHolder }: SeatFacts,
  appointment: Appointment,
): Result<HeldTenure, FillSeatRefusal> {
  const { from, statedEnd, holder, appointedBy } = appointment
  const recommendedBy = appointedBy === 'recommendation' ? appointment.recommendedBy : null
  if (appointedBy === 'recommendation' && recommendedBy === null) return refuse({ kind: 'recommender-not-stated' })
  const rule = termRuleOf(rules, seat.kind)
  const takesOver = rule.kind === 'years' && rule.replacement !== undefined
  const replaced = takesOver ? replacedBy(tenures, from) : undefined
  const term = termOf(rule, from, statedEnd ?? replaced?.to ?? null)
  if (!term.ok) return term
  const restOfTerm = replaced !== undefined
  const renewals = Math.max(appointment.renewals, renewalsOf(rule, seat.kind, ofHolder, from))
  if (renewals > 0 && counts(rule, restOfTerm) && !mayRenew(rule, renewals - 1)) {
    return refuse({ kind: 'no-renewal-left', renewals })
  }
  const tenure: HeldTenure = {
    ...{ seatId: seat.id, from, to: term.value.to, vacatedOn: null, renewals, restOfTerm },
    ...{ holder, appointedBy, recommendedBy, endKind: null, endWords: null },
  }
  const taken = tenures.find((one) => tenuresMeet(one, tenure))
  if (taken !== undefined) return refuse({ kind: 'seat-taken', seatId: seat.id, until: taken.to })
  const other = ofHolder.find((one) => tenuresMeet(one, tenure))
  return other === undefined ? ok(tenure) : refuse({ kind: 'member-already', seatId: other.seatId })
}

export const VacateSeatRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seat-not-held'), seatId: SeatId, on: LocalDate }),
  z.object({ kind: z.literal('dismissal-without-words') }),
])
export type VacateSeatRefusal = z.infer<typeof VacateSeatRefusal>

export const EndOfOffice = z.object({ kind: EndKind, words: z.string().nullable() })
export type EndOfOffice = Readonly<z.infer<typeof EndOfOffice>>

/**
 * Decides the tenure that ends when a seat is vacated on a day (it counts no more from that day). A dismissal says why.
 */
export function vacateSeat(
  tenures: readonly HeldTenure[],
  seatId: SeatId,
  on: LocalDate,
  end: EndOfOffice,
): Result<HeldTenure, VacateSeatRefusal> {
  if (end.kind === 'dismissed' && end.words === null) return refuse({ kind: 'dismissal-without-words' })
  const tenure = tenures.find((one) => one.seatId === seatId && heldOn(one, on))
  return tenure === undefined
    ? refuse({ kind: 'seat-not-held', seatId, on })
    : ok({ ...tenure, vacatedOn: on, endKind: end.kind, endWords: end.words })
}

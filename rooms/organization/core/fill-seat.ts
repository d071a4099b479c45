import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { BodyRules } from './body.ts'
import { termRuleOf } from './body.ts'
import { heldOn, mayRenew, type Seat, SeatId, type Tenure, TermRefusal, termOf } from './seat.ts'

export const FillSeatRefusal = z.discriminatedUnion('kind', [
  ...TermRefusal.options,
  z.object({ kind: z.literal('seat-taken'), seatId: SeatId, until: LocalDate.nullable() }),
  z.object({ kind: z.literal('no-renewal-left'), renewals: z.int() }),
])
export type FillSeatRefusal = z.infer<typeof FillSeatRefusal>

export interface Appointment {
  readonly from: LocalDate
  readonly statedEnd: LocalDate | null
  /** How many times the holder has been renewed, this appointment included. */
  readonly renewals: number
}

/**
 * Decides the tenure of a seat being filled. Refuses `seat-taken` while anyone holds it within the new term,
 * `no-renewal-left` beyond the renewals of the ordinance (art. 10), and a term that has no end or a wrong one.
 */
export function fillSeat(
  rules: BodyRules,
  seat: Seat,
  tenures: readonly Tenure[],
  appointment: Appointment,
): Result<Tenure, FillSeatRefusal> {
  const rule = termRuleOf(rules, seat.kind)
  const term = termOf(rule, appointment.from, appointment.statedEnd)
  if (!term.ok) return term
  if (appointment.renewals > 0 && !mayRenew(rule, appointment.renewals - 1)) {
    return refuse({ kind: 'no-renewal-left', renewals: appointment.renewals })
  }
  const { from, to } = term.value
  const tenure: Tenure = { seatId: seat.id, from, to, vacatedOn: null, renewals: appointment.renewals }
  const holder = tenures.find(
    (one) =>
      one.seatId === seat.id && (heldOn(one, from) || (compareDates(one.from, from) > 0 && heldOn(tenure, one.from))),
  )
  return holder === undefined ? ok(tenure) : refuse({ kind: 'seat-taken', seatId: seat.id, until: holder.to })
}

export const VacateSeatRefusal = z.object({ kind: z.literal('seat-not-held'), seatId: SeatId, on: LocalDate })
export type VacateSeatRefusal = z.infer<typeof VacateSeatRefusal>

/** Decides the tenure that ends when a seat is vacated on a day (it counts no more from that day). */
export function vacateSeat(
  tenures: readonly Tenure[],
  seatId: SeatId,
  on: LocalDate,
): Result<Tenure, VacateSeatRefusal> {
  const tenure = tenures.find((one) => one.seatId === seatId && heldOn(one, on))
  return tenure === undefined ? refuse({ kind: 'seat-not-held', seatId, on }) : ok({ ...tenure, vacatedOn: on })
}

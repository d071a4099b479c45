import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { addDays, compareDates, LocalDate, localDate, type Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const SeatId = idOf('SeatId')
export type SeatId = z.infer<typeof SeatId>

/** 당연직, 위촉직 구의원, 위촉직 민간. */
export const seatKinds = ['ex-officio', 'appointed-councillor', 'appointed-civil'] as const
export const SeatKind = z.enum(seatKinds)
export type SeatKind = z.infer<typeof SeatKind>

/**
 * How long a seat is held: while its post is held (ex officio), for so many years with so many renewals (civilians), or
 * for the dates of another office (a district councillor's own term, 2018-07-13 to 2022-06-30 in the seed).
 */
export const TermRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('while-in-post') }),
  z.object({
    kind: z.literal('years'),
    years: z.int().min(1).max(100),
    renewals: z.int().min(0).max(100),
    /**
     * That whoever replaces a member serves the rest of that term (보궐), and whether the rest counts as a term of their
     * own; without it, whoever replaces somebody begins a whole term.
     */
    replacement: z.object({ counts: z.boolean() }).optional(),
  }),
  z.object({ kind: z.literal('own-office') }),
])
export type TermRule = z.infer<typeof TermRule>

/** A seat of a body. Its label says which seat it is ("민간위원 7"), never who sits in it. */
export const Seat = z.object({ id: SeatId, kind: SeatKind, label: z.string().min(1) }).readonly()
export type Seat = z.infer<typeof Seat>

/** A seat being held: from a day to the end of the term (null while in post), and the day it was vacated early. */
export const Tenure = z
  .object({
    seatId: SeatId,
    from: LocalDate,
    to: LocalDate.nullable(),
    vacatedOn: LocalDate.nullable(),
    /** How many times the holder was renewed before this term. */
    renewals: z.int().min(0).max(100),
    /** Whether it is the rest of the term of somebody who left early (보궐). */
    restOfTerm: z.boolean().default(false),
  })
  .readonly()
export type Tenure = z.infer<typeof Tenure>

/** How somebody came to a seat: with a post, by a recommendation, chosen by the mayor, or by an open call. */
export const appointedBys = ['post', 'recommendation', 'mayor', 'open-call'] as const
export const AppointedBy = z.enum(appointedBys)
export type AppointedBy = z.infer<typeof AppointedBy>

/** Why a seat was vacated before its term was over. */
export const endKinds = ['resigned', 'dismissed', 'left-post', 'moved-away', 'other'] as const
export const EndKind = z.enum(endKinds)
export type EndKind = z.infer<typeof EndKind>

/** A tenure with what the public is not shown: who holds it, how it came to be, and why it ended early. */
export const HeldTenure = z
  .object({
    ...Tenure.unwrap().shape,
    holder: AccountId.nullable(),
    appointedBy: AppointedBy.nullable(),
    /** Who recommended: a group, a school, an office. */
    recommendedBy: z.string().nullable(),
    endKind: EndKind.nullable(),
    endWords: z.string().nullable(),
  })
  .readonly()
export type HeldTenure = z.infer<typeof HeldTenure>

/** A tenure as the public sees it. */
export const shownTenure = ({ seatId, from, to, vacatedOn, renewals, restOfTerm }: Tenure): Tenure => ({
  ...{ seatId, from, to, vacatedOn, renewals, restOfTerm },
})

export const TermRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('end-not-stated') }),
  z.object({ kind: z.literal('end-before-start'), from: LocalDate, to: LocalDate }),
  z.object({ kind: z.literal('beyond-the-calendar'), from: LocalDate }),
])
export type TermRefusal = z.infer<typeof TermRefusal>

/** The last day of a term that ends in a year: the day before the same date, or the month's last day (Civil Act art. 160). */
function lastDayInYear(from: LocalDate, year: number): LocalDate {
  const sameDay = `${String(year).padStart(4, '0')}${from.slice(4)}`
  const leapDayMissing = from.endsWith('-02-29') && !isLeapYear(year)
  return leapDayMissing ? localDate(`${sameDay.slice(0, 4)}-02-28`) : addDays(localDate(sameDay), -1)
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * Decides the term of a seat taken on a day. Ex-officio terms are open (to is null) unless an end is stated; terms of
 * years end by the calendar, a stated end prevailing; a councillor's must be stated (`end-not-stated`). Refuses
 * `end-before-start`, and a last day after the year 9999. Basic ordinance on governance, art. 10; domain.md 1.1.
 */
export function termOf(rule: TermRule, from: LocalDate, statedEnd: LocalDate | null): Result<Period, TermRefusal> {
  if (statedEnd !== null && compareDates(statedEnd, from) < 0) {
    return refuse({ kind: 'end-before-start', from, to: statedEnd })
  }
  if (statedEnd !== null || rule.kind === 'while-in-post') return ok({ from, to: statedEnd, precision: 'day' })
  if (rule.kind === 'own-office') return refuse({ kind: 'end-not-stated' })
  const lastYear = Number(from.slice(0, 4)) + rule.years
  return lastYear > 9999
    ? refuse({ kind: 'beyond-the-calendar', from })
    : ok({ from, to: lastDayInYear(from, lastYear), precision: 'day' })
}

/** Decides whether the holder of a seat may be appointed once more (1회 연임, art. 10); ends of office set their own. */
export const mayRenew = (rule: TermRule, renewalsSoFar: number): boolean =>
  rule.kind !== 'years' || renewalsSoFar < rule.renewals

/** Decides whether a tenure holds on a day: from its first day through its last, and not from the day it was vacated. */
export function heldOn(tenure: Tenure, day: LocalDate): boolean {
  if (compareDates(day, tenure.from) < 0) return false
  if (tenure.vacatedOn !== null && compareDates(day, tenure.vacatedOn) >= 0) return false
  return tenure.to === null || compareDates(day, tenure.to) <= 0
}

/** Decides whether two tenures have a day in common; one vacated on its first day has none. */
export const tenuresMeet = (one: Tenure, other: Tenure): boolean =>
  (heldOn(one, other.from) && heldOn(other, other.from)) || (heldOn(other, one.from) && heldOn(one, one.from))

/** Counts the enrolled members (재적) of a day: the seats filled that day, each once, not the number of seats. */
export const enrolledOn = (tenures: readonly Tenure[], day: LocalDate): number =>
  new Set(tenures.filter((tenure) => heldOn(tenure, day)).map((tenure) => tenure.seatId)).size

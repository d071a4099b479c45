import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { sumWon, type Won, won, zeroWon } from '#kit/won.ts'
import type { VisitId } from './visit.ts'

/**
 * How the length of a visit becomes hours that are paid: as planned whatever it was; every half hour that was begun; or only
 * those that are over.
 */
export const hourRoundings = ['as-planned', 'started-half-hour', 'full-half-hour'] as const

/** What a visit is paid: so many won an hour, or for each visit; at most so many for a person in a day. */
export const Rate = z
  .object({
    won: PlannedWon,
    per: z.enum(['hour', 'visit']),
    rounding: z.enum(hourRoundings),
    plannedMinutes: z.int().min(1).max(1440).nullable(),
    dayMost: PlannedWon.nullable(),
  })
  .readonly()
export type Rate = z.infer<typeof Rate>

/** Why a visit is paid what it is: by the rate; nothing, to who is paid by the office; or less, for the day is full. */
export const allowanceGrounds = ['by-rule', 'official', 'day-ceiling'] as const
export const AllowanceGround = z.enum(allowanceGrounds)

/** A visit that was reported, as far as its payment goes. */
export interface PaidVisit {
  readonly visitId: VisitId
  readonly no: number
  readonly civilian: boolean
  readonly visitedOn: LocalDate
  readonly beganAt: string
  readonly endedAt: string
}

export interface Allowance {
  readonly visitId: VisitId
  readonly no: number
  readonly visitedOn: LocalDate
  /** The minutes that are paid, after rounding. */
  readonly minutes: number
  readonly won: Won
  readonly ground: (typeof allowanceGrounds)[number]
}

const minutesAt = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Decides how many minutes of a visit from one clock time to another are paid, by the rate's rounding. */
export function paidMinutes(rate: Rate, beganAt: string, endedAt: string): number {
  const length = minutesAt(endedAt) - minutesAt(beganAt)
  if (rate.rounding === 'as-planned') return rate.plannedMinutes ?? length
  return (rate.rounding === 'started-half-hour' ? Math.ceil(length / 30) : Math.floor(length / 30)) * 30
}

/** Won for minutes by an hourly rate, exact; a part of a won is left off (truncation). */
const wonFor = ({ won: each, per }: Rate, minutes: number): Won =>
  per === 'visit' ? won(each) : won(Number((BigInt(each) * BigInt(minutes)) / 60n))

/**
 * Decides what the visits of a group that stand on no payment sheet yet are paid, in won, in the order of their days:
 * civilians alone (domain.md section 7), a visit by the rate, and a person no more in a day than the ceiling, with what
 * sheets already give that person for that day.
 */
export function allowancesOf(
  visits: readonly PaidVisit[],
  rate: Rate,
  onSheets: readonly Allowance[],
): readonly Allowance[] {
  const ofDay = new Map<string, Won>()
  const add = (day: string, paid: Won) => ofDay.set(day, sumWon([ofDay.get(day) ?? zeroWon, paid]))
  for (const row of onSheets) add(dayOf(row), row.won)
  const isWritten = new Set(onSheets.map(({ visitId }) => visitId))
  return visits
    .filter(({ visitId }) => !isWritten.has(visitId))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map(({ visitId, no, civilian, visitedOn, beganAt, endedAt }) => {
      const minutes = paidMinutes(rate, beganAt, endedAt)
      const about = { visitId, no, visitedOn, minutes }
      if (!civilian) return { ...about, won: zeroWon, ground: 'official' }
      const day = dayOf(about)
      const before = ofDay.get(day) ?? zeroWon
      const full = wonFor(rate, minutes)
      const left = rate.dayMost === null ? full : Math.max(0, rate.dayMost - before)
      const paid = won(Math.min(full, left))
      add(day, paid)
      return { ...about, won: paid, ground: paid < full ? 'day-ceiling' : 'by-rule' }
    })
}

const dayOf = ({ no, visitedOn }: Pick<Allowance, 'no' | 'visitedOn'>): string => `${no} ${visitedOn}`

const keyOf = ({ visitedOn, beganAt, visitId }: PaidVisit): string => `${visitedOn} ${beganAt} ${visitId}`

/** The sum of allowances, in won, exact. */
export const allowanceSum = (allowances: readonly Pick<Allowance, 'won'>[]): Won =>
  sumWon(allowances.map((one) => one.won))

/** What is due of a cost line and what is left of it; less than nothing is left where more is due than it holds. Won. */
export const lineUse = (stated: Won, due: Won): { readonly due: Won; readonly left: Won } => ({
  due,
  left: won(stated - due),
})

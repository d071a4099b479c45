import { z } from 'zod'
import { inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import { addRatio, compareRatio, multiplyRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { readTarget, type Target } from '#rooms/plans/core/indicator.ts'
import { type Thousandths, valueRatio } from './measured-value.ts'
import { firstDayOf, lastDayOf, type Quarter, quartersBetween } from './quarter.ts'

/** How measurements of several periods make one number: added up, the latest, the least of the periods, the least of the dongs. */
export const Joining = z.enum(['sum', 'latest', 'each-period', 'each-dong'])
export type Joining = z.infer<typeof Joining>

export const Met = z.enum(['met', 'not-met', 'unknown'])
export type Met = z.infer<typeof Met>

/** A measurement as it is counted; forecasts are never handed in. */
export interface Counted {
  readonly period: Quarter
  readonly place: string | null
  readonly value: Thousandths
}

/** How far a target is reached: the number that its measurements make, what part of the target it is, and whether that is enough. */
export interface Attainment {
  readonly joining: Joining
  readonly value: Ratio | null
  readonly ratio: Ratio | null
  readonly met: Met
  /** The day that must be over before `met` can be told; null where nothing that comes can change it. */
  readonly openUntil: LocalDate | null
}

/** The days over which a target is pursued, and how many dongs there are. */
export interface Course {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly dongs: number
}

/** Units of which a later number takes the place of an earlier one; others are counts, which add up. */
const standing: ReadonlySet<string> = new Set(['%', '점', '퍼센트', '등급', '위'])

/** Decides how the measurements of a target are joined: by what it is counted per, and else by its unit (domain.md 1.7). */
export function joiningOf(target: Pick<Target, 'per' | 'unit'>): Joining {
  if (target.per === 'dong') return 'each-dong'
  if (target.per === 'quarter' || target.per === 'month' || target.per === 'day') return 'each-period'
  return target.unit !== null && standing.has(target.unit) ? 'latest' : 'sum'
}

const sum = (values: readonly Counted[]): Ratio =>
  values.reduce((all, { value }) => addRatio(all, valueRatio(value)), ratio(0))

const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)
const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)

/** How many of what a target is counted per a quarter has, as far as the project runs in it: 1 quarter, 3 months, 92 days. */
function unitsIn(quarter: Quarter, { per, unit }: Target, course: Course): number {
  if (per === 'quarter' || (unit !== null && standing.has(unit))) return 1
  const runs = [laterOf(firstDayOf(quarter), course.from), earlierOf(lastDayOf(quarter), course.to)] as const
  const [first, last] = runs[0] <= runs[1] ? runs : [firstDayOf(quarter), lastDayOf(quarter)]
  return per === 'month' ? Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1 : inclusiveDays(first, last)
}

const lastPeriod = (measured: readonly Counted[]): Quarter =>
  measured.reduce((last, { period }) => (period > last ? period : last), '')

/** The numbers that stand beside each other: of each quarter what it had on average per month or day, of each dong its sum. */
function numbersOf(target: Target, measured: readonly Counted[], joining: Joining, course: Course): Ratio[] {
  if (joining === 'sum') return [sum(measured)]
  if (joining === 'latest') return [sum(measured.filter(({ period }) => period === lastPeriod(measured)).slice(-1))]
  if (joining === 'each-dong') return [...Map.groupBy(measured, ({ place }) => place).values()].map(sum)
  return [...Map.groupBy(measured, ({ period }) => period)].map(([period, own]) =>
    multiplyRatio(sum(own), ratio(1, unitsIn(period, target, course))),
  )
}

/**
 * Decides how far a target is reached: exactly, by its comparator and direction. A bare number means at least. Where fewer is
 * better, what stays below is 1 and what goes beyond is the target's part of it. A target per month or day is held against the
 * quarter's average per month or day. It cannot be told (`unknown`) where the target has no number, nothing is measured, or not
 * every dong or quarter that the target asks for is; and not before `openUntil` is over: what only adds up is told at once when
 * the least is reached or the most is passed, a quarter when it is over, all else when the project is.
 */
export function attain(target: Target, measured: readonly Counted[], course: Course): Attainment {
  const { comparator, lowerIsBetter } = readTarget(target)
  const joining = joiningOf(target)
  const untold = { joining, value: null, ratio: null, met: 'unknown', openUntil: null } as const
  if (measured.length === 0) return untold
  const numbers = numbersOf(target, measured, joining, course)
  const worse = (one: Ratio, other: Ratio): boolean => compareRatio(one, other) === (lowerIsBetter ? 1 : -1)
  const value = numbers.reduce((worst, one) => (worse(one, worst) ? one : worst))
  if (target.value === null) return { ...untold, value }
  const wanted = toRatio(target.value)
  const holdsFor = (one: Ratio): boolean => {
    const order = compareRatio(one, wanted)
    return { gte: order >= 0, gt: order > 0, lte: order <= 0, lt: order < 0, eq: order === 0 }[comparator]
  }
  const reached = { joining, value, ratio: partOf(value, wanted, { lowerIsBetter, exact: comparator === 'eq' }) }
  const holds = numbers.every(holdsFor)
  const told = (openUntil: LocalDate | null): Attainment => ({ ...reached, met: holds ? 'met' : 'not-met', openUntil })
  const unknown: Attainment = { ...reached, met: 'unknown', openUntil: null }
  if (joining === 'latest') return told(lastDayOf(lastPeriod(measured)))
  if (joining === 'each-period') {
    const periods = [...new Set(measured.map(({ period }) => period))]
    const missed = periods.filter((_, at) => numbers.slice(at, at + 1).some((one) => !holdsFor(one)))
    if (missed.length > 0) return told(lastDayOf(missed.reduce((first, one) => (one < first ? one : first))))
    return quartersBetween(course.from, course.to).every((one) => periods.includes(one)) ? told(course.to) : unknown
  }
  const settled = comparator === 'eq' ? numbers.some((one) => compareRatio(one, wanted) > 0) : holds !== lowerIsBetter
  const isOpen = joining === 'each-dong' && new Set(measured.map(({ place }) => place)).size < course.dongs
  if (isOpen && (holds || !settled)) return unknown
  return told(settled ? null : course.to)
}

const [none, whole] = [ratio(0), ratio(1)]

function partOf(value: Ratio, wanted: Ratio, way: { readonly lowerIsBetter: boolean; readonly exact: boolean }): Ratio {
  const order = compareRatio(value, wanted)
  if (order === 0) return whole
  if (way.lowerIsBetter && order < 0) return whole
  if (value.n <= 0n) return none
  if (way.lowerIsBetter || (way.exact && order > 0)) return multiplyRatio(wanted, ratio(value.d, value.n))
  return wanted.n <= 0n ? whole : multiplyRatio(value, ratio(wanted.d, wanted.n))
}

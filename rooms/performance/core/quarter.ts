import { z } from 'zod'
import { addDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** A quarter of a year: 2021-Q3. */
export const Quarter = z.string().regex(/^(19|2\d)\d{2}-Q[1-4]$/)
export type Quarter = z.infer<typeof Quarter>

/** Says which quarter a day stands in. */
export const quarterOf = (day: LocalDate): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Says which quarter comes after one. */
export function quarterAfter(quarter: Quarter): Quarter {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`
}

/** Says on which day a quarter begins. */
export const firstDayOf = (quarter: Quarter): LocalDate =>
  localDate(`${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`)

/** Says on which day a quarter ends. */
export const lastDayOf = (quarter: Quarter): LocalDate => addDays(firstDayOf(quarterAfter(quarter)), -1)

/** Lists the quarters that have begun between two days, the first one first; none where the later day comes first. */
export function quartersBetween(from: LocalDate, to: LocalDate): Quarter[] {
  const last = quarterOf(to)
  const quarters: Quarter[] = []
  for (let quarter = quarterOf(from); quarter <= last; quarter = quarterAfter(quarter)) quarters.push(quarter)
  return quarters
}

/** Names a quarter as people read it: 2021년 3분기. */
export const quarterName = (quarter: Quarter, lang: Lang): string =>
  lang === 'ko'
    ? `${quarter.slice(0, 4)}년 ${quarter.slice(6)}분기`
    : `quarter ${quarter.slice(6)} of ${quarter.slice(0, 4)}`

/** Says which quarter was the last to be over on a day. */
const lastOver = (day: LocalDate): Quarter => quarterOf(addDays(firstDayOf(quarterOf(day)), -1))

/**
 * Decides which quarter's report is due on a day of what runs between two days: the last one that is over and in which it ran.
 * Null before the first one is over: a quarter is told of once it ended.
 */
export function dueQuarter(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  day: LocalDate,
): Quarter | null {
  const [over, last] = [lastOver(day), quarterOf(to)]
  const due = over < last ? over : last
  return due < quarterOf(from) ? null : due
}

/** The days of a year. */
export const yearDays = (year: number): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
})

export const QuarterRefusal = z.object({ kind: z.literal('quarter-not-over'), field: z.literal('quarter') })
export type QuarterRefusal = z.infer<typeof QuarterRefusal>

/** Decides whether a quarter's report can be asked for on a day: once it is over. */
export const quarterOver = (quarter: Quarter, day: LocalDate): Result<Quarter, QuarterRefusal> =>
  quarter <= lastOver(day) ? ok(quarter) : refuse({ kind: 'quarter-not-over', field: 'quarter' })

/** Decides whether what runs between two days owes a report of a quarter: one in which it ran and that is over. */
export const owesQuarter = (
  run: { readonly from: LocalDate; readonly to: LocalDate },
  quarter: Quarter,
  day: LocalDate,
): boolean => quarter >= quarterOf(run.from) && quarter <= quarterOf(run.to) && quarter <= lastOver(day)

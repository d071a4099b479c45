import type { LocalDate } from '#kit/korean-date.ts'
import { addMonths, lastOfMonth } from './calendar-month.ts'
import { dayOf } from './written-date.ts'
import type { WrittenRange } from './written-range.ts'

/** The days a written range covers, and whether it names days or whole months. */
export interface Stretch {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly precision: 'day' | 'month'
  /** Whether both ends have a year of their own. */
  readonly bothYears: boolean
}

const realMonth = (month: number): boolean => month >= 1 && month <= 12
const yearIsUsual = (year: number): boolean => year >= 1900 && year <= 2199

/**
 * Decides which days a range covers: of whole months from the first day to the last; an end without a year stands in
 * the year of the beginning. Null for an open range, one without a year, days of unlike precision, and days that do
 * not exist. It may run backwards.
 */
export function stretchOf({ first, last }: WrittenRange): Stretch | null {
  if (last === null || first.year === null || !yearIsUsual(first.year)) return null
  const year = last.year ?? first.year
  if (!yearIsUsual(year) || !realMonth(first.month) || !realMonth(last.month)) return null
  const bothYears = last.year !== null
  if (first.day === null && last.day === null) {
    const from = lastOfMonth(first.year, first.month).slice(0, 8)
    return { first: `${from}01` as LocalDate, last: lastOfMonth(year, last.month), precision: 'month', bothYears }
  }
  if (first.day === null || last.day === null) return null
  const [from, to] = [dayOf(first.year, first.month, first.day), dayOf(year, last.month, last.day)]
  return from === null || to === null ? null : { first: from, last: to, precision: 'day', bothYears }
}

/** The same with an end before the beginning put into the next year, where it has no year of its own. */
export function forwardStretch(range: WrittenRange): Stretch | null {
  const stretch = stretchOf(range)
  if (stretch === null || stretch.last >= stretch.first) return stretch
  return stretch.bothYears ? null : { ...stretch, last: addMonths(stretch.last, 12) }
}

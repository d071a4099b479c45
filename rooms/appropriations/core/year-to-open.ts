import type { LocalDate } from '#kit/korean-date.ts'

/**
 * Decides which year's budget an office most likely opens: the latest year with data that has no first budget yet, else the
 * latest with data; this year where there is none at all.
 */
export function yearToOpen(withData: readonly number[], begun: ReadonlySet<number>, today: LocalDate): number {
  const open = withData.filter((year) => !begun.has(year))
  if (withData.length === 0) return yearOf(today)
  return Math.max(...(open.length === 0 ? withData : open))
}

/** Decides which day to offer for a step of a year's budget: today in that year or the one before it, else none. */
export const likelyDay = (fiscalYear: number, today: LocalDate): LocalDate | null =>
  fiscalYear === yearOf(today) || fiscalYear === yearOf(today) + 1 ? today : null

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))

import { type LocalDate, localDate } from '#kit/korean-date.ts'

/** The day to which a year is told: today while it lasts, its last day once it is over (기준일). */
export function asOfIn(fiscalYear: number, today: LocalDate): LocalDate {
  const last = localDate(`${fiscalYear}-12-31`)
  return today < last ? today : last
}

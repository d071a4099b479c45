import { addDays, type LocalDate, localDate } from '#kit/korean-date.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** The first day of the month that stands a count of months after a month. */
const firstOfMonth = (year: number, monthFromZero: number): LocalDate =>
  localDate(`${year + Math.floor(monthFromZero / 12)}-${pad((monthFromZero % 12) + 1)}-01`)

/** The last day of a month of the calendar. */
export const lastOfMonth = (year: number, month: number): LocalDate => addDays(firstOfMonth(year, month), -1)

/** The day a count of months later: 31 January and one month is the last of February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const first = firstOfMonth(year, month - 1 + months)
  const last = lastOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)))
  const day = addDays(first, Number(date.slice(8, 10)) - 1)
  return day < last ? day : last
}

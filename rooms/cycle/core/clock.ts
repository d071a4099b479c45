import { z } from 'zod'
import { addDays, addMonths, inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import type { Holidays } from './holidays.ts'

/**
 * How long something may take. Months and days are periods of the calendar whose end moves past a Saturday, a Sunday or a
 * holiday; working days leave all of these out.
 */
export const Clock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), months: z.int().min(1).max(120) }),
  z.object({ kind: z.literal('days'), days: z.int().min(1).max(3650) }),
  z.object({ kind: z.literal('working-days'), days: z.int().min(1).max(1000) }),
])
export type Clock = Readonly<z.infer<typeof Clock>>

/**
 * Decides the last day of a period. The day on which it begins is not counted (민법 제157조); a month ends on the day
 * before the one that answers to its first day, or, where the last month has none, on its last day (제160조: from 31
 * January one month to 28 February, from 28 February to 31 March); an end on a Saturday or a holiday moves (제161조).
 */
export function deadlineOf(from: LocalDate, clock: Clock, holidays: Holidays): LocalDate {
  switch (clock.kind) {
    case 'months':
      return firstWorkingDay(lastOfMonths(addDays(from, 1), clock.months), holidays)
    case 'days':
      return firstWorkingDay(addDays(from, clock.days), holidays)
    case 'working-days':
      return afterWorkingDays(from, clock.days, holidays)
  }
}

function lastOfMonths(first: LocalDate, months: number): LocalDate {
  const answering = addMonths(first, months)
  return answering.slice(8) === first.slice(8) ? addDays(answering, -1) : answering
}

/** The day itself, or the first after it that is neither a Saturday nor a Sunday nor a holiday. */
export function firstWorkingDay(day: LocalDate, holidays: Holidays): LocalDate {
  let on = day
  while (holidays.isDayOff(on)) on = addDays(on, 1)
  return on
}

function afterWorkingDays(from: LocalDate, days: number, holidays: Holidays): LocalDate {
  let on = from
  for (let left = days; left > 0; left -= 1) on = firstWorkingDay(addDays(on, 1), holidays)
  return on
}

/** How much time is left: 0 on the last day itself, negative after it. */
export interface DaysLeft {
  readonly calendar: number
  readonly working: number
}

/** Decides how many days are left until a deadline, today not counted: all of them, and those on which the office works. */
export function daysLeft(today: LocalDate, deadline: LocalDate, holidays: Holidays): DaysLeft {
  if (deadline < today) {
    const { calendar, working } = daysLeft(deadline, today, holidays)
    return { calendar: 0 - calendar, working: 0 - working }
  }
  const calendar = inclusiveDays(today, deadline) - 1
  const days = Array.from({ length: calendar }, (_, at) => addDays(today, at + 1))
  return { calendar, working: days.filter((day) => !holidays.isDayOff(day)).length }
}

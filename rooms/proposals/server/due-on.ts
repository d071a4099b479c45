import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { type Clock, daysLeft, deadlineOf } from '#rooms/cycle/core/clock.ts'
import { type Holidays, holidaysOf } from '#rooms/cycle/core/holidays.ts'

/** The holidays by which the clocks of proposals run. */
const holidaysOfDistrict = async ({ ask }: Pick<QueryContext, 'ask'>): Promise<Holidays> =>
  holidaysOf(answered(await ask(listHolidays, {})).added)

/** The last day for an answer. */
export const dueOn = async (context: Pick<QueryContext, 'ask'>, from: LocalDate, clock: Clock): Promise<LocalDate> =>
  deadlineOf(from, clock, await holidaysOfDistrict(context))

/** How many days of the calendar are left, negative when it is past. */
export const daysUntil = async (context: Pick<QueryContext, 'ask'>, today: LocalDate, day: LocalDate) =>
  daysLeft(today, day, await holidaysOfDistrict(context)).calendar

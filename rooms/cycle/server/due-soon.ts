import type { DueSoon } from '#kernel/due.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { daysLeft } from '../core/clock.ts'
import { holidaysOf } from '../core/holidays.ts'
import { standing } from '../core/standing.ts'
import { stepsEndingTold } from '../core/told.ts'
import { addedHolidays } from '../store/holidays.ts'
import { allCycles } from '../store/queries.ts'

/** So many working days before a step ends, people are reminded. */
const workingDaysBefore = 3

/** The steps that end soon: one reminder for all of a cycle that end on one day. */
export const stepsDueSoon: DueSoon = async ({ trx, districtId, now }) => {
  const today = dateInSeoul(now)
  const holidays = holidaysOf(await addedHolidays(trx, districtId))
  return (await allCycles(trx, districtId)).flatMap((cycle) =>
    [...Map.groupBy(standing(cycle, today).open, ({ period }) => period.to)].flatMap(([to, steps]) =>
      to === null || daysLeft(today, to, holidays).working > workingDaysBefore
        ? []
        : [stepsEndingTold(cycle, steps, to)],
    ),
  )
}

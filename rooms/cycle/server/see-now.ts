import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { seeNow } from '../contract.ts'
import { daysLeft } from '../core/clock.ts'
import { holidaysOf } from '../core/holidays.ts'
import { standing } from '../core/standing.ts'
import { addedHolidays } from '../store/holidays.ts'
import { allCycles } from '../store/queries.ts'

export const seeNowHandler = handleQuery(seeNow, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const holidays = holidaysOf(await addedHolidays(trx, districtId))
  const open = (await allCycles(trx, districtId)).flatMap((cycle) =>
    standing(cycle, on).open.map((step) => ({
      ...{ cycleId: cycle.id, cycleName: cycle.name, step },
      left: step.period.to === null ? null : daysLeft(on, step.period.to, holidays),
    })),
  )
  return ok({ on, kinds: [...new Set(open.map(({ step }) => step.kind))], open })
})

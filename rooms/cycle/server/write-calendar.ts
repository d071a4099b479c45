import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { calendarFile } from '../adapters/calendar-file.ts'
import { writeCalendar } from '../contract.ts'
import * as store from '../store/queries.ts'

export const writeCalendarHandler = handleQuery(writeCalendar, async ({ trx, districtId, now }, { cycleId }) => {
  const cycle = await store.findCycle(trx, districtId, cycleId)
  if (cycle === null) return refuse({ kind: 'cycle-not-found' })
  return ok({ fileName: `${cycleId}.ics`, text: calendarFile(cycle, { districtId, at: Date.parse(now) }) })
})

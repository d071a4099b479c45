import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addHoliday } from '../contract.ts'
import { holidaysOf } from '../core/holidays.ts'
import * as store from '../store/holidays.ts'

const ofTheState = holidaysOf([])

export const addHolidayHandler = handleCommand(addHoliday, async ({ trx, districtId }, holiday) => {
  const { on } = holiday
  const there = ofTheState.on(on).length > 0 || !(await store.insertHoliday(trx, districtId, holiday))
  if (there) return refuse({ kind: 'holiday-already-there', on })
  return ok({ reply: holiday, about: [{ kind: 'holiday', id: on }] })
})

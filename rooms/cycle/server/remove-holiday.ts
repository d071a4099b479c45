import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { removeHoliday } from '../contract.ts'
import * as store from '../store/holidays.ts'

export const removeHolidayHandler = handleCommand(removeHoliday, async ({ trx, districtId }, { on }) =>
  (await store.deleteHoliday(trx, districtId, on))
    ? ok({ reply: { on }, about: [{ kind: 'holiday', id: on }] })
    : refuse({ kind: 'holiday-not-found', on }),
)

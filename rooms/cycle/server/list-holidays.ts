import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listHolidays } from '../contract.ts'
import * as store from '../store/holidays.ts'

export const listHolidaysHandler = handleQuery(listHolidays, async ({ trx, districtId }) =>
  ok({ added: await store.addedHolidays(trx, districtId) }),
)

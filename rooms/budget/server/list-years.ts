import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listYears } from '../contract.ts'
import { yearSizes } from '../store/sum-queries.ts'
import { roundingOf } from './rounding-of.ts'

export const listYearsHandler = handleQuery(listYears, async ({ trx, districtId }) =>
  ok({ years: await yearSizes(trx, districtId), rounding: await roundingOf(trx, districtId) }),
)

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeBudget } from '../contract.ts'
import { viewSums } from '../core/budget-view.ts'
import * as store from '../store/queries.ts'
import { sumsOfYear } from '../store/sum-queries.ts'
import { roundingOf } from './rounding-of.ts'

export const seeBudgetHandler = handleQuery(seeBudget, async ({ trx, districtId }, { fiscalYear }) => {
  const rounding = await roundingOf(trx, districtId)
  const sums = await sumsOfYear(trx, districtId, fiscalYear, rounding, null)
  const accounts = await store.accountsOfYears(trx, districtId, [fiscalYear])
  return ok({ fiscalYear, budget: viewSums(sums, accounts) })
})

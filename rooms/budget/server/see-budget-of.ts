import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeBudgetOf } from '../contract.ts'
import { viewSums } from '../core/budget-view.ts'
import { defaultLineRounding } from '../core/line-rounding.ts'
import { accountsOfYears } from '../store/queries.ts'
import { sumsOfYear } from '../store/sum-queries.ts'
import { roundingOf } from './rounding-of.ts'

export const seeBudgetOfHandler = handleQuery(seeBudgetOf, async ({ trx, districtId }, input) => {
  const { fiscalYear, projectIds, exact } = input
  const rounding = exact ? defaultLineRounding : await roundingOf(trx, districtId)
  const sums = await sumsOfYear(trx, districtId, fiscalYear, rounding, projectIds)
  const accounts = await accountsOfYears(trx, districtId, [fiscalYear])
  return ok({ fiscalYear, budget: viewSums(sums, accounts) })
})

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeBudget } from '../contract.ts'
import { viewBudget } from '../core/budget-view.ts'
import { lineFindings } from '../core/line-findings.ts'
import { linesOfYear } from '../store/line-queries.ts'
import * as store from '../store/queries.ts'

export const seeBudgetHandler = handleQuery(seeBudget, async ({ trx, districtId }, { fiscalYear }) => {
  const lines = await linesOfYear(trx, districtId, fiscalYear)
  const accounts = await store.accountsOfYears(trx, districtId, [fiscalYear])
  const subsidies = await store.subsidiesOfYear(trx, districtId, fiscalYear)
  return ok({ fiscalYear, budget: viewBudget(lines, accounts, subsidies), findings: [...lineFindings(lines)] })
})

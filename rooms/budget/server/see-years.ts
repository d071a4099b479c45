import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { seeYears } from '../contract.ts'
import { sourceAmounts } from '../core/budget-view.ts'
import { totalsBySource } from '../core/totals.ts'
import { sumsByYear } from '../store/sum-queries.ts'
import { roundingOf } from './rounding-of.ts'

export const seeYearsHandler = handleQuery(seeYears, async ({ trx, districtId }) => {
  const sums = await sumsByYear(trx, districtId, await roundingOf(trx, districtId))
  const years = Map.groupBy(sums, (sum) => sum.fiscalYear)
  return ok({
    years: [...years].map(([fiscalYear, own]) => ({
      fiscalYear,
      total: sumWon(own.map((sum) => sum.stated)),
      lines: own.reduce((count, sum) => count + sum.lines, 0),
      bySource: sourceAmounts(totalsBySource(own)),
    })),
  })
})

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeProjectLines } from '../contract.ts'
import { accountFinder } from '../core/account.ts'
import { sourceAmounts } from '../core/budget-view.ts'
import { computeFactors } from '../core/cost-line.ts'
import { lineFindings } from '../core/line-findings.ts'
import { totalOf, totalsBySource } from '../core/totals.ts'
import * as lineStore from '../store/line-queries.ts'
import * as store from '../store/queries.ts'

export const seeProjectLinesHandler = handleQuery(seeProjectLines, async ({ trx, districtId }, { projectId }) => {
  const lines = await lineStore.linesOfProject(trx, districtId, projectId)
  const years = [...new Set(lines.map((line) => line.fiscalYear))]
  const find = accountFinder(await store.accountsOfYears(trx, districtId, years))
  return ok({
    projectId,
    version: await lineStore.linesVersion(trx, districtId, projectId),
    lines: lines.map((line) => {
      const computed = computeFactors(line.factors)
      const account = find(line.fiscalYear, line.accountName)
      return {
        ...line,
        computed: computed.ok ? computed.value : null,
        compilationItem: account?.compilationItem ?? '',
      }
    }),
    total: totalOf(lines),
    bySource: sourceAmounts(totalsBySource(lines)),
    subsidies: await store.subsidiesOfProject(trx, districtId, projectId),
    findings: [...lineFindings(lines)],
  })
})

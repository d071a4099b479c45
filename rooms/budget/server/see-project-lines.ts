import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeProjectLines } from '../contract.ts'
import { accountFinder } from '../core/account.ts'
import { sourceAmounts } from '../core/budget-view.ts'
import { computeFactors } from '../core/cost-line.ts'
import { lineFindings, thousandFindings } from '../core/line-findings.ts'
import { viewMultiYear } from '../core/multi-year.ts'
import { programmePath } from '../core/programme.ts'
import { shareRuleFindings } from '../core/share-rule-findings.ts'
import { totalOf, totalsBySource } from '../core/totals.ts'
import * as lineStore from '../store/line-queries.ts'
import * as programmeStore from '../store/programme-queries.ts'
import * as projectStore from '../store/project-queries.ts'
import * as store from '../store/queries.ts'
import { roundingOf } from './rounding-of.ts'

export const seeProjectLinesHandler = handleQuery(seeProjectLines, async ({ trx, districtId }, { projectId }) => {
  const lines = await lineStore.linesOfProject(trx, districtId, projectId)
  const years = [...new Set(lines.map((line) => line.fiscalYear))]
  const find = accountFinder(await store.accountsOfYears(trx, districtId, years))
  const multiYear = await projectStore.multiYearOf(trx, districtId, projectId)
  const rules = await projectStore.shareRulesOfProject(trx, districtId, projectId)
  const placements = await programmeStore.placementsOfProject(trx, districtId, projectId)
  const programmes = await programmeStore.programmesOfYears(
    trx,
    districtId,
    placements.map((placement) => placement.fiscalYear),
  )
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
    findings: [
      ...lineFindings(lines),
      ...thousandFindings(lines, await roundingOf(trx, districtId)),
      ...rules.flatMap(({ fiscalYear, rule }) => shareRuleFindings(projectId, fiscalYear, rule, lines)),
    ],
    multiYear: multiYear === null ? null : viewMultiYear(multiYear.table),
    multiYearVersion: multiYear?.version ?? 0,
    shareRules: rules.map(({ fiscalYear, rule }) => ({ fiscalYear, rule })),
    placements: placements.map(({ fiscalYear, code }) => ({
      fiscalYear,
      path: [
        ...programmePath(
          programmes.filter((programme) => programme.fiscalYear === fiscalYear),
          code,
        ),
      ],
    })),
  })
})

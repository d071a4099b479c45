import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { lineFindings, thousandFindings } from '../core/line-findings.ts'
import { shareRuleFindings } from '../core/share-rule-findings.ts'
import * as store from '../store/line-queries.ts'
import { allShareRules } from '../store/project-queries.ts'
import { roundingOf } from './rounding-of.ts'

/**
 * The cost lines of the district whose stated amount is not what their formula gives, or whose numbers are malformed,
 * told of their projects, on whose pages they stand; and the projects whose sources are not shared by their rule.
 */
export async function budgetFindings({ trx, districtId }: QueryContext): Promise<Finding[]> {
  const lines = await store.allLines(trx, districtId)
  const ofProject = Map.groupBy(lines, (line) => line.projectId)
  const rounding = await roundingOf(trx, districtId)
  const rules = await allShareRules(trx, districtId)
  return [
    ...lines.flatMap((line) =>
      [...lineFindings([line]), ...thousandFindings([line], rounding)].map((finding) => ({
        ...finding,
        subject: { kind: 'project', id: line.projectId },
      })),
    ),
    ...rules.flatMap(({ projectId, fiscalYear, rule }) =>
      shareRuleFindings(projectId, fiscalYear, rule, ofProject.get(projectId) ?? []),
    ),
  ]
}

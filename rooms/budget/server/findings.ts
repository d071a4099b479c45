import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { lineFindings } from '../core/line-findings.ts'
import * as store from '../store/line-queries.ts'

/**
 * The cost lines of the district whose stated amount is not what their formula gives, or whose numbers are malformed,
 * told of their projects, on whose pages they stand.
 */
export async function budgetFindings({ trx, districtId }: QueryContext): Promise<Finding[]> {
  const lines = await store.allLines(trx, districtId)
  return lines.flatMap((line) =>
    lineFindings([line]).map((finding) => ({ ...finding, subject: { kind: 'project', id: line.projectId } })),
  )
}

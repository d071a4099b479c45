import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listLinesOf } from '../contract.ts'
import { linesOfProjects } from '../store/line-queries.ts'

export const listLinesOfHandler = handleQuery(listLinesOf, async ({ trx, districtId }, { fiscalYear, projectIds }) =>
  ok({ lines: await linesOfProjects(trx, districtId, fiscalYear, projectIds) }),
)

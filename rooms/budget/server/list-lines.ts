import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listLines } from '../contract.ts'
import * as store from '../store/line-queries.ts'

export const listLinesHandler = handleQuery(listLines, async ({ trx, districtId }, { fiscalYear }) =>
  ok({
    lines:
      fiscalYear === undefined
        ? await store.allLines(trx, districtId)
        : await store.linesOfYear(trx, districtId, fiscalYear),
  }),
)

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listCycles } from '../contract.ts'
import { spanOf } from '../core/span.ts'
import * as store from '../store/queries.ts'

export const listCyclesHandler = handleQuery(listCycles, async ({ trx, districtId }) => {
  const cycles = await store.allCycles(trx, districtId)
  return ok({
    cycles: cycles.map((cycle) => {
      const { id, name, fiscalYear, steps } = cycle
      const kinds = [...new Set(steps.map(({ kind }) => kind))]
      return { id, name, fiscalYear, steps: steps.length, period: spanOf(cycle), kinds }
    }),
  })
})

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listImports } from '../contract.ts'
import * as importStore from '../store/import-queries.ts'

export const listImportsHandler = handleQuery(listImports, async ({ trx, districtId }) =>
  ok({
    imports: await importStore.allImports(trx, districtId),
    mappings: await importStore.allMappings(trx, districtId),
  }),
)

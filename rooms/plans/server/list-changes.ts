import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listChanges } from '../contract.ts'
import { changesWhere } from '../store/change-queries.ts'

export const listChangesHandler = handleQuery(listChanges, async ({ trx, districtId }, filter) =>
  ok({ changes: await changesWhere(trx, districtId, filter) }),
)

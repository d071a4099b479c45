import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDongs } from '../contract.ts'
import * as store from '../store/queries.ts'

export const listDongsHandler = handleQuery(listDongs, async ({ trx, districtId }) =>
  ok({ dongs: await store.allDongs(trx, districtId) }),
)

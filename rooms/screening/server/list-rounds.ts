import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listRounds } from '../contract.ts'
import * as store from '../store/round-queries.ts'

export const listRoundsHandler = handleQuery(listRounds, async ({ trx, districtId }) =>
  ok({ rounds: await store.listRounds(trx, districtId) }),
)

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listHeldBack } from '../contract-standing.ts'
import { heldBack } from '../core/held-back.ts'
import { proposalsIn } from '../store/queries.ts'

export const listHeldBackHandler = handleQuery(listHeldBack, async ({ trx, districtId }, { cycle }) =>
  ok({ proposalIds: await proposalsIn(trx, districtId, cycle, heldBack) }),
)

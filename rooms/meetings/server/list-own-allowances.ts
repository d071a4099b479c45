import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listOwnAllowances } from '../contract-minutes.ts'
import { allowancesOfAccount } from '../store/allowance-queries.ts'

export const listOwnAllowancesHandler = handleQuery(listOwnAllowances, async ({ trx, districtId, actor }) =>
  ok({ allowances: actor.accountId === null ? [] : await allowancesOfAccount(trx, districtId, actor.accountId) }),
)

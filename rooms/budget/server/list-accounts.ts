import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listAccounts } from '../contract.ts'
import * as store from '../store/queries.ts'

export const listAccountsHandler = handleQuery(listAccounts, async ({ trx, districtId }, { fiscalYear }) =>
  ok({ accounts: await store.accountsOfYears(trx, districtId, [fiscalYear]) }),
)

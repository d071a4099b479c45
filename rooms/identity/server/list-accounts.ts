import { handleQuery } from '#kernel/handler.ts'
import { shownTo } from '#kit/mask.ts'
import { ok } from '#kit/result.ts'
import { listAccounts } from '../contract.ts'
import { nameOfAccount } from '../core/personal.ts'
import * as store from '../store/queries.ts'

export const listAccountsHandler = handleQuery(listAccounts, async ({ trx, districtId, actor }) => {
  const accounts = await store.allAccounts(trx, districtId)
  const named = (name: string | null) => (name === null ? null : shownTo(nameOfAccount, name, actor.roles))
  return ok({ accounts: accounts.map((account) => ({ ...account, displayName: named(account.displayName) })) })
})

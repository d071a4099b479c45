import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { declareAccounts } from '../contract.ts'
import { replaceAccounts } from '../core/replace-accounts.ts'
import * as store from '../store/queries.ts'
import { sumsOfYear } from '../store/sum-queries.ts'

export const declareAccountsHandler = handleCommand(declareAccounts, async ({ trx, districtId }, input) => {
  const { fiscalYear } = input
  await store.holdYear(trx, districtId, fiscalYear)
  const { byAccount } = await sumsOfYear(trx, districtId, fiscalYear, 'whole-thousand-only', null)
  const accounts = replaceAccounts(
    input.accounts.map((account) => ({ ...account, fiscalYear })),
    byAccount,
  )
  if (!accounts.ok) return accounts
  await store.replaceAccounts(trx, districtId, fiscalYear, accounts.value)
  return ok({
    reply: { fiscalYear, accounts: accounts.value.length },
    about: [{ kind: 'fiscal-year', id: `${fiscalYear}` }],
  })
})

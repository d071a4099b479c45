import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { declareAccounts } from '../contract.ts'
import { replaceAccounts } from '../core/replace-accounts.ts'
import { linesOfYear } from '../store/line-queries.ts'
import * as store from '../store/queries.ts'

export const declareAccountsHandler = handleCommand(declareAccounts, async ({ trx, districtId }, input) => {
  const { fiscalYear } = input
  await store.holdYear(trx, districtId, fiscalYear)
  const lines = await linesOfYear(trx, districtId, fiscalYear)
  const accounts = replaceAccounts(
    input.accounts.map((account) => ({ ...account, fiscalYear })),
    lines,
  )
  if (!accounts.ok) return accounts
  await store.replaceAccounts(trx, districtId, fiscalYear, accounts.value)
  return ok({
    reply: { fiscalYear, accounts: accounts.value.length },
    about: [{ kind: 'fiscal-year', id: `${fiscalYear}` }],
  })
})

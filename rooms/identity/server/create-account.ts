import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { createAccount } from '../contract.ts'
import * as store from '../store/queries.ts'

export const createAccountHandler = handleCommand(createAccount, async ({ trx, districtId }, input) => {
  if ((await store.findAccount(trx, districtId, input.accountId)) !== null) return refuse({ kind: 'account-id-taken' })
  await store.insertAccount(trx, districtId, input)
  return ok({ reply: { accountId: input.accountId }, about: [{ kind: 'account', id: input.accountId }] })
})

import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { destroyAccount } from '../contract.ts'
import * as store from '../store/queries.ts'

export const destroyAccountHandler = handleCommand(destroyAccount, async ({ trx, districtId, effectiveOn }, input) => {
  const { accountId } = input
  const account = await store.holdAccount(trx, districtId, accountId)
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (account.destroyedOn !== null) return refuse({ kind: 'account-destroyed' })
  await store.deleteSessions(trx, districtId, accountId)
  await store.destroyAccount(trx, districtId, accountId, effectiveOn)
  const person = { kind: 'account', id: accountId }
  return ok({ reply: { accountId }, about: [person], erase: [person] })
})

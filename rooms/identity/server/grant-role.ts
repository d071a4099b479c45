import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { grantRole } from '../contract.ts'
import { rolesOn } from '../core/account.ts'
import * as store from '../store/queries.ts'

export const grantRoleHandler = handleCommand(grantRole, async ({ trx, districtId, effectiveOn }, input) => {
  const { accountId, role, until } = input
  const account = await store.findAccount(trx, districtId, accountId)
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (account.destroyedOn !== null) return refuse({ kind: 'account-destroyed' })
  if (rolesOn(account.grants, effectiveOn).includes(role)) return refuse({ kind: 'role-already-held' })
  await store.insertGrant(trx, districtId, accountId, { role, from: effectiveOn, until })
  return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
})

import { handleCommand } from '#kernel/handler.ts'
import { addDays } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { revokeRole } from '../contract.ts'
import { rolesOn } from '../core/account.ts'
import * as store from '../store/queries.ts'

export const revokeRoleHandler = handleCommand(revokeRole, async ({ trx, districtId, effectiveOn }, input) => {
  const { accountId, role } = input
  const account = await store.findAccount(trx, districtId, accountId)
  if (account === null) return refuse({ kind: 'account-not-found' })
  if (!rolesOn(account.grants, effectiveOn).includes(role)) return refuse({ kind: 'role-not-held' })
  await store.endGrants(trx, { districtId, accountId, role, lastDay: addDays(effectiveOn, -1) })
  await store.deleteSessions(trx, districtId, accountId)
  return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
})

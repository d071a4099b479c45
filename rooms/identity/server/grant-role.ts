import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { grantRole } from '../contract.ts'
import { grantRole as decideGrant } from '../core/account.ts'
import * as store from '../store/queries.ts'

export const grantRoleHandler = handleCommand(grantRole, async ({ trx, districtId, effectiveOn }, input) => {
  const { accountId, role, until } = input
  const grant = { role, from: effectiveOn, until }
  const decided = decideGrant(await store.holdAccount(trx, districtId, accountId), grant)
  if (!decided.ok) return decided
  await store.insertGrant(trx, districtId, accountId, grant)
  return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
})

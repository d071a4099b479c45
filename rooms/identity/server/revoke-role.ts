import { handleCommand } from '#kernel/handler.ts'
import { addDays } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { revokeRole } from '../contract.ts'
import { revokeRole as decideRevocation } from '../core/account.ts'
import * as store from '../store/queries.ts'
import { deleteSessions } from '../store/session-queries.ts'

export const revokeRoleHandler = handleCommand(revokeRole, async ({ trx, districtId, effectiveOn }, input) => {
  const { accountId, role } = input
  const decided = decideRevocation(await store.holdAccount(trx, districtId, accountId), role, effectiveOn)
  if (!decided.ok) return decided
  await store.endGrants(trx, { districtId, accountId, role, lastDay: addDays(effectiveOn, -1) })
  await deleteSessions(trx, districtId, accountId)
  return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
})

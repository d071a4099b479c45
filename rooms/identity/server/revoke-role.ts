import { handleCommand } from '#kernel/handler.ts'
import { addDays } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { revokeRole } from '../contract.ts'
import { revokeRole as decideRevocation, rolesOn } from '../core/account.ts'
import * as store from '../store/queries.ts'
import { deleteSessions } from '../store/session-queries.ts'

/** The operator, who has no account and can grant again, may revoke the last administrators too. */
export const revokeRoleHandler = handleCommand(revokeRole, async ({ trx, districtId, actor, effectiveOn }, input) => {
  const { accountId, role } = input
  if (role === 'administrator') await store.holdAdministrators(trx, districtId)
  const account = await store.holdAccount(trx, districtId, accountId)
  const administrators = (await store.allAccounts(trx, districtId)).filter(
    ({ accountId: other, destroyedOn, grants }) =>
      other !== accountId && destroyedOn === null && rolesOn(grants, effectiveOn).includes('administrator'),
  )
  const otherAdministrators = actor.accountId === null ? Number.POSITIVE_INFINITY : administrators.length
  const decided = decideRevocation(account, role, { on: effectiveOn, otherAdministrators })
  if (!decided.ok) return decided
  await store.endGrants(trx, { districtId, accountId, role, lastDay: addDays(effectiveOn, -1) })
  await deleteSessions(trx, districtId, accountId)
  return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
})

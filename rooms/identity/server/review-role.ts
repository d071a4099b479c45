import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reviewRole } from '../contract-roles.ts'
import { reviewRole as decide } from '../core/role-review.ts'
import { findAccount } from '../store/queries.ts'
import { insertReview } from '../store/role-queries.ts'

export const reviewRoleHandler = handleCommand(
  reviewRole,
  async ({ trx, districtId, actor, effectiveOn }, { accountId, role }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const review = { by: actor.accountId, on: effectiveOn }
    const decided = decide(await findAccount(trx, districtId, accountId), role, review)
    if (!decided.ok) return decided
    await insertReview(trx, districtId, { accountId, role, ...review })
    return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
  },
)

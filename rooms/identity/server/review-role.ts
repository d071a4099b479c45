import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listRoleWork, reviewRole } from '../contract-roles.ts'
import { reviewRole as decideReview, reviewsDue } from '../core/role-review.ts'
import { openEnrolments } from '../store/enrolment-queries.ts'
import { countPasskeys } from '../store/passkey-queries.ts'
import { allAccounts, findAccount } from '../store/queries.ts'
import { insertReview, latestReviews, waitingProposals } from '../store/role-queries.ts'

export const reviewRoleHandler = handleCommand(
  reviewRole,
  async ({ trx, districtId, actor, effectiveOn }, { accountId, role }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const review = { by: actor.accountId, on: effectiveOn }
    const decided = decideReview(await findAccount(trx, districtId, accountId), role, review)
    if (!decided.ok) return decided
    await insertReview(trx, districtId, { accountId, role, ...review })
    return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
  },
)

export const listRoleWorkHandler = handleQuery(listRoleWork, async ({ trx, districtId, now }) => {
  const accounts = await allAccounts(trx, districtId)
  return ok({
    proposals: await waitingProposals(trx, districtId),
    reviewsDue: [...reviewsDue(accounts, await latestReviews(trx, districtId), dateInSeoul(now))],
    enrolments: await openEnrolments(trx, districtId, now),
    passkeys: await countPasskeys(trx, districtId),
  })
})

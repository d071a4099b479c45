import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { sendBack } from '../contract.ts'
import * as decide from '../core/review.ts'
import * as store from '../store/review-queries.ts'
import { changedReview } from './changed-subject.ts'

export const sendBackHandler = handleCommandOn(sendBack, changedReview, async (context, { reviewId, reason }) => {
  const { trx, districtId, actor, now, effectiveOn } = context
  const review = await store.findReview(trx, districtId, reviewId)
  if (review === null) return refuse({ kind: 'review-not-found' })
  const decided = decide.sendBack(review, actor.accountId)
  if (!decided.ok) return decided
  const kept = await store.decideReview(trx, districtId, reviewId, {
    state: 'sent-back',
    on: effectiveOn,
    at: now,
    by: actor.accountId,
    role: roleUsed(sendBack.permission, actor),
    reason,
  })
  if (!kept) return refuse({ kind: 'review-decided', state: 'superseded' })
  return ok({ reply: { reviewId }, about: [{ kind: 'review', id: reviewId }, review.subject] })
})

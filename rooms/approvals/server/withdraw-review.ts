import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawReview } from '../contract.ts'
import * as decide from '../core/review.ts'
import * as store from '../store/review-queries.ts'
import { changedReview } from './changed-subject.ts'

export const withdrawReviewHandler = handleCommandOn(withdrawReview, changedReview, async (context, { reviewId }) => {
  const { trx, districtId, actor, now, effectiveOn } = context
  const review = await store.findReview(trx, districtId, reviewId)
  if (review === null) return refuse({ kind: 'review-not-found' })
  const decided = decide.withdrawReview(review, actor.accountId)
  if (!decided.ok) return decided
  const kept = await store.decideReview(trx, districtId, reviewId, {
    state: 'withdrawn',
    on: effectiveOn,
    at: now,
    by: actor.accountId,
    role: roleUsed(withdrawReview.permission, actor),
    reason: null,
  })
  if (!kept) return refuse({ kind: 'review-decided', state: 'superseded' })
  return ok({ reply: { reviewId }, about: [{ kind: 'review', id: reviewId }, review.subject] })
})

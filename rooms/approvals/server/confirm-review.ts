import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { confirmReview } from '../contract.ts'
import * as decide from '../core/review.ts'
import { subjectKey } from '../core/review-subject.ts'
import * as store from '../store/review-queries.ts'
import { changedReview } from './changed-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const confirmReviewWith = ({ subjectsOf }: SubjectParts) =>
  handleCommandOn(confirmReview, changedReview, async (context, { reviewId, note }) => {
    const { trx, districtId, actor, now, effectiveOn } = context
    const review = await store.findReview(trx, districtId, reviewId)
    if (review === null) return refuse({ kind: 'review-not-found' })
    const facts = (await subjectsOf(context, [review.subject])).get(subjectKey(review.subject)) ?? null
    const decided = decide.confirmReview(review, actor.accountId, facts)
    if (!decided.ok) return decided
    const kept = await store.decideReview(trx, districtId, reviewId, {
      state: 'confirmed',
      on: effectiveOn,
      at: now,
      by: actor.accountId,
      role: roleUsed(confirmReview.permission, actor),
      reason: note,
    })
    if (!kept) return refuse({ kind: 'review-decided', state: 'superseded' })
    return ok({ reply: { reviewId }, about: [{ kind: 'review', id: reviewId }, review.subject] })
  })

import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeReview } from '../contract.ts'
import { isOutdated, isOverdue } from '../core/review.ts'
import * as store from '../store/review-queries.ts'
import { shownReview } from './shown-review.ts'
import type { SubjectParts } from './subject-parts.ts'
import { viewSubject } from './subject-view.ts'

export const seeReviewWith = (parts: SubjectParts) =>
  handleQuery(seeReview, async (context, { reviewId }) => {
    const review = await store.findReview(context.trx, context.districtId, reviewId)
    if (review === null) return refuse({ kind: 'review-not-found' })
    const subject = await viewSubject(context, parts, review.subject)
    const overdue = isOverdue(review, dateInSeoul(context.now))
    return ok({
      review: shownReview({ review, outdated: isOutdated(review, subject), overdue }),
      own: context.actor.accountId !== null && review.requestedBy === context.actor.accountId,
      subject,
    })
  })

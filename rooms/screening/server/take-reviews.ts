import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { takeReviews } from '../contract.ts'
import type { KeptReview } from '../core/department-review.ts'
import { takeReview } from '../core/take-review.ts'
import { putReviews } from '../store/review-queries.ts'
import { reviewsToChange } from './load-round.ts'
import { reviewedRows } from './reviewed-rows.ts'

/** A department is handed its reviews; who in it does them, people say themselves. */
export const takeReviewsHandler = handleCommandOn(
  takeReviews,
  (context, { roundId, itemIds }) => reviewedRows(context, roundId, itemIds),
  async (context, { roundId, itemIds }) => {
    const loaded = await reviewsToChange(context, roundId, itemIds)
    if (!loaded.ok) return loaded
    const taken: KeptReview[] = []
    for (const review of loaded.value.reviews) {
      const mine = takeReview(review, context.actor.accountId)
      if (!mine.ok) return mine
      taken.push(mine.value)
    }
    await putReviews(context.trx, context.districtId, roundId, taken)
    return ok({ reply: { taken: taken.length }, about: [{ kind: 'review-round', id: roundId }] })
  },
)

import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { confirmReviews } from '../contract.ts'
import * as decide from '../core/department-review.ts'
import { putReviews } from '../store/review-queries.ts'
import { type HeadsOf, inPlaceOfHeads, noteInPlaceOf } from './confirms-for.ts'
import { reviewsToChange } from './load-round.ts'
import { reviewedRows } from './reviewed-rows.ts'

export const confirmReviewsHandler = (headsOf: HeadsOf) =>
  handleCommandOn(
    confirmReviews,
    (context, { roundId, itemIds }) => reviewedRows(context, roundId, itemIds),
    async (context, { roundId, itemIds }) => {
      const { trx, districtId, actor, effectiveOn } = context
      const loaded = await reviewsToChange(context, roundId, itemIds)
      if (!loaded.ok) return loaded
      const inPlaceOf = await inPlaceOfHeads(context, headsOf, loaded.value.reviews)
      if (!inPlaceOf.ok) return inPlaceOf
      const by = { by: actor.accountId, inPlaceOf: inPlaceOf.value }
      const confirmed = decide.confirmReviews(loaded.value.reviews, by, effectiveOn)
      if (!confirmed.ok) return confirmed
      await putReviews(trx, districtId, roundId, confirmed.value)
      await noteInPlaceOf(context, roundId, confirmed.value, inPlaceOf.value)
      return ok({
        reply: { confirmed: confirmed.value.length },
        about: [{ kind: 'review-round', id: roundId }, ...itemIds.map((id) => ({ kind: 'item', id }))],
      })
    },
  )

import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sendBackReview } from '../contract.ts'
import { sendBack } from '../core/department-review.ts'
import { putReviews } from '../store/review-queries.ts'
import { type HeadsOf, inPlaceOfHeads, noteInPlaceOf } from './confirms-for.ts'
import { reviewsToChange } from './load-round.ts'
import { reviewedRows } from './reviewed-rows.ts'
import { tellDepartment } from './tellings.ts'

export const sendBackReviewHandler = (headsOf: HeadsOf) =>
  handleCommandOn(
    sendBackReview,
    (context, { roundId, itemId }) => reviewedRows(context, roundId, [itemId]),
    async (context, { roundId, itemId, reason }) => {
      const loaded = await reviewsToChange(context, roundId, [itemId])
      if (!loaded.ok) return loaded
      const { round, reviews } = loaded.value
      const [review] = reviews
      if (review === undefined) return refuse({ kind: 'not-in-round' })
      const inPlaceOf = await inPlaceOfHeads(context, headsOf, [review])
      if (!inPlaceOf.ok) return inPlaceOf
      const sent = sendBack(review, reason)
      if (!sent.ok) return sent
      await putReviews(context.trx, context.districtId, roundId, [sent.value])
      await noteInPlaceOf(context, roundId, [sent.value], inPlaceOf.value)
      const words = {
        ko: `‘${review.title}’의 검토의견을 부서장이 돌려보냈습니다. 까닭을 보고 고쳐 주세요.`,
        en: `The head sent back the review of “${review.title}”. Please mend it.`,
      }
      return ok({
        reply: { itemId },
        about: [
          { kind: 'review-round', id: roundId },
          { kind: 'item', id: itemId },
        ],
        tell:
          review.departmentId === null
            ? []
            : [tellDepartment('sent-back', round, review.departmentId, ['officers'], words)],
      })
    },
  )

import { handleCommandOn } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { handOverReview } from '../contract.ts'
import { handOver } from '../core/hand-over.ts'
import { insertHandover, putReviews } from '../store/review-queries.ts'
import { reviewsToChange } from './load-round.ts'
import { destroyFiles } from './review-files.ts'
import { reviewedRows } from './reviewed-rows.ts'
import { tellHandedOut } from './tell-handed-out.ts'

export const handOverReviewHandler = handleCommandOn(
  handOverReview,
  (context, { roundId, itemId }) => reviewedRows(context, roundId, [itemId]),
  async (context, { roundId, itemId, departmentId, reason }) => {
    const { trx, districtId, actor, now } = context
    const loaded = await reviewsToChange(context, roundId, [itemId])
    if (!loaded.ok) return loaded
    const { round, reviews } = loaded.value
    const [review] = reviews
    if (review === undefined) return refuse({ kind: 'not-in-round' })
    const role = roleUsed(handOverReview.permission, actor)
    const handed = handOver(review, departmentId, role === 'secretariat' || role === 'budget-office')
    if (!handed.ok) return handed
    const { from, ...kept } = handed.value
    await putReviews(trx, districtId, roundId, [kept])
    await destroyFiles(context, { roundId, itemId })
    const no = kept.bounces
    await insertHandover(trx, districtId, roundId, { itemId, no, from, to: departmentId, reason, role, at: now })
    return ok({
      reply: { itemId, bounces: kept.bounces },
      about: [
        { kind: 'review-round', id: roundId },
        { kind: 'item', id: itemId },
      ],
      tell: tellHandedOut(round, [kept]),
    })
  },
)

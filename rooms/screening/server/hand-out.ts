import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { handOut } from '../contract.ts'
import { putReviews } from '../store/review-queries.ts'
import { reviewsToChange } from './load-round.ts'
import { tellHandedOut } from './tell-handed-out.ts'

export const handOutHandler = handleCommand(handOut, async (context, { roundId, departmentId, team, itemIds }) => {
  const loaded = await reviewsToChange(context, roundId, itemIds)
  if (!loaded.ok) return loaded
  const { round, reviews } = loaded.value
  const begun = reviews.filter(({ state }) => state !== 'open').map(({ title }) => title)
  if (begun.length > 0) return refuse({ kind: 'reviews-begun', titles: begun })
  const handed = reviews.map((review) => ({ ...review, departmentId, team, version: review.version + 1 }))
  await putReviews(context.trx, context.districtId, roundId, handed)
  return ok({
    reply: { handedOut: handed.length },
    about: [{ kind: 'review-round', id: roundId }],
    tell: tellHandedOut(round, handed),
  })
})

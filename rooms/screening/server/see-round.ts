import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeRound } from '../contract.ts'
import { sumRound } from '../core/close-round.ts'
import { isOverdue } from '../core/review-round.ts'
import { boardOf } from '../core/round-board.ts'
import { linksOfRound } from '../store/link-queries.ts'
import { reviewsOfRound } from '../store/review-queries.ts'
import * as rounds from '../store/round-queries.ts'
import { departmentNames, shownReview } from './shown-review.ts'

export const seeRoundHandler = handleQuery(seeRound, async (context, { roundId }) => {
  const { trx, districtId, now } = context
  const round = await rounds.findRound(trx, districtId, roundId)
  if (round === null) return refuse({ kind: 'round-not-found' })
  const reviews = await reviewsOfRound(trx, districtId, roundId)
  return ok({
    round,
    overdue: isOverdue(round, dateInSeoul(now)),
    board: [...boardOf(reviews, await rounds.lastReminders(trx, districtId, roundId))],
    sum: sumRound(reviews),
    links: await linksOfRound(trx, districtId, roundId),
    reviews: reviews.map(shownReview),
    departments: await departmentNames(context),
  })
})

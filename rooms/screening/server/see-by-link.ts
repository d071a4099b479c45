import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeByLink } from '../contract-link.ts'
import { hashOfSecret } from '../core/link-secret.ts'
import { findLink } from '../store/link-queries.ts'
import { reviewsOfRound } from '../store/review-queries.ts'
import { findRound } from '../store/round-queries.ts'
import { departmentNames, shownReview } from './shown-review.ts'

export const seeByLinkHandler = handleQuery(seeByLink, async (context, { secret }) => {
  const { trx, districtId } = context
  const link = await findLink(trx, districtId, hashOfSecret(secret))
  const round = link === null ? null : await findRound(trx, districtId, link.roundId)
  const department = (await departmentNames(context)).find(({ id }) => id === link?.departmentId)
  if (round === null || round.closedOn !== null || department === undefined) return refuse({ kind: 'link-not-valid' })
  const reviews = await reviewsOfRound(trx, districtId, round.id)
  const own = reviews.filter(({ departmentId }) => departmentId === department.id)
  return ok({ round, department, reviews: own.map(shownReview) })
})

import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { KeptReview } from '../core/department-review.ts'
import type { ReviewRound, RoundId } from '../core/review-round.ts'
import * as store from '../store/review-queries.ts'
import * as rounds from '../store/round-queries.ts'

type At = Pick<CommandContext, 'trx' | 'districtId'>

/** A round that is open and stays so until the end of the transaction. */
export async function openRoundOf(
  { trx, districtId }: At,
  roundId: RoundId,
): Promise<Result<ReviewRound, { readonly kind: 'round-not-found' | 'round-is-closed' }>> {
  const round = await rounds.findRoundToFill(trx, districtId, roundId)
  if (round === null) return refuse({ kind: 'round-not-found' })
  return round.closedOn === null ? ok(round) : refuse({ kind: 'round-is-closed' })
}

/** Some reviews of an open round, all of which are there, held until the end of the transaction. */
export async function reviewsToChange(
  at: At,
  roundId: RoundId,
  itemIds: readonly ItemId[],
): Promise<
  Result<
    { readonly round: ReviewRound; readonly reviews: readonly KeptReview[] },
    { readonly kind: 'round-not-found' | 'round-is-closed' | 'not-in-round' }
  >
> {
  const round = await openRoundOf(at, roundId)
  if (!round.ok) return round
  const reviews = await store.holdReviews(at.trx, at.districtId, roundId, itemIds)
  if (reviews.length < new Set(itemIds).size) return refuse({ kind: 'not-in-round' })
  return ok({ round: round.value, reviews })
}

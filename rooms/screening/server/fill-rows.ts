import type { CommandContext } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { fillReviews } from '../contract.ts'
import { type FillRefusal, fillReview, type KeptReview } from '../core/department-review.ts'
import type { ReviewRound } from '../core/review-round.ts'
import * as store from '../store/review-queries.ts'

interface Filled {
  readonly rows: InputOf<typeof fillReviews>['rows']
  readonly submit: boolean
  readonly byLink: boolean
  /** Which reviews may be filled here. */
  readonly isOwn: (review: KeptReview) => boolean
}

interface Outcome {
  readonly saved: readonly KeptReview[]
  readonly refused: { itemId: ItemId; refusal: FillRefusal }[]
}

/** Fills rows of a round one by one: what the rules refuse is told, the rest is kept. Refused where nothing was kept. */
export async function fillRows(
  { trx, districtId, actor, effectiveOn: on }: CommandContext,
  round: ReviewRound,
  { rows, submit, byLink, isOwn }: Filled,
): Promise<Result<Outcome, { readonly kind: 'no-review-saved'; readonly refused: Outcome['refused'] }>> {
  const held = await store.holdReviews(
    trx,
    districtId,
    round.id,
    rows.map(({ itemId }) => itemId),
  )
  const byItem = new Map(held.filter(isOwn).map((review) => [review.itemId, review]))
  const saved = new Map<ItemId, KeptReview>()
  const refused: Outcome['refused'] = []
  for (const { itemId, version, ...content } of rows) {
    const review = saved.get(itemId) ?? byItem.get(itemId)
    const filling = { version, content, submit, byLink, by: actor.accountId, on }
    const filled = review === undefined ? refuse({ kind: 'not-in-round' as const }) : fillReview(review, filling)
    if (filled.ok) saved.set(itemId, filled.value)
    else refused.push({ itemId, refusal: filled.refusal })
  }
  if (saved.size === 0) return refuse({ kind: 'no-review-saved', refused })
  await store.putReviews(trx, districtId, round.id, [...saved.values()])
  return ok({ saved: [...saved.values()], refused })
}

/** What is replied of the rows that were filled. */
export const filledReply = ({ saved, refused }: Outcome) => ({
  saved: saved.map(({ itemId, version }) => ({ itemId, version })),
  refused,
})

import type { CommandContext, Row } from '#kernel/handler.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoundId } from '../core/review-round.ts'
import * as store from '../store/review-queries.ts'

/** A review belongs to the department that it was handed out to. */
export async function reviewedRows(
  { trx, districtId }: CommandContext,
  roundId: RoundId,
  itemIds: readonly ItemId[],
): Promise<readonly Row[]> {
  const reviews = await store.holdReviews(trx, districtId, roundId, itemIds)
  return reviews.map(({ departmentId }) => (departmentId === null ? [] : [{ kind: 'department', id: departmentId }]))
}

import { z } from 'zod'
import type { Subject } from '#kit/contract.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { KeptReview } from './department-review.ts'
import type { RoundId } from './review-round.ts'

/** The kind of thing with which the files of reviews stand. */
export const reviewKind = 'department-review'

/** The thing with which the files of one review stand. */
export const subjectOfReview = (roundId: RoundId, itemId: ItemId): Subject => ({
  kind: reviewKind,
  id: `${roundId}.${itemId}`,
})

export const ReviewFilesRefusal = z.object({ kind: z.enum(['confirmed-already', 'not-handed-out']) })
export type ReviewFilesRefusal = z.infer<typeof ReviewFilesRefusal>

/** Decides whether files come to a review or leave it: it was handed out, and no head has confirmed what it says. */
export function mayChangeFiles({ state, departmentId }: KeptReview): Result<null, ReviewFilesRefusal> {
  if (state === 'confirmed') return refuse({ kind: 'confirmed-already' })
  return departmentId === null ? refuse({ kind: 'not-handed-out' }) : ok(null)
}

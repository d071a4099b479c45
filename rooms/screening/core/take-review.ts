import { z } from 'zod'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { KeptReview } from './department-review.ts'

export const TakeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed-already') }),
  z.object({ kind: z.literal('anothers-already'), title: z.string() }),
])
export type TakeRefusal = z.infer<typeof TakeRefusal>

/** Decides whether somebody takes a review upon themselves: nobody else has it, and no head has confirmed it. */
export function takeReview(review: KeptReview, officerId: AccountId | null): Result<KeptReview, TakeRefusal> {
  if (review.state === 'confirmed') return refuse({ kind: 'confirmed-already' })
  return review.officerId === null || review.officerId === officerId
    ? ok({ ...review, officerId })
    : refuse({ kind: 'anothers-already', title: review.title })
}

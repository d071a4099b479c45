import { z } from 'zod'
import { type AccountId, idOf } from '#kit/id.ts'
import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { KeptReview } from './department-review.ts'

export const WorkHandoverId = idOf('WorkHandoverId')
export type WorkHandoverId = z.infer<typeof WorkHandoverId>

export const HandOverWorkRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own-work-only'), field: z.literal('fromId') }),
  z.object({ kind: z.literal('hands-over-to-oneself'), field: z.literal('toId') }),
  z.object({ kind: z.literal('receiver-not-in-department'), field: z.literal('toId') }),
  z.object({ kind: z.literal('hands-over-after-today'), field: z.literal('_effectiveOn') }),
  z.object({ kind: z.literal('no-work-to-hand-over'), field: z.literal('fromId') }),
])
export type HandOverWorkRefusal = z.infer<typeof HandOverWorkRefusal>

interface HandingOver {
  readonly from: AccountId
  readonly to: AccountId
  /** Whoever may not hand over for others hands over the work of this account alone; null for who may. */
  readonly onlyOf: AccountId | null
  /** Whether the receiver works in the department on that day. */
  readonly receiverThere: boolean
  /** The day of the hand-over, and today: work goes on at once, so that no later day can be told. */
  readonly on: LocalDate
  readonly today: LocalDate
}

/**
 * Decides how all of one person's open reviews go on to another of the same department (인계): what is written stays as it
 * is, and the other does it from then on. What a head has confirmed is nobody's work any more.
 */
export function handOverWork<Review extends KeptReview>(
  reviews: readonly Review[],
  { from, to, onlyOf, receiverThere, on, today }: HandingOver,
): Result<readonly Review[], HandOverWorkRefusal> {
  if (onlyOf !== null && onlyOf !== from) return refuse({ kind: 'own-work-only', field: 'fromId' })
  if (from === to) return refuse({ kind: 'hands-over-to-oneself', field: 'toId' })
  if (compareDates(on, today) > 0) return refuse({ kind: 'hands-over-after-today', field: '_effectiveOn' })
  if (!receiverThere) return refuse({ kind: 'receiver-not-in-department', field: 'toId' })
  const open = reviews.filter(({ officerId, state }) => officerId === from && state !== 'confirmed')
  if (open.length === 0) return refuse({ kind: 'no-work-to-hand-over', field: 'fromId' })
  return ok(open.map((review) => ({ ...review, officerId: to })))
}

/** For whom a review is written by somebody who stands in (대직): whoever does it and is away; null where nobody is. */
export const writtenFor = ({ officerId }: Pick<KeptReview, 'officerId'>, away: ReadonlySet<string>): string | null =>
  officerId !== null && away.has(officerId) ? officerId : null

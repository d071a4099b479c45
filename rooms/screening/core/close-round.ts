import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Won } from '#kit/won.ts'
import type { OutcomeKind } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { DepartmentReview } from './department-review.ts'
import type { ReviewRound } from './review-round.ts'

export const CloseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round-closed'), on: LocalDate }),
  z.object({
    kind: z.literal('reviews-missing'),
    /** How many are with nobody, not begun, begun, and wait for a head. */
    unassigned: z.int(),
    open: z.int(),
    begun: z.int(),
    submitted: z.int(),
  }),
])
export type CloseRefusal = z.infer<typeof CloseRefusal>

/** What the gate is told of an item. */
export interface ReviewOutcome {
  readonly itemId: ItemId
  readonly outcome: Extract<OutcomeKind, 'passed' | 'rejected'>
  readonly count: number
  readonly requested: Won | null
  readonly adjusted: Won | null
  readonly won: Won | null
  readonly reason: string | null
  readonly reasonCode: string | null
  readonly conditional: boolean
}

/**
 * Decides what a round that is closed says at its gate: suitable and conditional items pass with the adjusted amount,
 * unsuitable ones leave with what they asked for. Where some are not confirmed, a head's written reason lets the gate
 * pass without them; it then shows as open (미결).
 */
export function closeRound(
  round: ReviewRound,
  reviews: readonly DepartmentReview[],
  openReason: string | null,
): Result<readonly ReviewOutcome[], CloseRefusal> {
  if (round.closedOn !== null) return refuse({ kind: 'round-closed', on: round.closedOn })
  const confirmed = reviews.filter(({ state }) => state === 'confirmed')
  if (confirmed.length < reviews.length && openReason === null) {
    const count = (state: DepartmentReview['state']) =>
      reviews.filter((review) => review.state === state && review.departmentId !== null).length
    const unassigned = reviews.filter(({ departmentId }) => departmentId === null).length
    return refuse({
      ...{ kind: 'reviews-missing', unassigned },
      ...{ open: count('open'), begun: count('begun'), submitted: count('submitted') },
    })
  }
  return ok(confirmed.map(outcomeOf))
}

function outcomeOf({ itemId, count, requested, content }: DepartmentReview): ReviewOutcome {
  const { verdict, reasonCode, conditions, adjusted, amountReason, opinion } = content
  const item = { itemId, count, requested, adjusted }
  if (verdict === 'unsuitable') {
    return { ...item, outcome: 'rejected', won: requested, reason: opinion, reasonCode, conditional: false }
  }
  const reason = amountReason ?? conditions ?? opinion
  const won = adjusted ?? requested
  return { ...item, outcome: 'passed', won, reason, reasonCode: null, conditional: verdict === 'conditional' }
}

/** How many items, and won, pass and leave: 22 + 84 = 106 (domain.md 1.3). */
export interface RoundSum {
  readonly passed: { readonly count: number; readonly won: number }
  readonly rejected: { readonly count: number; readonly won: number }
  readonly undecided: { readonly count: number; readonly won: number }
}

/** Counts how a round stands: what is confirmed to pass, what to leave, and what is still undecided. */
export function sumRound(reviews: readonly DepartmentReview[]): RoundSum {
  const sum = { passed: { count: 0, won: 0 }, rejected: { count: 0, won: 0 }, undecided: { count: 0, won: 0 } }
  for (const review of reviews) {
    const into =
      review.state !== 'confirmed' ? 'undecided' : review.content.verdict === 'unsuitable' ? 'rejected' : 'passed'
    sum[into].count += review.count
    const won = into === 'passed' ? (review.content.adjusted ?? review.requested) : review.requested
    sum[into].won += won ?? 0
  }
  return sum
}

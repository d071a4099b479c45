import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Won } from '#kit/won.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { TransferVerdict } from './transfers.ts'

/** Between which days something happened. */
export interface Days {
  readonly from: LocalDate
  readonly until: LocalDate
}

export const DaysRefusal = z.object({ kind: z.literal('until-before-from') })
export type DaysRefusal = z.infer<typeof DaysRefusal>

/** Decides whether days follow one another. */
export const inTheirOrder = ({ from, until }: Days): Result<null, DaysRefusal> =>
  until < from ? refuse({ kind: 'until-before-from' }) : ok(null)

/** A transfer as its file brings it. */
export interface ReviewedTransfer {
  readonly itemId: ItemId
  readonly requested: Won | null
  readonly verdict: TransferVerdict | null
  readonly reason: string | null
}

export interface TransfersNotReviewed {
  readonly kind: 'transfers-not-reviewed'
  readonly count: number
}

const outcomeOf = ({ itemId, requested, verdict, reason }: ReviewedTransfer) => ({
  ...{ itemId, requested, won: requested, reason },
  outcome: verdict === 'unsuitable' ? ('rejected' as const) : ('passed' as const),
  conditional: verdict === 'conditional',
})
export type TransferOutcome = ReturnType<typeof outcomeOf>

/**
 * Decides what the reviews of a file come to at the gate: 적정 and 조건부적정 go on with what they ask for, 부적정 ends.
 * Every transfer has a review, or none is decided.
 */
export function decideTransfers(
  transfers: readonly ReviewedTransfer[],
  days: Days,
): Result<readonly TransferOutcome[], DaysRefusal | TransfersNotReviewed> {
  const ordered = inTheirOrder(days)
  if (!ordered.ok) return ordered
  const count = transfers.filter(({ verdict }) => verdict === null).length
  return count > 0 ? refuse({ kind: 'transfers-not-reviewed', count }) : ok(transfers.map(outcomeOf))
}

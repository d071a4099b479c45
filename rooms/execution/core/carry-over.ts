import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won, won } from '#kit/won.ts'
import { BudgetCell, cellKey } from '#rooms/appropriations/core/cell.ts'
import { CarryKind } from '#rooms/appropriations/core/movement.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { CarryOverId } from './entry.ts'
import type { LedgerSum } from './ledger.ts'

/** What of a cell goes into the next year: 명시이월, 사고이월, 계속비이월, in won. */
export const CarryOver = z
  .object({
    id: CarryOverId,
    fiscalYear: FiscalYear,
    ...BudgetCell.unwrap().shape,
    carryKind: CarryKind,
    on: LocalDate,
    amount: Won,
    reason: z.string(),
    documentNo: z.string().nullable(),
    cancelled: z.object({ on: LocalDate, reason: z.string() }).readonly().nullable(),
  })
  .readonly()
export type CarryOver = z.infer<typeof CarryOver>

export const CarryOverRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown-account'), fiscalYear: z.int(), accountName: z.string() }),
  z.object({ kind: z.literal('more-than-unspent'), unspent: Won, asked: Won }),
])
export type CarryOverRefusal = z.infer<typeof CarryOverRefusal>

/** What is carried over out of a cell in all, in won; cancelled ones do not count. */
export const carriedOutOf = (carryOvers: readonly CarryOver[], cell: BudgetCell): Won =>
  sumWon(
    carryOvers.filter((one) => one.cancelled === null && cellKey(one) === cellKey(cell)).map(({ amount }) => amount),
  )

/**
 * What is carried over out of a cell beyond what is bound there and not paid, in won: 사고이월 takes what is bound with it,
 * so that it is not taken off the free budget twice.
 */
export function carriedBeyondBound(carryOvers: readonly CarryOver[], cell: BudgetCell, sum: LedgerSum): Won {
  const accident = carriedOutOf(
    carryOvers.filter(({ carryKind }) => carryKind === 'accident'),
    cell,
  )
  return won(carriedOutOf(carryOvers, cell) - Math.min(accident, Math.max(0, sum.used - sum.spent)))
}

/**
 * Decides whether an amount can be carried over: no more than the base of its cell less what was spent and what is
 * carried over already, in won. What was bound and not paid may be carried over too (사고이월).
 */
export function carryOver(
  carryOvers: readonly CarryOver[],
  base: Won,
  sum: LedgerSum,
  next: CarryOver,
): Result<CarryOver, CarryOverRefusal> {
  const unspent = won(Math.max(0, base - sum.spent - carriedOutOf(carryOvers, next)))
  return next.amount > unspent ? refuse({ kind: 'more-than-unspent', unspent, asked: next.amount }) : ok(next)
}

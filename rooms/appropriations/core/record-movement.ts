import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won, won, zeroWon } from '#kit/won.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { isUsableBeforeBudget, takenInBy } from './before-budget.ts'
import { type BudgetCell, cellKey } from './cell.ts'
import { boundIn, type CellUse, unusedOfGiven, usedBeyondGiven } from './cell-use.ts'
import { type ConfirmedBudget, confirmedBy } from './confirmed-budget.ts'
import { currentBudget, leftToMove } from './current-budget.ts'
import type { Movement } from './movement.ts'

export const RecordMovementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-confirmed-budget'), fiscalYear: z.int() }),
  z.object({ kind: z.literal('same-cell') }),
  z.object({ kind: z.literal('source-differs') }),
  z.object({ kind: z.literal('more-than-left'), left: Won, asked: Won }),
  z.object({ kind: z.literal('same-department') }),
  /** Money that neither the state nor the city gave waits for its budget. */
  z.object({ kind: z.literal('source-needs-budget'), source: FundSource }),
])
export type RecordMovementRefusal = z.infer<typeof RecordMovementRefusal>

export interface MovementEntry {
  readonly budgets: readonly ConfirmedBudget[]
  /** The movements of the year that are recorded. */
  readonly movements: readonly Movement[]
  /** What is used of the cell that would lose. */
  readonly use: CellUse
  readonly next: Movement
}

/**
 * Decides whether a movement can be recorded. Money leaves a cell only as far as it is there then and on every later day,
 * and neither what is bound or spent already nor what 재배정 gave to another department; 전용 and 변경사용 stay within one
 * source (a source is not made from another); 재배정 gives what is not given yet. What comes from last year needs nothing; 성립전
 * 사용 is only of money that the state or the city gave (지방재정법 제45조).
 */
export function recordMovement(entry: MovementEntry): Result<Movement, RecordMovementRefusal> {
  const { budgets, movements, next } = entry
  const { from, to, amount, on } = next
  if (next.kind === 'before-budget' && to !== null && !isUsableBeforeBudget(to.source)) {
    return refuse({ kind: 'source-needs-budget', source: to.source })
  }
  if (from === null) return ok(next)
  if (confirmedBy(budgets, on) === null && !movements.some((movement) => hasComeIn(movement, on))) {
    return refuse({ kind: 'no-confirmed-budget', fiscalYear: next.fiscalYear })
  }
  if (to !== null && cellKey(from) === cellKey(to)) return refuse({ kind: 'same-cell' })
  if (to !== null && from.source !== to.source) return refuse({ kind: 'source-differs' })
  if (next.kind === 'reallocation' && next.fromDepartment === next.toDepartment) {
    return refuse({ kind: 'same-department' })
  }
  const left = leftFor(entry, from)
  return amount > left ? refuse({ kind: 'more-than-left', left, asked: amount }) : ok(next)
}

/** Come in by a day, and not taken back: what can be spent before the year's budget is confirmed. */
const hasComeIn = ({ kind, cancelled, on }: Movement, day: LocalDate): boolean =>
  (kind === 'carry-in' || kind === 'before-budget') && cancelled === null && on <= day

/** What a movement can take out of its cell, or give away of it, in won. */
function leftFor({ budgets, movements, use, next }: MovementEntry, from: BudgetCell): Won {
  const standing = leftToMove(budgets, movements, from, next.on)
  const free = currentOf(budgets, movements, from) - boundIn(movements, from, use)
  const covers = next.kind === 'reallocation' ? usedBeyondGiven(movements, from, use, next.toDepartment) : zeroWon
  return won(Math.max(0, Math.min(standing, free + covers)))
}

const currentOf = (budgets: readonly ConfirmedBudget[], movements: readonly Movement[], cell: BudgetCell): number =>
  currentBudget(budgets, movements).find((row) => cellKey(row) === cellKey(cell))?.current ?? 0

export const CancelMovementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('already-cancelled') }),
  z.object({ kind: z.literal('more-than-left'), left: Won, asked: Won }),
])
export type CancelMovementRefusal = z.infer<typeof CancelMovementRefusal>

/** The cell on whose use it depends whether a movement can be taken back; null for one that brought nothing anywhere. */
export const cellToLook = ({ kind, from, to }: Movement): BudgetCell | null => (kind === 'reallocation' ? from : to)

/**
 * Decides whether a movement can be taken back: once, and only while what it brought is still where it went, neither
 * moved on nor bound, spent or given away; a 재배정 only as far as its department has not used it. A 성립전 사용 that a 추경
 * has taken in brings nothing since: what counts is that nobody moved it on before that 추경. `use` is that of `cellToLook`.
 */
export function cancelMovement(
  { budgets, movements, use }: Omit<MovementEntry, 'next'>,
  movement: Movement,
): Result<Movement, CancelMovementRefusal> {
  if (movement.cancelled !== null) return refuse({ kind: 'already-cancelled' })
  const { kind, toDepartment, amount, on } = movement
  const cell = cellToLook(movement)
  const taking = kind === 'before-budget' ? takenInBy(budgets, movement) : null
  if (cell === null || taking?.on === on) return ok(movement)
  const left = kind === 'reallocation' ? unusedOfGiven(movements, cell, use, toDepartment) : leftIn(cell)
  return amount > left ? refuse({ kind: 'more-than-left', left, asked: amount }) : ok(movement)

  function leftIn(to: BudgetCell): Won {
    if (taking !== null) return leftToMove(budgets, movements, to, on, taking.on)
    const standing = leftToMove(budgets, movements, to, on)
    const free = currentOf(budgets, movements, to) - boundIn(movements, to, use)
    return won(Math.max(0, Math.min(standing, free)))
  }
}

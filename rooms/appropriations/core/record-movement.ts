import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won, won } from '#kit/won.ts'
import type { BudgetCell } from './cell.ts'
import { cellKey } from './cell.ts'
import { type ConfirmedBudget, confirmedBy, currentBudget, leftToMove } from './current-budget.ts'
import type { Movement } from './movement.ts'

export const RecordMovementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-confirmed-budget'), fiscalYear: z.int() }),
  z.object({ kind: z.literal('same-cell') }),
  z.object({ kind: z.literal('source-differs') }),
  z.object({ kind: z.literal('more-than-left'), left: Won, asked: Won }),
  z.object({ kind: z.literal('same-department') }),
])
export type RecordMovementRefusal = z.infer<typeof RecordMovementRefusal>

export interface MovementEntry {
  readonly budgets: readonly ConfirmedBudget[]
  /** The movements of the year that are recorded. */
  readonly movements: readonly Movement[]
  /** What is bound or spent of the cell that would lose, in won. */
  readonly used: Won
  readonly next: Movement
}

/**
 * Decides whether a movement can be recorded. Money leaves a cell only as far as it is there then and on every later day,
 * and not what is bound or spent already; 전용 and 변경사용 stay within one source (a source is not made from another);
 * 재배정 changes the department of what is not reallocated yet. What comes from last year needs nothing here.
 */
export function recordMovement({
  budgets,
  movements,
  used,
  next,
}: MovementEntry): Result<Movement, RecordMovementRefusal> {
  const { from, to, amount, on } = next
  if (from === null) return ok(next)
  if (confirmedBy(budgets, on) === null && !movements.some(({ kind }) => kind === 'carry-in')) {
    return refuse({ kind: 'no-confirmed-budget', fiscalYear: next.fiscalYear })
  }
  if (to !== null && cellKey(from) === cellKey(to)) return refuse({ kind: 'same-cell' })
  if (to !== null && from.source !== to.source) return refuse({ kind: 'source-differs' })
  if (next.kind === 'reallocation' && next.fromDepartment === next.toDepartment) {
    return refuse({ kind: 'same-department' })
  }
  const left = next.kind === 'reallocation' ? leftToReallocate(budgets, movements, from) : leftOf()
  return amount > left ? refuse({ kind: 'more-than-left', left, asked: amount }) : ok(next)

  function leftOf(): Won {
    const standing = leftToMove(budgets, movements, from as BudgetCell, on)
    return won(Math.max(0, Math.min(standing, currentOf(budgets, movements, from as BudgetCell) - used)))
  }
}

const currentOf = (budgets: readonly ConfirmedBudget[], movements: readonly Movement[], cell: BudgetCell): number =>
  currentBudget(budgets, movements).find((row) => cellKey(row) === cellKey(cell))?.current ?? 0

/** What of a cell no 재배정 has given to another department yet. */
function leftToReallocate(budgets: readonly ConfirmedBudget[], movements: readonly Movement[], cell: BudgetCell): Won {
  const given = movements
    .filter(({ kind, from, cancelled }) => kind === 'reallocation' && cancelled === null && sameCell(from, cell))
    .reduce((sum, { amount }) => sum + amount, 0)
  return won(Math.max(0, currentOf(budgets, movements, cell) - given))
}

const sameCell = (a: BudgetCell | null, b: BudgetCell): boolean => a !== null && cellKey(a) === cellKey(b)

export const CancelMovementRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('already-cancelled') }),
  z.object({ kind: z.literal('more-than-left'), left: Won, asked: Won }),
])
export type CancelMovementRefusal = z.infer<typeof CancelMovementRefusal>

/**
 * Decides whether a movement can be taken back: once, and only while what it brought is still where it went, neither
 * moved on nor bound or spent (`used`, of the cell that gained).
 */
export function cancelMovement(
  { budgets, movements, used }: Omit<MovementEntry, 'next'>,
  movement: Movement,
): Result<Movement, CancelMovementRefusal> {
  if (movement.cancelled !== null) return refuse({ kind: 'already-cancelled' })
  const { to, amount, on } = movement
  if (to === null) return ok(movement)
  const standing = leftToMove(budgets, movements, to, on)
  const left = won(Math.max(0, Math.min(standing, currentOf(budgets, movements, to) - used)))
  return amount > left ? refuse({ kind: 'more-than-left', left, asked: amount }) : ok(movement)
}

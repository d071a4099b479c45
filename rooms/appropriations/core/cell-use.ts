import { sumWon, type Won, won, zeroWon } from '#kit/won.ts'
import { type BudgetCell, cellKey } from './cell.ts'
import type { Movement } from './movement.ts'
import { reallocatedBy } from './reallocated.ts'

/** What of a cell is bound, spent or carried over, in won; and how much of it which department bound or spent, null the owning one. */
export interface CellUse {
  readonly used: Won
  readonly byDepartment: ReadonlyMap<string | null, Won>
}

export const noUse: CellUse = { used: zeroWon, byDepartment: new Map() }

/** What 재배정 gave of a cell to a department, and what that department has used of it and beyond it, in won. */
interface Given {
  readonly department: string
  readonly amount: Won
  readonly used: Won
}

const givenOf = (movements: readonly Movement[], cell: BudgetCell, { byDepartment }: CellUse): Given[] => {
  const key = cellKey(cell)
  return reallocatedBy(movements, null)
    .filter((one) => cellKey(one) === key)
    .map(({ department, amount }) => ({ department, amount, used: byDepartment.get(department) ?? zeroWon }))
}

/**
 * Decides what cannot leave a cell, in won: all that 재배정 gave to other departments, spent there or not, and what is
 * used of the rest. What a department used of its own part is not counted twice.
 */
export function boundIn(movements: readonly Movement[], cell: BudgetCell, use: CellUse): Won {
  const given = givenOf(movements, cell, use)
  const coveredUse = given.map(({ amount, used }) => Math.max(0, Math.min(amount, used)))
  return won(sumWon(given.map(({ amount }) => amount)) + Math.max(0, use.used - coveredUse.reduce((a, b) => a + b, 0)))
}

/** What a department has used of a cell beyond what 재배정 gave it, in won: giving it that much takes nothing more away. */
export function usedBeyondGiven(
  movements: readonly Movement[],
  cell: BudgetCell,
  use: CellUse,
  department: string | null,
): Won {
  const given = givenOf(movements, cell, use).find((one) => one.department === department)?.amount ?? zeroWon
  return won(Math.max(0, (use.byDepartment.get(department) ?? zeroWon) - given))
}

/** What a department still has unused of what 재배정 gave it of a cell, in won: only that can be taken back. */
export function unusedOfGiven(
  movements: readonly Movement[],
  cell: BudgetCell,
  use: CellUse,
  department: string | null,
): Won {
  const given = givenOf(movements, cell, use).find((one) => one.department === department)
  return given === undefined ? zeroWon : won(Math.max(0, given.amount - Math.max(0, given.used)))
}

import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { sumWon, Won, won, zeroWon } from '#kit/won.ts'
import { stillAdds } from './before-budget.ts'
import { BudgetCell, cellKey, cellOf, inCellOrder } from './cell.ts'
import { type ConfirmedBudget, confirmedBy } from './confirmed-budget.ts'
import { effectsOf, type Movement } from './movement.ts'
import { reallocatedBy } from './reallocated.ts'

/** 예산현액 in won: confirmed + carried in + transferred + 성립전 − surrendered; each part beside the sum. */
const CurrentAmounts = z.object({
  confirmed: Won,
  carriedIn: Won,
  /** Into the cell less out of it: 전용 and 변경사용. */
  transferred: Won,
  /** 성립전 사용 that no 추경 has taken in yet. */
  beforeBudget: Won,
  surrendered: Won,
  current: Won,
})
export type CurrentAmounts = z.infer<typeof CurrentAmounts>
export const currentAmounts = CurrentAmounts.shape

/** A cell with its 예산현액. */
export const CurrentCell = z.object({ ...BudgetCell.unwrap().shape, ...currentAmounts })
export type CurrentCell = z.infer<typeof CurrentCell>

/** The movements that count on a day: not cancelled and made by then. */
const movedBy = (movements: readonly Movement[], day: LocalDate | null): readonly Movement[] =>
  movements.filter((one) => one.cancelled === null && (day === null || one.on <= day))

/**
 * Decides the current budget (예산현액) of every cell on a day: the latest confirmed amount, what was carried in from last
 * year, 전용 and 변경사용 in less out, 성립전 사용 until a 추경 takes it in, less what was surrendered (domain.md 7). A cell whose
 * 성립전 사용 the 추경 does not hold stands with 0: the assembly has decided on it. Cells in the order of their keys.
 */
export function currentBudget(
  budgets: readonly ConfirmedBudget[],
  movements: readonly Movement[],
  day: LocalDate | null = null,
): CurrentCell[] {
  const confirmed = new Map((confirmedBy(budgets, day)?.rows ?? []).map((row) => [cellKey(row), row]))
  const effects = Map.groupBy(
    movedBy(movements, day).flatMap((movement) => {
      const adds = stillAdds(budgets, movement, day)
      return effectsOf(movement).map(({ cell, amount }) => ({ cell, movement, amount: adds ? amount : zeroWon }))
    }),
    ({ cell }) => cellKey(cell),
  )
  const cells = [...confirmed.values(), ...[...effects.values()].flatMap((list) => list.map(({ cell }) => cell))]
  const once = new Map(cells.map((cell) => [cellKey(cell), cellOf(cell)]))
  return [...once]
    .map(([key, cell]) => {
      const own = effects.get(key) ?? []
      const of = (kinds: readonly Movement['kind'][]): Won =>
        sumWon(own.filter(({ movement }) => kinds.includes(movement.kind)).map(({ amount }) => amount))
      const parts = {
        confirmed: confirmed.get(key)?.amount ?? zeroWon,
        carriedIn: of(['carry-in']),
        transferred: of(['transfer', 'change-of-use']),
        beforeBudget: of(['before-budget']),
      }
      const surrendered = won(-of(['surrender']))
      return { ...cell, ...parts, surrendered, current: won(sumWon(Object.values(parts)) - surrendered) }
    })
    .toSorted(inCellOrder)
}

/**
 * Decides how much can leave a cell on a day without its balance falling below what 재배정 gave away of it, then or at the
 * end of any later day before `until` (null: of all later days): entries of one day count together, whatever their order.
 * Never below 0.
 */
export function leftToMove(
  budgets: readonly ConfirmedBudget[],
  movements: readonly Movement[],
  cell: BudgetCell,
  day: LocalDate,
  until: LocalDate | null = null,
): Won {
  const key = cellKey(cell)
  const own = budgets.map((budget) => ({ ...budget, rows: budget.rows.filter((row) => cellKey(row) === key) }))
  const moving = movements.filter((movement) => effectsOf(movement).some((effect) => cellKey(effect.cell) === key))
  const giving = movements.filter(({ from, kind }) => kind === 'reallocation' && from !== null && cellKey(from) === key)
  const changing = [...own, ...moving, ...giving].map(({ on }) => on)
  const later = changing.filter((on) => on > day && (until === null || on < until))
  const balances = [...new Set([day, ...later])].map((on) => {
    const current = currentBudget(own, moving, on).find((row) => cellKey(row) === key)?.current ?? zeroWon
    return current - sumWon(reallocatedBy(giving, on).map(({ amount }) => amount))
  })
  return won(Math.max(0, Math.min(...balances)))
}

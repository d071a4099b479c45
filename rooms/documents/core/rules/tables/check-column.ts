import { type Fixed, same, sumOf } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import type { ReadGrid } from './columns.ts'
import { amountOf, cellAt, isAmount } from './grid.ts'
import type { Mismatch } from './mismatch.ts'

/** One total against its parts; unknown where words stand among them, or where nothing is stated. */
export function checkColumn(
  { grid }: ReadGrid,
  total: number,
  rows: readonly number[],
  column: number,
): Mismatch | 'right' | 'unknown' {
  const cell = cellAt(grid, total, column)
  const parts = rows.map((row) => cellAt(grid, row, column))
  const amounts = parts.map(amountOf)
  if (cell.value.kind !== 'amount' || amounts.includes(null) || !parts.some(isAmount)) return 'unknown'
  const computed = sumOf(amounts as readonly Fixed[])
  const stated = cell.value.amount
  if (same(stated, computed)) return stated === 0n ? 'unknown' : 'right'
  return { total: cell, stated, computed, parts, along: 'column' }
}

/** Whether some amount is the sum of two or more that follow it at once: then rows stand under rows. */
export function isNested(amounts: readonly Fixed[]): boolean {
  return amounts.some((amount, index) => {
    let sum = 0n
    for (let next = index + 1; next < amounts.length && next < index + 40; next += 1) {
      sum += listed(amounts, next)
      if (next > index + 1 && same(sum, amount)) return true
    }
    return false
  })
}

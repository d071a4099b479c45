import { type Fixed, same, size, sumOf } from '../numbers/fixed.ts'
import { checkColumn, isNested } from './check-column.ts'
import type { ReadGrid } from './columns.ts'
import { amountOf, cellAt } from './grid.ts'
import type { Mismatch } from './mismatch.ts'

const isGrand = (word: string): boolean => /^(?:총합계|총계|총합|전체합계|합계|계)$/.test(word)
/** With more rows outside any subtotal, too many sums could be meant. */
const mostOutside = 6

/**
 * Decides whether the one total over right subtotals follows from them. A single wrong total bears nothing out, but
 * subtotals that are right tell the levels of their table: the total stands first or last, and is the sum of the
 * subtotals and of the rows outside any. Told only where no reading gives what is stated: one in which rows outside
 * are taken off, or are said besides, is a reading too.
 */
export function grandTotal(
  read: ReadGrid,
  word: string,
  items: readonly number[],
  covered: ReadonlyMap<number, readonly number[]>,
): readonly Mismatch[] {
  const [total = -1, ...more] = [...read.totals].flatMap(([row, itsWord]) => (itsWord === word ? [row] : []))
  const others = [...items, ...read.totals.keys()].filter((row) => row !== total).sort((a, b) => a - b)
  const atEdge = others.every((row) => row > total) || others.every((row) => row < total)
  if (!isGrand(word) || more.length > 0 || !atEdge) return []
  const under = new Set([...covered.values()].flat())
  const tops = others.filter((row) => !under.has(row))
  const outside = tops.filter((row) => !covered.has(row))
  // Rows that say something of others ("전년이월") are no parts here, but the total may count them in.
  const said = read.data.filter((row) => row !== total && !others.includes(row))
  if (outside.length + said.length > mostOutside) return []
  return read.columns
    .filter(({ kind }) => kind === 'amounts')
    .flatMap(({ index }) => {
      const subtotals = [...covered].map(([row, rows]) => checkColumn(read, row, rows, index))
      const checked = checkColumn(read, total, tops, index)
      const isSettled = subtotals.includes('right') && subtotals.every((one) => typeof one === 'string')
      if (typeof checked === 'string' || !isSettled) return []
      const amounts = checked.parts.map(amountOf) as readonly Fixed[]
      const loose = outside.map((row) => amountOf(cellAt(read.grid, row, index)) as Fixed)
      const near =
        size(checked.stated) <= 2n * size(checked.computed) && size(checked.computed) <= 2n * size(checked.stated)
      const besides = said.map((row) => amountOf(cellAt(read.grid, row, index)) ?? 0n)
      const isExplained = readings(checked.computed - sumOf(loose), [...loose, ...besides]).some((sum) =>
        same(sum, checked.stated),
      )
      return near && !isExplained && !isNested(amounts) ? [checked] : []
    })
}

/** What a total may be: its subtotals, with each row outside added, left out or taken off. */
const readings = (subtotals: Fixed, outside: readonly Fixed[]): readonly Fixed[] =>
  outside.reduce<readonly Fixed[]>(
    (sums, amount) => sums.flatMap((sum) => [sum - amount, sum, sum + amount]),
    [subtotals],
  )

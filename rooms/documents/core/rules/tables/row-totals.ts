import { type Fixed, size } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import { checkColumn, isNested } from './check-column.ts'
import type { ReadGrid } from './columns.ts'
import { grandTotal } from './grand-total.ts'
import { amountOf, cellAt } from './grid.ts'
import type { Mismatch } from './mismatch.ts'

/** How the parts of a total are found: a way names, for a row with the word of a total, the rows it adds up. */
type Way = (total: number) => readonly number[]

interface Tried {
  readonly right: number
  readonly wrong: readonly Mismatch[]
  /** For every total row, the rows that it adds up. */
  readonly covers: ReadonlyMap<number, readonly number[]>
}

/** Rows that say something about others and are no parts of a sum. */
const asides = /비율|구성비|비중|증감|대비|평균|전년|누적|인구|점유|%|^※|^비고|달성|집행률|순위|참고|차액|잔액/

/**
 * Finds the totals down the columns that are not the sum of their parts. Where the parts stand (above, below, up to the
 * total before, over the subtotals between) is not written in a table: the way that most totals of one word bear out is
 * taken as the table's, and only what departs from it is a mismatch; where none is borne out, the table is let be.
 */
export function rowTotalMismatches(read: ReadGrid): readonly Mismatch[] {
  const { data, totals } = read
  if (totals.size === 0) return []
  const items = data.filter((row) => !totals.has(row) && !asides.test(labelOf(read, row)))
  const words = [...new Set(totals.values())]
  const found: Mismatch[] = []
  const covered = new Map<number, readonly number[]>()
  const open: string[] = []
  for (const word of words) {
    const best = bestOf(read, word, leafWays(read, word, items))
    if (best === null) open.push(word)
    else settle(best, found, covered)
  }
  // Totals over subtotals: those whose parts are settled stand for their parts.
  for (let rounds = open.length; rounds > 0 && open.length > 0; rounds -= 1) {
    const word = listed(open, 0)
    open.shift()
    const best = bestOf(read, word, coverWays(read, word, items, covered))
    if (best !== null) settle(best, found, covered)
    else open.push(word)
  }
  if (open.length === 1 && words.length === 1) return loneTotal(read, items)
  return open.length === 1 ? [...found, ...grandTotal(read, listed(open, 0), items, covered)] : found
}

function settle(best: Tried, found: Mismatch[], covered: Map<number, readonly number[]>): void {
  found.push(...best.wrong)
  for (const [total, rows] of best.covers) covered.set(total, rows)
}

const labelOf = ({ grid, columns }: ReadGrid, row: number): string =>
  columns
    .filter(({ kind }) => kind === 'words')
    .map(({ index }) => cellAt(grid, row, index).text)
    .join(' ')

/** How many of some rows, in order, stand before a row. */
function countBefore(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (listed(rows, middle) < row) low = middle + 1
    else high = middle
  }
  return low
}

const between = (rows: readonly number[], after: number, before: number): readonly number[] =>
  rows.slice(countBefore(rows, after + 1), countBefore(rows, before))

/** The nearest row of some rows before (or after) another; beyond all rows where there is none. */
const lastBefore = (rows: readonly number[], row: number): number => rows[countBefore(rows, row) - 1] ?? -1
const firstAfter = (rows: readonly number[], row: number): number =>
  rows[countBefore(rows, row + 1)] ?? Number.MAX_SAFE_INTEGER

function leafWays(read: ReadGrid, word: string, items: readonly number[]): readonly Way[] {
  const all = [...read.totals.keys()]
  const alike = all.filter((row) => read.totals.get(row) === word)
  return [
    (total) => between(items, lastBefore(all, total), total),
    (total) => between(items, total, firstAfter(all, total)),
    (total) => between(items, lastBefore(alike, total), total),
    (total) => between(items, total, firstAfter(alike, total)),
  ]
}

function coverWays(
  read: ReadGrid,
  word: string,
  items: readonly number[],
  covered: ReadonlyMap<number, readonly number[]>,
): readonly Way[] {
  const alike = [...read.totals.keys()].filter((row) => read.totals.get(row) === word)
  const rows = [...items, ...read.totals.keys()].sort((a, b) => a - b)
  const tops = (within: readonly number[]): readonly number[] => {
    const under = new Set(within.flatMap((row) => covered.get(row) ?? []))
    return within.filter((row) => !under.has(row))
  }
  return [
    (total) => tops(between(rows, lastBefore(alike, total), total)),
    (total) => tops(between(rows, total, firstAfter(alike, total))),
  ]
}

function bestOf(read: ReadGrid, word: string, ways: readonly Way[]): Tried | null {
  const tried = ways
    .map((way) => tryWay(read, word, way))
    // The only total of a table needs no more than one column to bear it out.
    .filter(({ right, wrong }) => right > 0 && (right >= wrong.length || read.totals.size === 1))
  return tried.reduce<Tried | null>(
    (best, one) => (best === null || one.right - one.wrong.length > best.right - best.wrong.length ? one : best),
    null,
  )
}

function tryWay(read: ReadGrid, word: string, way: Way): Tried {
  const covers = new Map<number, readonly number[]>()
  const wrong: Mismatch[] = []
  let right = 0
  for (const [total, itsWord] of read.totals) {
    if (itsWord !== word) continue
    const rows = way(total)
    if (rows.length === 0) continue
    covers.set(total, rows)
    for (const column of read.columns) {
      if (column.kind !== 'amounts') continue
      const checked = checkColumn(read, total, rows, column.index)
      if (checked === 'right') right += 1
      else if (checked !== 'unknown') wrong.push(checked)
    }
  }
  return { right, wrong, covers }
}

/**
 * A table with one total and one column of amounts bears nothing out when the total is wrong: it is told all the same
 * where the total stands first or last, no row is itself the sum of rows beneath it, and the sum is not far off.
 */
function loneTotal(read: ReadGrid, items: readonly number[]): readonly Mismatch[] {
  const [total = -1, ...more] = read.totals.keys()
  if (more.length > 0 || items.length < 2) return []
  const atEdge = items.every((row) => row > total) || items.every((row) => row < total)
  const checked = read.columns
    .filter(({ kind }) => kind === 'amounts')
    .map(({ index }) => ({ index, checked: checkColumn(read, total, items, index) }))
    .filter(({ checked: one }) => one !== 'unknown')
  const [only, ...others] = checked
  if (!atEdge || only === undefined || others.length > 0 || typeof only.checked === 'string') return []
  const { stated, computed, parts } = only.checked
  const complete = parts.every(({ value, covered }) => value.kind === 'amount' && !covered)
  const near = size(stated) <= 2n * size(computed) && size(computed) <= 2n * size(stated)
  return complete && near && !isNested(parts.map(amountOf) as readonly Fixed[]) ? [only.checked] : []
}

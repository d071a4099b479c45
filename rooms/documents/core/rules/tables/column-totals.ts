import { type Fixed, same, size, sumOf } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import type { Column, ReadGrid } from './columns.ts'
import { amountOf, cellAt, isAmount } from './grid.ts'
import type { Mismatch } from './mismatch.ts'
import { isSource, isTotalTitle } from './words-of-totals.ts'

interface Tried {
  readonly right: number
  readonly wrong: readonly Mismatch[]
  readonly parts: readonly Column[]
}

const titleOf = ({ titles }: Column): string => titles.slice(-1).join('')
const isTotalColumn = (column: Column): boolean => isTotalTitle(titleOf(column)) || isTotalTitle(column.titles.join(''))

/** Titles of columns that are no part of a sum across: differences, last year's amounts, balances. */
const asides = /증감|차액|잔액|전년|기정|비교|이월|누계|단가|수량|면적|인원수?당|현원|과부족|당초|변경|목표|실적/

/**
 * Finds the totals across the rows that are not the sum of their parts. As down the columns, the group of columns that
 * most rows bear out as the parts of a total is taken as the table's.
 */
export function columnTotalMismatches(read: ReadGrid): readonly Mismatch[] {
  const amounts = read.columns.filter(({ kind }) => kind === 'amounts')
  return amounts.flatMap((total, at) => {
    const groups = groupsFor(amounts, total, at).filter((parts) => parts.length > 0)
    const tried = groups.map((parts) => tryParts(read, total, parts))
    // A column that is called the total of all others needs no more than one row to bear it out.
    const borneOut = tried.filter(
      ({ right, wrong, parts }) => right > 0 && (right >= wrong.length || parts.length === amounts.length - 1),
    )
    const best = borneOut.reduce<Tried | null>(
      (first, one) => (first === null || one.right - one.wrong.length > first.right - first.wrong.length ? one : first),
      null,
    )
    return best === null ? loneRow(read, amounts, total, tried) : best.wrong
  })
}

function groupsFor(amounts: readonly Column[], total: Column, at: number): readonly (readonly Column[])[] {
  const after = amounts.slice(at + 1)
  const before = amounts.slice(0, at)
  const sources = runOf(after, (column) => isSource(titleOf(column)))
  if (!isTotalColumn(total)) return sources.length > 1 && !isSource(titleOf(total)) ? [sources] : []
  const sourcesBefore = runOf(before.toReversed(), (column) => isSource(titleOf(column)))
  const groups = [
    runOf(after, (column) => !isTotalColumn(column)),
    runOf(before.toReversed(), (column) => !isTotalColumn(column)),
    after.filter((column) => !isTotalColumn(column)),
    before.filter((column) => !isTotalColumn(column)),
    after.filter(isTotalColumn),
    before.filter(isTotalColumn),
    sources,
    sourcesBefore,
  ]
  return groups.flatMap((group) => {
    const added = group.filter(({ titles }) => !asides.test(titles.join('')))
    return added.length === group.length ? [group] : [group, added]
  })
}

function runOf(columns: readonly Column[], belongs: (column: Column) => boolean): readonly Column[] {
  const end = columns.findIndex((column) => !belongs(column))
  return end === -1 ? columns : columns.slice(0, end)
}

function tryParts(read: ReadGrid, total: Column, parts: readonly Column[]): Tried {
  const wrong: Mismatch[] = []
  let right = 0
  for (const row of read.data) {
    const checked = checkRow(read, row, total, parts)
    if (checked === 'right') right += 1
    else if (checked !== 'unknown') wrong.push(checked)
  }
  return { right, wrong, parts }
}

function checkRow(
  { grid }: ReadGrid,
  row: number,
  total: Column,
  parts: readonly Column[],
): Mismatch | 'right' | 'unknown' {
  const cell = cellAt(grid, row, total.index)
  const cells = parts.map(({ index }) => cellAt(grid, row, index))
  const amounts = cells.map(amountOf)
  const unread = amounts.includes(null) || cells.some(({ covered }) => covered)
  if (cell.value.kind !== 'amount' || unread || !cells.some(isAmount)) return 'unknown'
  const computed = sumOf(amounts as readonly Fixed[])
  const stated = cell.value.amount
  if (same(stated, computed)) return stated === 0n ? 'unknown' : 'right'
  return { total: cell, stated, computed, parts: cells, along: 'row' }
}

/** A table of one row bears nothing out: told where the total stands first or last and all other columns are its parts. */
function loneRow(
  read: ReadGrid,
  amounts: readonly Column[],
  total: Column,
  tried: readonly Tried[],
): readonly Mismatch[] {
  const others = amounts.length - 1
  const whole = tried.find(({ parts, wrong }) => parts.length === others && wrong.length === 1)
  const atEdge = total === amounts[0] || total === amounts.at(-1)
  if (read.data.length !== 1 || !isTotalColumn(total) || whole === undefined || !atEdge || others < 2) return []
  const mismatch = listed(whole.wrong, 0)
  const { stated, computed } = mismatch
  return size(stated) <= 2n * size(computed) && size(computed) <= 2n * size(stated) ? [mismatch] : []
}

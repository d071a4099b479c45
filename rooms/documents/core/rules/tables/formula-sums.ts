import { cellName, readCellName } from '../../cell-name.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import { readDecimal } from '../../exact-decimal.ts'
import type { Table, TableCell } from '../../extracted.ts'
import { type Fixed, fixedOf, same, sumOf, writeFixed } from '../numbers/fixed.ts'
import { found } from '../numbers/found.ts'
import { totalWord } from './words-of-totals.ts'

/** A stretch of cells of one sheet, ends included. */
interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

type Cells = ReadonlyMap<string, TableCell>

const most = 20_000
const keyOf = (row: number, column: number): string => `${row},${column}`

const heldBy = (cell: TableCell | undefined): Fixed | null => {
  const held = cell?.number === undefined || cell.number.shownAs === 'date' ? null : readDecimal(cell.number.value)
  return held === null ? null : fixedOf(held)
}

function readRange(text: string): Range | null {
  const [first = '', last = first] = text.trim().split(':')
  const [from, to] = [readCellName(first), readCellName(last)]
  if (from === null || to === null) return null
  const range = { top: from.row, left: from.column, bottom: to.row, right: to.column }
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1)
  return range.bottom >= range.top && range.right >= range.left && cells <= most ? range : null
}

/** The ranges of a formula that is one SUM and nothing else; null for every other formula. */
function rangesOf(formula: string): readonly Range[] | null {
  const [, inside] = /^\+?SUM\(([A-Za-z0-9$:,;\s]+)\)$/i.exec(formula.trim()) ?? []
  const ranges = inside?.split(/[,;]/).map(readRange) ?? []
  return ranges.length === 0 || ranges.includes(null) ? null : (ranges as readonly Range[])
}

function valuesIn(cells: Cells, { top, left, bottom, right }: Range): readonly Fixed[] {
  const values: Fixed[] = []
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = heldBy(cells.get(keyOf(row, column)))
      if (value !== null) values.push(value)
    }
  }
  return values
}

/** A sum whose remembered value is not what its cells add up to: the file was changed and never recalculated. */
function staleValue(cell: TableCell, ranges: readonly Range[], cells: Cells): readonly DocumentFinding[] {
  const stated = heldBy(cell)
  const computed = sumOf(ranges.flatMap((range) => valuesIn(cells, range)))
  if (stated === null || same(stated, computed)) return []
  return [found('cached-value', 'error', cell.place, { stated: cell.text, computed: writeFixed(computed) })]
}

const isYear = ({ text }: TableCell): boolean => /^\s*(?:19|20)\d\d\s*$/.test(text)

/** Numbers between a sum and its range, or right before the range: an item that was added and is not in the sum. */
function missedCells(cell: TableCell, range: Range, cells: Cells, totals: ReadonlySet<number>): readonly TableCell[] {
  const { row, column } = cell
  const spots: readonly (readonly [number, number])[] =
    range.left === range.right && range.left === column && range.bottom < row
      ? [...between(range.bottom, row).map((at) => [at, column] as const), [range.top - 1, column]]
      : range.top === range.bottom && range.top === row && range.right < column
        ? between(range.right, column).map((at) => [row, at] as const)
        : []
  return spots.flatMap(([r, c]) => {
    const missed = cells.get(keyOf(r, c))
    const counts = missed !== undefined && heldBy(missed) !== null && missed.formula === undefined
    return counts && missed.number?.shownAs === 'number' && !isYear(missed) && !totals.has(r) ? [missed] : []
  })
}

const between = (after: number, before: number): readonly number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, index) => after + 1 + index)

/** Checks the SUM formulas of a sheet: their remembered values, and whether their ranges miss a number beside them. */
export function formulaSums(table: Table): readonly DocumentFinding[] {
  const sums = table.cells.flatMap((cell) => {
    const { formula = '' } = cell
    const ranges = rangesOf(formula)
    return ranges === null ? [] : [{ cell, formula, ranges }]
  })
  if (sums.length === 0) return []
  const cells: Cells = new Map(table.cells.map((cell) => [keyOf(cell.row, cell.column), cell]))
  const totals = new Set(
    table.cells.filter(({ text, number }) => number === undefined && totalWord(text) !== null).map(({ row }) => row),
  )
  return sums.flatMap(({ cell, formula, ranges }) => {
    const [range, ...more] = ranges
    const missed = range === undefined || more.length > 0 ? [] : missedCells(cell, range, cells, totals)
    const stale = staleValue(cell, ranges, cells)
    if (missed.length === 0) return stale
    const names = missed.map(({ row, column }) => cellName(row, column)).join(', ')
    const params = { cells: names, formula }
    return [...stale, found('sum-range', 'warning', cell.place, { stated: cell.text, params })]
  })
}

/** Totals that are typed in a row where the others are computed: right today, forgotten at the next change. */
export function typedTotals(table: Table): readonly DocumentFinding[] {
  const rows = new Map<number, TableCell[]>()
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return [...rows.values()].flatMap((cells) => {
    const computed = cells.filter(({ formula }) => formula !== undefined && rangesOf(formula) !== null)
    const isTotal = cells.some(({ text, number }) => number === undefined && totalWord(text) !== null)
    if (!isTotal || computed.length < 2) return []
    return cells
      .filter(({ formula, number, text }) => formula === undefined && number?.shownAs === 'number' && text !== '')
      .map(({ place, text }) =>
        found('typed-total', 'note', place, { stated: text, params: { computed: computed.length } }),
      )
  })
}

import type { Table, TableCell } from '../../extracted.ts'
import { listed } from '../numbers/listed.ts'
import { readCell } from './cell-value.ts'
import type { Grid, GridCell } from './grid.ts'

/** More places than this are no table to be added up; the reader of the file has said so already. */
const mostPlaces = 400_000

interface Spot {
  readonly cell: TableCell
  readonly covered: boolean
}

/** Makes grids of a table: parts that an empty row sets off from a row without numbers are tables of their own. */
export function gridsOfTable(table: Table): readonly Grid[] {
  const columns = [...new Set(table.cells.map(({ column }) => column))].sort((a, b) => a - b)
  const rows = [...new Set(table.cells.map(({ row }) => row))].sort((a, b) => a - b)
  if (rows.length * columns.length > mostPlaces) return []
  const spots = spotsOf(table, rows, columns)
  const rowOf = (row: number): ReadonlyMap<number, Spot> => spots.get(row) as ReadonlyMap<number, Spot>
  const blocks: number[][] = []
  for (const [index, row] of rows.entries()) {
    const block = blocks.at(-1)
    const apart = index > 0 && row - listed(rows, index - 1) > 1
    if (block === undefined || (apart && !hasNumber(rowOf(row)))) blocks.push([row])
    else block.push(row)
  }
  return blocks.map((block) => ({
    caption: table.title ?? '',
    columns: columns.length,
    rows: block.map((row) => columns.map((column) => gridCell(rowOf(row).get(column), row, column))),
  }))
}

type Spots = ReadonlyMap<number, ReadonlyMap<number, Spot>>

/** The used rows (or columns) from one on, as far as a span reaches. */
function reached(used: readonly number[], from: number, span: number): readonly number[] {
  const start = used.indexOf(from)
  let end = start
  while (end < used.length && listed(used, end) < from + span) end += 1
  return used.slice(start, end)
}

function spotsOf(table: Table, rows: readonly number[], columns: readonly number[]): Spots {
  const spots = new Map(rows.map((row) => [row, new Map<number, Spot>()]))
  for (const cell of table.cells) {
    const { row, column, rowSpan, columnSpan } = cell
    const across = columnSpan === 1 ? [column] : reached(columns, column, columnSpan)
    const down = rowSpan === 1 ? [row] : reached(rows, row, rowSpan)
    for (const r of down) {
      const spotsOfRow = spots.get(r) as Map<number, Spot>
      for (const c of across) {
        const covered = r !== row || c !== column
        if (!covered || !spotsOfRow.has(c)) spotsOfRow.set(c, { cell, covered })
      }
    }
  }
  return spots
}

const hasNumber = (row: ReadonlyMap<number, Spot>): boolean =>
  [...row.values()].some(({ cell, covered }) => !covered && readCell(cell.text, cell.number).value.kind === 'amount')

const noPlace = { kind: 'field', path: '' } as const

function gridCell(spot: Spot | undefined, row: number, column: number): GridCell {
  const empty = { row, column, formula: null, inner: null, span: null }
  if (spot === undefined) {
    return { ...empty, text: '', value: { kind: 'nothing', written: false }, place: noPlace, covered: false }
  }
  const { cell, covered } = spot
  if (covered) {
    return { ...empty, text: cell.text, value: { kind: 'nothing', written: false }, place: cell.place, covered }
  }
  const read = readCell(cell.text, cell.number)
  const { place, text } = cell
  return { ...empty, ...read, text, place, covered, formula: cell.formula ?? null }
}

import { cellName } from './cell-name.ts'
import type { CellNumber, Table, TableCell } from './extracted.ts'
import { type FormatSection, readNumberFormat } from './number-format.ts'
import { showNumberBy } from './shown-number.ts'

/** A cell as a workbook holds it, before it is shown. */
export interface RawCell {
  readonly row: number
  readonly column: number
  /** A text as it stands, or the exact decimal text of a number (of a date: its day number). */
  readonly value: { readonly kind: 'text' | 'number'; readonly text: string }
  /** The number format; "General" where there is none. */
  readonly format: string
  readonly formula: string | null
}

/** Cells merged into one, from its top left cell, ends included. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A sheet as any spreadsheet library of ours gives it. */
export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly RawCell[]
  readonly merges: readonly Merge[]
}

/** Shows cells; a sheet has few formats, and each is read once. */
const cellShower = (): ((cell: RawCell) => { readonly text: string; readonly number?: CellNumber }) => {
  const formats = new Map<string, readonly FormatSection[]>()
  return ({ value, format }) => {
    if (value.kind === 'text') return { text: value.text.replace(/\r\n?/g, '\n').trim() }
    const sections = formats.get(format) ?? readNumberFormat(format)
    formats.set(format, sections)
    const { text, shownAs, decimals } = showNumberBy(value.text, sections)
    return { text, number: { value: value.text, shownAs, decimals } }
  }
}

/** More columns than any sheet has. */
const mostColumns = 1_000_000
const keyOf = (row: number, column: number): number => row * mostColumns + column

/** Makes a table of a sheet: what its cells show beside what they hold, merges as spans, empty cells left out. */
export function tableOfSheet({ name, hidden, cells, merges }: RawSheet): Table {
  const spans = new Map(merges.map((merge) => [keyOf(merge.row, merge.column), merge]))
  const covered = coveredBy(merges, cells)
  const shown = cellShower()
  const listed: TableCell[] = []
  let [rows, columns] = [0, 0]
  for (const cell of cells) {
    const { row, column } = cell
    const { text, number } = shown(cell)
    const key = keyOf(row, column)
    if (covered.has(key) || (text === '' && cell.formula === null)) continue
    const { rowSpan = 1, columnSpan = 1 } = spans.get(key) ?? {}
    rows = Math.max(rows, row + rowSpan)
    columns = Math.max(columns, column + columnSpan)
    const place = { kind: 'cell', sheet: name, cell: cellName(row, column) } as const
    const extras = {
      ...(number === undefined ? {} : { number }),
      ...(cell.formula === null ? {} : { formula: cell.formula }),
    }
    listed.push({ row, column, rowSpan, columnSpan, text, place, ...extras })
  }
  listed.sort((a, b) => a.row - b.row || a.column - b.column)
  return { title: name, rows, columns, cells: listed, ...(hidden ? { hidden } : {}) }
}

/** Which of the cells stand under a merge (but for its top left one). */
function coveredBy(merges: readonly Merge[], cells: readonly RawCell[]): ReadonlySet<number> {
  const rowsOf = new Map<number, Merge[]>()
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0)
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rowSpan && row <= last; row += 1) {
      const already = rowsOf.get(row)
      if (already === undefined) rowsOf.set(row, [merge])
      else already.push(merge)
    }
  }
  const covered = cells.filter(({ row, column }) =>
    (rowsOf.get(row) ?? []).some(
      (merge) =>
        column >= merge.column &&
        column < merge.column + merge.columnSpan &&
        !(row === merge.row && column === merge.column),
    ),
  )
  return new Set(covered.map(({ row, column }) => keyOf(row, column)))
}

import { showNumber } from '../shown-number.ts'
import type { DrawnCell, DrawnTable } from './drawn-document.ts'

/** A column of a table taken as data: its name, whether it holds numbers alone, and in which unit. */
export interface DataColumn {
  readonly name: string
  readonly holds: '수' | '글'
  readonly unit: string | null
}

/** A table as data: a name for every column, and rows that each stand alone. */
export interface DataTable {
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The cell that covers a place: a table that was checked has no holes. */
const cellAt = (cells: readonly DrawnCell[], row: number, column: number): DrawnCell =>
  cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  ) as DrawnCell

/**
 * What a cell is as data: amounts as numbers, days as 2020-01-05 (공공데이터 관리지침), percentages as they are shown. A
 * number that a double cannot hold exactly stays a text.
 */
function heldBy({ number, text }: DrawnCell): string | number {
  if (number === null) return text.replaceAll('\n', ' ')
  const { shownAs } = showNumber(number.value, number.format)
  if (shownAs === 'date') return showNumber(number.value, 'yyyy-mm-dd').text
  if (shownAs !== 'number') return text
  return String(Number(number.value)) === number.value ? Number(number.value) : number.value
}

/** The unit that a unit line says: "단위: 천원" is "천원", whatever else it says before. */
const unitOf = (line: string | null): string | null =>
  line === null
    ? null
    : line
        .replaceAll(/[()]/g, '')
        .replace(/^.*단위\s*[:：]?\s*/u, '')
        .trim() || null

/**
 * Decides how a drawn table is read as data: its heads joined into one name a column ("예산 / 시비"), what spans several
 * rows or columns said in each, and the unit of its numbers beside them.
 */
export function dataTable({ cells, headRows, rowCount, widthsMm, unit }: DrawnTable): DataTable {
  const across = widthsMm.map((_, column) => column)
  const said = unitOf(unit)
  const rows = Array.from({ length: rowCount - headRows }, (_, below) =>
    across.map((column) => {
      const cell = cellAt(cells, headRows + below, column)
      const own = cell.text === '' ? null : heldBy(cell)
      // An amount that stands for several rows or columns is counted once: sums of the data stay right.
      const repeated = cell.row !== headRows + below || cell.column !== column
      return repeated && cell.number !== null ? null : own
    }),
  )
  const columns = across.map((column): DataColumn => {
    const heads = Array.from({ length: headRows }, (_, row) => cellAt(cells, row, column).text.replaceAll('\n', ' '))
    const name = [...new Set(heads)].filter((head) => head !== '').join(' / ') || `열 ${column + 1}`
    const held = rows.map((row) => row[column] ?? null).filter((value) => value !== null)
    const isNumbers = held.length > 0 && held.every((value) => typeof value === 'number')
    return { name, holds: isNumbers ? '수' : '글', unit: isNumbers ? said : null }
  })
  return { columns, rows }
}

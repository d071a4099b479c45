import { type Cell, type CellStyle, type WriteSheet, writeCsv, writeXlsx } from 'hucre'
import { showNumber } from '../core/shown-number.ts'
import type { WrittenCell } from '../core/written-cell.ts'
import { sheetName } from './sheet-name.ts'

/** A sheet to be written: its heading and unit line, the labels of its columns, and its rows. */
export interface SheetToWrite {
  readonly name: string
  readonly title: string | null
  readonly unit: string | null
  readonly labels: readonly string[]
  readonly rows: readonly (readonly WrittenCell[])[]
  readonly totals: readonly number[]
}

const line = { style: 'thin', color: { rgb: '999999' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E6E6' } } as const

const wide = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 2 : 1), 0)

/** The width of a column in characters, between what can be read and what fits a page. */
const widthOf = (sheet: SheetToWrite, column: number): number => {
  const widths = sheet.rows.slice(0, 500).map((row) => {
    const cell = row[column]
    if (cell === undefined || cell.kind === 'empty') return 0
    return cell.kind === 'number' ? cell.text.length * 1.4 : Math.max(...cell.text.split('\n').map(wide))
  })
  return Math.min(60, Math.max(8, wide(sheet.labels[column] ?? '') + 2, ...widths.map((width) => width + 2)))
}

const styleOf = (cell: WrittenCell, bold: boolean): CellStyle => ({
  border,
  ...(bold ? { font: { bold: true } } : {}),
  ...(cell.kind === 'number' ? { numFmt: cell.format, alignment: { horizontal: 'right' } } : {}),
  ...(cell.kind === 'text' ? { alignment: { wrapText: true, vertical: 'center' } } : {}),
})

/** What a cell holds: a text stays a text, be it "=1+1". */
const heldBy = (cell: WrittenCell): string | number | null => {
  if (cell.kind === 'empty') return null
  return cell.kind === 'number' ? Number(cell.text) : cell.text
}

/** Draws a sheet: heading, unit line, grey header row that repeats on every printed page, rows with borders. */
function drawSheet(sheet: SheetToWrite, name: string): WriteSheet {
  const last = sheet.labels.length - 1
  const rows: (string | number | null)[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = []
  if (sheet.title !== null) {
    cells.set(`${rows.length},0`, { style: { font: { bold: true, size: 14 } } })
    if (last > 0) merges.push({ startRow: rows.length, startCol: 0, endRow: rows.length, endCol: last })
    rows.push([sheet.title])
  }
  if (sheet.unit !== null) {
    cells.set(`${rows.length},${last}`, { style: { alignment: { horizontal: 'right' } } })
    rows.push([...Array.from({ length: last }, () => null), sheet.unit])
  }
  const head = rows.length
  rows.push([...sheet.labels])
  for (const column of sheet.labels.keys()) {
    const alignment = { horizontal: 'center', vertical: 'center', wrapText: true } as const
    cells.set(`${head},${column}`, { style: { border, fill: grey, font: { bold: true }, alignment } })
  }
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      cells.set(`${rows.length},${column}`, { style: styleOf(cell, sheet.totals.includes(index)) })
    }
    rows.push(row.map(heldBy))
  }
  return {
    name,
    rows,
    cells,
    merges,
    columns: [...sheet.labels.keys()].map((column) => ({ width: widthOf(sheet, column) })),
    freezePane: { rows: head + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  }
}

/** Writes an XLSX: texts stay texts (a "=" at their start is no formula), amounts are numbers with their format. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const taken = new Set<string>()
  const drawn = sheets.map((sheet) => {
    const name = sheetName(sheet.name, taken)
    taken.add(name.toLowerCase())
    return drawSheet(sheet, name)
  })
  return writeXlsx({ sheets: drawn })
}

/** In a text a date and a percentage stand as they are shown; amounts stay numbers, exact. */
const heldInText = (cell: WrittenCell): string | number | null => {
  if (cell.kind !== 'number') return heldBy(cell)
  const { text, shownAs } = showNumber(cell.text, cell.format)
  return shownAs === 'number' ? heldBy(cell) : text
}

/** Writes a CSV that Korean Excel opens rightly: UTF-8 with a mark, and no text that begins like a formula. */
export function writeCommaSeparated(sheet: SheetToWrite): Uint8Array {
  const rows = [[...sheet.labels], ...sheet.rows.map((row) => row.map(heldInText))]
  return new TextEncoder().encode(writeCsv(rows, { escapeFormulae: true, bom: true, lineSeparator: '\r\n' }))
}

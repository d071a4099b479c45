import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeCommaSeparated, writeWorkbook } from '../adapters/write-spreadsheet.ts'
import { mostCells, type WrittenSheet, writeSpreadsheet } from '../contract.ts'
import { writtenCell } from '../core/written-cell.ts'

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

const toWrite = ({ name, title, unit, columns, rows, totals }: WrittenSheet) => ({
  name,
  title,
  unit,
  labels: columns.map(({ label }) => label),
  rows: rows.map((row) => row.map((value, column) => writtenCell(value, columns[column]?.kind ?? 'text'))),
  totals: totals ?? [],
})

export const writeSpreadsheetHandler = handleQuery(writeSpreadsheet, async (_context, { format, fileName, sheets }) => {
  const cells = sheets.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)
  if (cells > mostCells) return refuse({ kind: 'too-many-cells', most: mostCells })
  for (const { name, columns, rows } of sheets) {
    const row = rows.findIndex((cells) => cells.length !== columns.length)
    if (row !== -1) return refuse({ kind: 'row-not-as-wide', sheet: name, row: row + 1 })
  }
  const drawn = sheets.map(toWrite)
  const [first] = drawn
  if (first === undefined) throw new Error('The contract asks for a sheet at least.')
  const bytes = format === 'csv' ? writeCommaSeparated(first) : await writeWorkbook(drawn)
  return ok({
    base64: Buffer.from(bytes).toString('base64'),
    contentType: contentTypes[format],
    fileName: `${fileName ?? first.name}.${format}`,
  })
})

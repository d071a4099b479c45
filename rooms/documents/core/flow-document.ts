import { cellName } from './cell-name.ts'
import type { DocumentFormat, Extracted, ListedImage, Piece, Table, TableCell } from './extracted.ts'
import { piecesOfTable } from './extracted-of-tables.ts'
import { tableName } from './messages.ts'

/** A cell of a document's table before the table has its number. */
export type PlacedCell = Omit<TableCell, 'place'>

/** What a word processor's document is a row of: a line of text, a table with its caption, or a picture. */
export type Flow =
  | { readonly kind: 'line'; readonly text: string; readonly level?: number }
  | { readonly kind: 'image'; readonly image: Omit<ListedImage, 'place'> }
  | { readonly kind: 'table'; readonly caption: string | null; readonly cells: readonly PlacedCell[] }

/** A table of a document as the n-th of it: its cells stand in the sheet "표 n"; spans that leave it are cut. */
function tableOfFlow(flow: Extract<Flow, { kind: 'table' }>, number: number): Table {
  const sheet = tableName(number)
  const cells = [...flow.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => ({ ...cell, place: { kind: 'cell', sheet, cell: cellName(cell.row, cell.column) } as const }))
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0)
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0)
  return { title: flow.caption, rows, columns, cells }
}

/** Numbers the lines and tables of a document in reading order. */
export function documentOfFlow(name: string, format: DocumentFormat, flows: Iterable<Flow>): Extracted {
  const pieces: Piece[] = []
  const tables: Table[] = []
  const images: ListedImage[] = []
  let line = 0
  for (const flow of flows) {
    if (flow.kind === 'line') {
      line += 1
      const place = { kind: 'line', line } as const
      pieces.push({ text: flow.text, place, ...(flow.level === undefined ? {} : { level: flow.level }) })
      continue
    }
    if (flow.kind === 'image') {
      images.push({ ...flow.image, place: { kind: 'line', line } })
      continue
    }
    const table = tableOfFlow(flow, tables.length + 1)
    tables.push(table)
    pieces.push(...piecesOfTable(table))
  }
  return { name, format, pieces, tables, ...(images.length === 0 ? {} : { images }) }
}

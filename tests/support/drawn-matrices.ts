import type { DrawnBlock, DrawnDocument } from '#rooms/documents/core/model/drawn-document.ts'

/** A cell of a table as readers tell it: "row,column rows x columns" and its text, lines parted by "\n". */
export interface MatrixCell {
  readonly at: string
  readonly text: string
}

/** The name by which the same cell is found in what different readers say. */
export const cellAt = (row: number, column: number, rowSpan: number, columnSpan: number): string =>
  `${row},${column} ${rowSpan}x${columnSpan}`

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML may hold is left out by writers
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text as it comes back from a reader: without what cannot be written, blank lines and blanks around lines. */
export const readBack = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(unwritable, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const tableOf = (block: DrawnBlock) => (block.kind === 'table' ? block : block.kind === 'chart' ? block.data : null)

/** The cells of every table and chart of a document, in the order in which rows are written. */
export const drawnMatrices = ({ blocks }: DrawnDocument): readonly (readonly MatrixCell[])[] =>
  blocks.flatMap((block) => {
    const table = tableOf(block)
    if (table === null) return []
    return [
      table.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
        at: cellAt(row, column, rowSpan, columnSpan),
        text: readBack(text),
      })),
    ]
  })

/** The tables among a document's blocks that a writer sets besides: bands of chapters, boxes for signatures. */
const isSetAsTable = (block: DrawnBlock): boolean =>
  block.kind === 'approval' || (block.kind === 'heading' && block.level === 1)

/** Of all tables that a reader finds in a file those that are tables of the document, in order. */
export const ownTables = <Table>({ blocks }: DrawnDocument, found: readonly Table[]): readonly Table[] => {
  const tables = blocks.filter((block) => tableOf(block) !== null || isSetAsTable(block))
  if (tables.length !== found.length) throw new Error(`${found.length} tables were read of ${tables.length}`)
  return found.filter((_, index) => !isSetAsTable(tables[index] as DrawnBlock))
}

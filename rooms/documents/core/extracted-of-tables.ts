import type { DocumentFormat, Extracted, Piece, Table } from './extracted.ts'

/** The pieces of a table: every cell that shows something, row by row. */
export const piecesOfTable = ({ cells }: Table): readonly Piece[] =>
  cells.filter(({ text }) => text !== '').map(({ text, place }) => ({ text, place }))

/** What a file of tables alone says. */
export const extractedOfTables = (name: string, format: DocumentFormat, tables: readonly Table[]): Extracted => ({
  name,
  format,
  pieces: tables.flatMap(piecesOfTable),
  tables,
})

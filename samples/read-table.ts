import type { z } from 'zod'

/** A table as the data files hold it: the names of the columns once, then one row a line. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** Reads the rows of a table as objects; a row that is too long or not of its shape is a mistake in the data. */
export const readTable = <Row extends z.ZodType>(table: Table, row: Row): z.output<Row>[] =>
  table.rows.map((cells) => {
    if (cells.length !== table.columns.length) throw new Error(`A row does not fit its columns: ${cells.join(' | ')}`)
    return row.parse(Object.fromEntries(table.columns.map((column, index) => [column, cells[index]])))
  })

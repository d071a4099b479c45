/** A cell of a table as some program reads it from a file. */
export interface ToldCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

/** A table as some program reads it, its cells in the order in which rows are written; covered fields have none. */
export type ToldTable = readonly ToldCell[]

/** What reads the tables of a file of one format, none of it the writer's own code. */
export interface TableReader {
  readonly name: string
  readonly format: 'hwpx' | 'pdf' | 'docx' | 'xlsx'
  readonly read: (bytes: Uint8Array) => Promise<readonly ToldTable[]>
}

/** A cell whose place is not told: it stands at the first field of its row that none from above covers. */
type Unplaced = Omit<ToldCell, 'row' | 'column'>

/** Places the cells of rows as every format of flowing rows means them. */
export function placed(rows: readonly (readonly Unplaced[])[]): ToldTable {
  const covered = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (covered.has(`${row},${column}`)) column += 1
      const at = column
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1) covered.add(`${row + down},${at + across}`)
      return { ...cell, row, column: at }
    })
  })
}

/** Cells of a grid that has a text in every field: those that a span covers are taken out. */
export function uncovered(rows: readonly (readonly Unplaced[])[]): ToldTable {
  const covered = new Set<string>()
  return rows.flatMap((fields, row) =>
    fields.flatMap((cell, column) => {
      if (covered.has(`${row},${column}`)) return []
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1) covered.add(`${row + down},${column + across}`)
      return [{ ...cell, row, column }]
    }),
  )
}

/** A text without any white space: where a line breaks is a matter of paper and letters. */
export const withoutSpace = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200b]+/g, '')

/** The rows of a table as texts, every field that a span covers saying what the span says. */
export function rowsOf(table: ToldTable): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const { row, column, rowSpan, columnSpan, text } of table)
    for (let down = row; down < row + rowSpan; down += 1)
      for (let across = column; across < column + columnSpan; across += 1) {
        rows[down] ??= []
        const fields = rows[down]
        if (fields !== undefined) fields[across] = withoutSpace(text)
      }
  return rows.map((row) => Array.from(row, (text) => text ?? ''))
}

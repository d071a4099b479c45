/** A cell of a pasted table: what it says, where it stands (from 0), and over how many rows and columns it reaches. */
export interface MergedCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A cell of an even table; `over` says that its text is that of a merged cell reaching over it. */
export interface PastedCell {
  readonly text: string
  readonly over: boolean
}

export type PastedTable = readonly (readonly PastedCell[])[]

/** How large a pasted table is read. */
const most = { rows: 2000, columns: 60 } as const

/**
 * Makes a table with merged cells even, as Hangul and Excel copy it: a name that reaches over several rows stands in each
 * of them, marked as reaching over, so that an amount is not read twice.
 */
export function evenTable(cells: readonly MergedCell[]): PastedTable {
  const rows: PastedCell[][] = []
  for (const cell of cells) {
    const lastRow = Math.min(cell.row + Math.max(1, cell.rowSpan), most.rows)
    const lastColumn = Math.min(cell.column + Math.max(1, cell.columnSpan), most.columns)
    for (let row = cell.row; row < lastRow; row += 1) {
      for (let column = cell.column; column < lastColumn; column += 1) {
        while (rows.length <= row) rows.push([])
        const own = rows[row] as PastedCell[]
        while (own.length < column) own.push(nothing)
        own[column] = { text: cell.text, over: row > cell.row || column > cell.column }
      }
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => nothing)])
}

const nothing: PastedCell = { text: '', over: false }

/** A plain table, without merged cells. */
export const plainTable = (rows: readonly (readonly string[])[]): PastedTable =>
  rows.slice(0, most.rows).map((row) => row.slice(0, most.columns).map((text) => ({ text, over: false })))

/** Places the cells of a table row by row, as HTML lists them: each in the first column that none reaches over. */
export function placeCells(rows: readonly (readonly Omit<MergedCell, 'row' | 'column'>[])[]): readonly MergedCell[] {
  const taken: boolean[][] = []
  const placed: MergedCell[] = []
  for (const [row, cells] of rows.slice(0, most.rows).entries()) {
    let column = 0
    for (const cell of cells) {
      while (taken[row]?.[column] === true) column += 1
      if (column >= most.columns) break
      placed.push({ ...cell, row, column })
      const [down, across] = [Math.min(cell.rowSpan, most.rows - row), Math.min(cell.columnSpan, most.columns - column)]
      for (let r = row; r < row + Math.max(1, down); r += 1) {
        const marks = taken[r] ?? []
        for (let c = column; c < column + Math.max(1, across); c += 1) marks[c] = true
        taken[r] = marks
      }
      column += Math.max(1, across)
    }
  }
  return placed
}

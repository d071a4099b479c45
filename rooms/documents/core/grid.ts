import type { PlacedCell } from './flow-document.ts'

/** A cell of a table that is written row by row (HTML): only how far it reaches is told, not where it stands. */
export interface FlowCell {
  readonly text: string
  /** 0: to the last row. */
  readonly rowSpan: number
  readonly columnSpan: number
}

/** No spreadsheet has more columns; what a page claims beyond is dropped. */
const maxColumns = 16_384

/** Places the cells of rows where browsers place them: each at the first column that no cell from above covers. */
export function placeCells(rows: readonly (readonly FlowCell[])[]): readonly PlacedCell[] {
  const cells: PlacedCell[] = []
  /** For every column, the row up to which (excluded) a cell from above reaches. */
  const taken: number[] = []
  for (const [row, flowing] of rows.entries()) {
    let column = 0
    for (const { text, rowSpan, columnSpan } of flowing) {
      while ((taken[column] ?? 0) > row) column += 1
      if (column + columnSpan > maxColumns) break
      const down = rowSpan === 0 ? rows.length - row : Math.min(rowSpan, rows.length - row)
      for (let across = column; across < column + columnSpan; across += 1) taken[across] = row + down
      cells.push({ row, column, rowSpan: down, columnSpan, text })
      column += columnSpan
    }
  }
  return cells
}

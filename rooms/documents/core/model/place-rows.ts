import type { Cell } from './official-document.ts'

export interface PlacedInGrid {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A grid with its cells and what is wrong with it: fields that two cells claim, and how wide each row is. */
export interface PlacedRows {
  readonly cells: readonly PlacedInGrid[]
  readonly overlaps: readonly { readonly row: number; readonly column: number }[]
  /** How many fields of each row are covered, by its own cells and by those from above. */
  readonly covered: readonly number[]
  /** Cells that reach below the last row. */
  readonly tooDeep: readonly PlacedInGrid[]
}

/** Places the cells of rows: each at the first column that no cell from above covers, spans as they are given. */
export function placeRows(rows: readonly (readonly Cell[])[]): PlacedRows {
  const taken: Set<number>[] = rows.map(() => new Set())
  const cells: PlacedInGrid[] = []
  const overlaps: { row: number; column: number }[] = []
  for (const [row, given] of rows.entries()) {
    let column = 0
    for (const cell of given) {
      while (taken[row]?.has(column)) column += 1
      const { rowSpan, columnSpan } = cell
      cells.push({ cell, row, column, rowSpan, columnSpan })
      for (const [down, fields] of taken.slice(row, row + rowSpan).entries()) {
        for (let across = column; across < column + columnSpan; across += 1) {
          if (fields.has(across)) overlaps.push({ row: row + down, column: across })
          fields.add(across)
        }
      }
      column += columnSpan
    }
  }
  return {
    cells,
    overlaps,
    covered: taken.map((fields) => fields.size),
    tooDeep: cells.filter(({ row, rowSpan }) => row + rowSpan > rows.length),
  }
}

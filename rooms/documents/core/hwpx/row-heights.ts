import { type } from '../model/official-style.ts'
import { cellMargin } from './table.ts'
import { linesIn } from './text-measure.ts'
import { unitsOfPoints } from './units.ts'

export interface MeasuredCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

/** How high a cell of so many lines is, in units. */
const heightOfLines = (lines: number): number =>
  Math.ceil((lines * unitsOfPoints(type.table) * type.tableLineHeight) / 100) + cellMargin.top + cellMargin.bottom

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Estimates how high each row is, in units, from the lines its texts take: Hangul makes rows higher, other readers clip. */
export function rowHeights(rows: number, widths: readonly number[], cells: readonly MeasuredCell[]): readonly number[] {
  const heights = Array.from({ length: rows }, () => heightOfLines(1))
  const tall = new Map<MeasuredCell, number>()
  for (const cell of cells) {
    const inner = sum(widths.slice(cell.column, cell.column + cell.columnSpan)) - cellMargin.left - cellMargin.right
    const ems = Math.max(inner / unitsOfPoints(type.table), 1)
    const needed = heightOfLines(sum(cell.text.split('\n').map((line) => linesIn(line, ems))))
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] as number, needed)
    else tall.set(cell, needed)
  }
  // What a tall cell needs beyond its rows is given to its last.
  for (const [{ row, rowSpan }, needed] of tall) {
    const lacking = needed - sum(heights.slice(row, row + rowSpan))
    const last = row + rowSpan - 1
    if (lacking > 0) heights[last] = (heights[last] as number) + lacking
  }
  return heights
}

import type { Place } from '../../extracted.ts'
import type { Fixed } from '../numbers/fixed.ts'
import type { Span } from '../numbers/found.ts'
import { listed } from '../numbers/listed.ts'
import type { CellValue, ReadCell } from './cell-value.ts'

/** A cell of a grid. One that a merge covers repeats the text of the cell that covers it, and counts as nothing. */
export interface GridCell {
  readonly text: string
  readonly value: CellValue
  readonly inner: ReadCell['inner']
  readonly place: Place
  readonly span: Span | null
  readonly covered: boolean
  readonly formula: string | null
  /** Where the cell stands in its sheet, from 0: formulas name it so. */
  readonly row: number
  readonly column: number
}

/** A table with nothing missing: every row has a cell for every column. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
  readonly columns: number
  /** What stands around the table and tells its unit: its name, its caption, the lines above. */
  readonly caption: string
}

export const cellAt = (grid: Grid, row: number, column: number): GridCell => listed(listed(grid.rows, row), column)

/** The amount of a cell in a sum: nothing is zero, words are unknown. */
export const amountOf = ({ value }: GridCell): Fixed | null => {
  if (value.kind === 'amount') return value.amount
  return value.kind === 'nothing' ? 0n : null
}

export const isAmount = ({ value }: GridCell): boolean => value.kind === 'amount'

/** A title or label fit for comparing: without spaces and marks. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s:*※○□■·\u318d\u119e\u2027-]/g, '')

import type { Fixed } from '../numbers/fixed.ts'
import { amountOf, type GridCell } from './grid.ts'

/** An equation of a table that does not hold: a total and its parts, a difference and its amounts, or a product. */
export interface Mismatch {
  /** The cell that states what follows from the parts. */
  readonly total: GridCell
  readonly stated: Fixed
  readonly computed: Fixed
  /** The cells that count up; of a product none, for many factors give one product. */
  readonly parts: readonly GridCell[]
  /** The cell that counts down, in a difference. */
  readonly less?: GridCell
  /** How a product is written ("25,000×10"). */
  readonly formula?: string
  /** Whether the parts stand above or below the total, or beside it. */
  readonly along: 'column' | 'row' | 'difference' | 'product'
}

/** The values by which one cell would put a mismatch right: the total lowered, or a part raised, by the difference. */
export function curesOf({ total, stated, computed, parts, less }: Mismatch): ReadonlyMap<GridCell, Fixed> {
  const off = stated - computed
  const cells = parts.map((part): [GridCell, Fixed] => [part, (amountOf(part) as Fixed) + off])
  const lowered: readonly [GridCell, Fixed][] = less === undefined ? [] : [[less, (amountOf(less) as Fixed) - off]]
  return new Map([...cells, ...lowered, [total, computed]])
}

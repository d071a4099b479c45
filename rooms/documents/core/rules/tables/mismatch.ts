import type { Fixed } from '../numbers/fixed.ts'
import type { GridCell } from './grid.ts'

/** A total that is not the sum of its parts. */
export interface Mismatch {
  readonly total: GridCell
  readonly stated: Fixed
  readonly computed: Fixed
  readonly parts: readonly GridCell[]
  /** Whether the parts stand above or below the total, or beside it. */
  readonly along: 'column' | 'row'
}

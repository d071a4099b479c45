import type { QueryContext } from '#kernel/handler.ts'
import { type Won, zeroWon } from '#kit/won.ts'
import type { BudgetCell } from '../core/cell.ts'

/** What this room must be told from below: what of a cell is bound or spent, held until the command ends. */
export interface AppropriationMeans {
  readonly usedOf: (context: QueryContext, fiscalYear: number, cell: BudgetCell) => Promise<Won>
}

/** Where nothing is executed here, nothing is used. */
export const nothingUsed: AppropriationMeans = { usedOf: async () => zeroWon }

import type { QueryContext } from '#kernel/handler.ts'
import type { BudgetCell } from '../core/cell.ts'
import { type CellUse, noUse } from '../core/cell-use.ts'

/** What this room must be told from below: what of a cell is bound or spent, held until the command ends. */
export interface AppropriationMeans {
  readonly usedOf: (context: QueryContext, fiscalYear: number, cell: BudgetCell) => Promise<CellUse>
}

/** Where nothing is executed here, nothing is used. */
export const nothingUsed: AppropriationMeans = { usedOf: async () => noUse }

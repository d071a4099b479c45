import type { QueryContext } from '#kernel/handler.ts'
import type { Won } from '#kit/won.ts'
import { addWon } from '#kit/won.ts'
import type { BudgetCell } from '#rooms/appropriations/core/cell.ts'
import { carriedBeyondBound } from '../core/carry-over.ts'
import { entriesOfCell, sumEntries } from '../core/ledger.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'
import * as store from '../store/queries.ts'

/**
 * What of a cell is bound, spent or carried over, in won, for the room of appropriations, which may not move it. Holds
 * the year until the end, so that nobody spends meanwhile what is being moved.
 */
export async function usedOf({ trx, districtId }: QueryContext, fiscalYear: number, cell: BudgetCell): Promise<Won> {
  await store.holdYear(trx, districtId, fiscalYear)
  const sum = sumEntries(entriesOfCell(await store.entriesOfProject(trx, districtId, cell.projectId, fiscalYear), cell))
  return addWon(sum.used, carriedBeyondBound(await carryOversOfYear(trx, districtId, fiscalYear), cell, sum))
}

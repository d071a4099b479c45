import type { QueryContext } from '#kernel/handler.ts'
import { addWon } from '#kit/won.ts'
import type { BudgetCell } from '#rooms/appropriations/core/cell.ts'
import type { CellUse } from '#rooms/appropriations/core/cell-use.ts'
import { carriedBeyondBound } from '../core/carry-over.ts'
import { entriesOfCell, sumEntries, usedByDepartment } from '../core/ledger.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'
import * as store from '../store/queries.ts'

/**
 * What of a cell is bound, spent or carried over, in won, and by which named departments, for the room of appropriations,
 * which may not move it. Holds the year until the end, so that nobody spends meanwhile what is being moved.
 */
export async function usedOf(
  { trx, districtId }: QueryContext,
  fiscalYear: number,
  cell: BudgetCell,
): Promise<CellUse> {
  await store.holdYear(trx, districtId, fiscalYear)
  const entries = entriesOfCell(await store.entriesOfProject(trx, districtId, cell.projectId, fiscalYear), cell)
  const sum = sumEntries(entries)
  const carried = carriedBeyondBound(await carryOversOfYear(trx, districtId, fiscalYear), cell, sum)
  return { used: addWon(sum.used, carried), byDepartment: usedByDepartment(entries) }
}

import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { zeroWon } from '#kit/won.ts'
import { seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import { type BudgetCell, cellKey } from '#rooms/appropriations/core/cell.ts'
import { carriedBeyondBound } from '../core/carry-over.ts'
import type { Entry } from '../core/entry.ts'
import { entriesOfCell, sumEntries } from '../core/ledger.ts'
import type { CellBase } from '../core/record-entry.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'

/** What may be bound and spent of a cell at all, beside the entries of its project and year. */
export async function limitOf(
  { trx, districtId, ask }: QueryContext,
  fiscalYear: number,
  cell: BudgetCell,
  entries: readonly Entry[],
): Promise<CellBase> {
  const { projectId } = cell
  const { cells, projects } = answered(await ask(seeCurrentBudget, { fiscalYear, projectId }))
  const carryOvers = await carryOversOfYear(trx, districtId, fiscalYear)
  return {
    basis: projects[0]?.basis ?? 'planned',
    base: cells.find((one) => cellKey(one) === cellKey(cell))?.base ?? zeroWon,
    carriedBeyondBound: carriedBeyondBound(carryOvers, cell, sumEntries(entriesOfCell(entries, cell))),
  }
}

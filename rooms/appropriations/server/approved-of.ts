import type { QueryContext } from '#kernel/handler.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { confirmedBy } from '../core/confirmed-budget.ts'
import { confirmedBudgets } from '../core/open-bill.ts'
import * as store from '../store/queries.ts'

/**
 * What the latest confirmed budget of a year puts into some projects out of a source, in won; projects that it does not
 * name are left out. The room of subsidies shows it as 편성액.
 */
export async function approvedOf(
  { trx, districtId }: QueryContext,
  projectIds: readonly ProjectId[],
  source: FundSource,
  fiscalYear: number,
): Promise<ReadonlyMap<ProjectId, Won>> {
  const budget = confirmedBy(confirmedBudgets(await store.billsOfYear(trx, districtId, fiscalYear)), null)
  const rows = Map.groupBy(budget?.rows ?? [], ({ projectId }) => projectId)
  return new Map(
    projectIds.flatMap((projectId) => {
      const own = rows.get(projectId)
      const amount = sumWon((own ?? []).filter((row) => row.source === source).map((row) => row.amount))
      return own === undefined ? [] : [[projectId, amount] as const]
    }),
  )
}

import type { QueryContext } from '#kernel/handler.ts'
import type { Won } from '#kit/won.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { sumEntries } from '../core/ledger.ts'
import * as store from '../store/queries.ts'

export interface ExecutedQuestion {
  readonly projectIds: readonly ProjectId[]
  readonly source: FundSource
  /** Of one year, or of all. */
  readonly fiscalYear?: number | undefined
}

/** What some projects have spent out of a source, in won: what the room of subsidies settles against. */
export async function executedOf(
  { trx, districtId }: QueryContext,
  { projectIds, source, fiscalYear }: ExecutedQuestion,
): Promise<Won> {
  const entries = await store.entriesOfProjects(trx, districtId, projectIds)
  return sumEntries(
    entries.filter((entry) => entry.source === source && (fiscalYear === undefined || entry.fiscalYear === fiscalYear)),
  ).spent
}

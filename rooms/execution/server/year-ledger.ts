import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import type { Entry } from '../core/entry.ts'
import * as store from '../store/queries.ts'

export interface YearLedger {
  readonly budget: ReplyOf<typeof seeCurrentBudget>
  readonly entries: readonly Entry[]
}

/** A year's current budget, on a day where one is given, and all its entries. */
export async function yearLedger(
  { trx, districtId, ask }: QueryContext,
  fiscalYear: number,
  on?: LocalDate,
): Promise<YearLedger> {
  const budget = answered(await ask(seeCurrentBudget, { fiscalYear, ...(on === undefined ? {} : { on }) }))
  return { budget, entries: await store.entriesOfYear(trx, districtId, fiscalYear) }
}

import type { QueryContext } from '#kernel/handler.ts'
import type { StoredBook } from '../core/gate-book.ts'
import type { CycleKey } from '../core/item.ts'
import * as gates from '../store/gate-queries.ts'
import * as store from '../store/queries.ts'

/** Loads a cycle whole: its gates as kept, its items, their names and origins. */
export async function loadBook(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  cycleId: CycleKey,
): Promise<StoredBook> {
  const items = await store.itemsOfCycle(trx, districtId, cycleId)
  const ids = items.map((item) => item.id)
  return {
    records: await gates.gatesOfCycle(trx, districtId, cycleId),
    items,
    aliases: await store.aliasesOf(trx, districtId, ids),
    origins: await store.originsOf(trx, districtId, ids),
  }
}

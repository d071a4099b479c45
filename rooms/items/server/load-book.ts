import type { QueryContext } from '#kernel/handler.ts'
import type { StoredBook, StoredGate } from '../core/gate-book.ts'
import type { CycleKey } from '../core/item.ts'
import * as gates from '../store/gate-queries.ts'
import { aliasesOf } from '../store/name-queries.ts'
import * as store from '../store/queries.ts'

type Loading = Pick<QueryContext, 'trx' | 'districtId' | 'once'>

/** Loads a cycle whole: its gates as kept, its items, their names and origins. */
export const loadBook = (context: Loading, cycleId: CycleKey): Promise<StoredBook> =>
  context.once(`items.book ${cycleId}`, async () => {
    const { trx, districtId } = context
    const items = await store.itemsOfCycle(trx, districtId, cycleId)
    const ids = items.map((item) => item.id)
    return {
      records: await loadGates(context, cycleId),
      items,
      aliases: await aliasesOf(trx, districtId, ids),
      origins: await store.originsOf(trx, districtId, ids),
    }
  })

/** A cycle's gates as kept, without what is known of its items. */
export const loadGates = ({ trx, districtId, once }: Loading, cycleId: CycleKey): Promise<readonly StoredGate[]> =>
  once(`items.gates ${cycleId}`, () => gates.gatesOfCycle(trx, districtId, cycleId))

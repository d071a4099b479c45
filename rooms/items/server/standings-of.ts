import type { QueryContext } from '#kernel/handler.ts'
import { titlesOf } from '../core/gate-book.ts'
import type { StandingView } from '../core/gate-view.ts'
import type { Item, ItemId } from '../core/item.ts'
import { standingsAfter } from '../core/standing.ts'
import { standingView } from '../core/standing-view.ts'
import * as store from '../store/queries.ts'
import { loadGates } from './load-book.ts'

/** Where some items stand now, each in its own cycle. */
export async function standingsOf(
  context: Pick<QueryContext, 'trx' | 'districtId' | 'once'>,
  items: readonly Item[],
): Promise<ReadonlyMap<ItemId, StandingView>> {
  const { trx, districtId } = context
  const views = new Map<ItemId, StandingView>()
  for (const [cycleId, own] of Map.groupBy(items, (item) => item.cycleId)) {
    const records = await loadGates(context, cycleId)
    const standings = standingsAfter(records)
    const into = own.flatMap(({ id }) => {
      const standing = standings.get(id)
      return standing?.state === 'left' ? standing.into : []
    })
    const titleOf = titlesOf(into.length === 0 ? [] : await store.itemsById(trx, districtId, into))
    for (const { id } of own) views.set(id, standingView(id, { records, standings, titleOf }))
  }
  return views
}

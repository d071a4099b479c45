import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listItems } from '../contract.ts'
import { titlesOf } from '../core/gate-book.ts'
import type { Origin } from '../core/origin.ts'
import { standingsAfter } from '../core/standing.ts'
import { standingView } from '../core/standing-view.ts'
import * as gates from '../store/gate-queries.ts'
import * as store from '../store/queries.ts'

export const listItemsHandler = handleQuery(listItems, async ({ trx, districtId }, input) => {
  const { cycle = null, kind = null, gate = null, q = '', page, size } = input
  const wish = { cycle, kind, gate, q }
  const total = await store.countItems(trx, districtId, wish)
  const items = await store.listItems(trx, districtId, wish, { limit: size, offset: (page - 1) * size })
  const ids = items.map((item) => item.id)
  const origins = await store.originsOf(trx, districtId, ids)

  const lines = []
  for (const [cycleId, own] of Map.groupBy(items, (item) => item.cycleId)) {
    const records = await gates.gatesOfCycle(trx, districtId, cycleId)
    const standings = standingsAfter(records)
    const became = [...standings.values()].flatMap((standing) => (standing.state === 'left' ? standing.into : []))
    const titleOf = titlesOf(await store.itemsById(trx, districtId, became))
    for (const item of own) {
      const origin: Origin = origins.get(item.id) ?? { kind: 'submitted' }
      lines.push({ item, origin, standing: standingView(standings.get(item.id), records, titleOf) })
    }
  }
  const place = new Map(ids.map((id, at) => [id, at]))
  lines.sort((a, b) => (place.get(a.item.id) ?? 0) - (place.get(b.item.id) ?? 0))
  return ok({ items: lines, total, page, pages: Math.max(1, Math.ceil(total.items / size)) })
})

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listItems } from '../contract.ts'
import * as store from '../store/queries.ts'
import { standingsOf } from './standings-of.ts'

export const listItemsHandler = handleQuery(listItems, async (context, input) => {
  const { trx, districtId } = context
  const { cycle = null, kind = null, gate = null, q = '', page, size } = input
  const wish = { cycle, kind, gate, q }
  const total = await store.countItems(trx, districtId, wish)
  const items = await store.listItems(trx, districtId, wish, { limit: size, offset: (page - 1) * size })
  const ids = items.map((item) => item.id)
  const origins = await store.originsOf(trx, districtId, ids)
  const standings = await standingsOf(context, items)
  return ok({
    items: items.flatMap((item) => {
      const standing = standings.get(item.id)
      return standing === undefined
        ? []
        : [{ item, origin: origins.get(item.id) ?? { kind: 'submitted' as const }, standing }]
    }),
    total,
    page,
    pages: Math.max(1, Math.ceil(total.items / size)),
  })
})

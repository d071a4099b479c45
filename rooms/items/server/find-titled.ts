import { handleQuery } from '#kernel/handler.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { findTitled } from '../contract-titles.ts'
import { itemsTitled } from '../store/name-queries.ts'
import { itemsById } from '../store/queries.ts'

/** However many are asked for, two questions to the database answer it. */
export const findTitledHandler = handleQuery(
  findTitled,
  async ({ trx, districtId }, { titles, cycle, itemIds: wanted }) => {
    const keys = titles.map(normaliseName)
    const found = cycle === null || keys.length === 0 ? [] : await itemsTitled(trx, districtId, cycle, keys)
    const items = Map.groupBy(found, ({ nameKey }) => nameKey)
    const known = wanted.length === 0 ? [] : await itemsById(trx, districtId, wanted)
    return ok({
      titled: titles.flatMap((title, at) => {
        const own = items.get(keys[at] ?? '') ?? []
        return own.length === 0
          ? []
          : [{ title, items: own.map(({ itemId, becameOthers }) => ({ itemId, becameOthers })) }]
      }),
      known: known.map(({ id }) => id),
    })
  },
)

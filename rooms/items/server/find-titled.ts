import { handleQuery } from '#kernel/handler.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { findTitled } from '../contract-titles.ts'
import { nearTitles } from '../core/near-titles.ts'
import { itemsTitled, titlesInCycle } from '../store/name-queries.ts'
import { itemsById } from '../store/queries.ts'

/** So many of the titles that nothing bears are held against every title of the cycle: it takes a while. */
const mostSought = 20
const mostNear = 5

/** However many are asked for, two questions to the database answer it, and one more what is near. */
export const findTitledHandler = handleQuery(
  findTitled,
  async ({ trx, districtId }, { titles, cycle, itemIds: wanted, near }) => {
    const keys = titles.map(normaliseName)
    const found = cycle === null || keys.length === 0 ? [] : await itemsTitled(trx, districtId, cycle, keys)
    const items = Map.groupBy(found, ({ nameKey }) => nameKey)
    const known = wanted.length === 0 ? [] : await itemsById(trx, districtId, wanted)
    const unborne = titles.filter((_, at) => !items.has(keys[at] ?? '')).slice(0, mostSought)
    const nearby = cycle === null || !near || unborne.length === 0 ? [] : await titlesInCycle(trx, districtId, cycle)
    return ok({
      near: nearTitles(unborne, nearby, mostNear).filter((one) => one.items.length > 0),
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

import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { findByName } from '../contract.ts'
import { titlesOf } from '../core/gate-book.ts'
import { resolveName } from '../core/identity.ts'
import { aliasesOf } from '../store/name-queries.ts'
import * as store from '../store/queries.ts'

export const findByNameHandler = handleQuery(findByName, async ({ trx, districtId }, { name, cycle = null }) => {
  const items = await store.itemsNamed(trx, districtId, name, cycle)
  const ids = items.map((item) => item.id)
  const candidates = resolveName(name, items, await aliasesOf(trx, districtId, ids))
  const titleOf = titlesOf(items)
  return ok({ candidates: candidates.map((one) => ({ ...one, title: titleOf(one.itemId) })) })
})

import { handleQuery } from '#kernel/handler.ts'
import { initialsOf, jamoOf, seeksInitials } from '#kernel/search-letters.ts'
import { ok } from '#kit/result.ts'
import { search } from '../contract.ts'
import * as store from '../store/queries.ts'

export const searchHandler = handleQuery(search, async ({ trx, districtId }, { q, kind, page, size }) => {
  const words = q.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return ok({ entries: [], kinds: [], total: 0, page })
  const byInitials = seeksInitials(q)
  const wish: store.SearchWish = {
    districtId,
    letters: words.map(byInitials ? initialsOf : jamoOf),
    byInitials,
    kind: kind ?? null,
    limit: size,
    offset: (page - 1) * size,
  }
  const kinds = await store.countEntries(trx, wish)
  const total = kinds.filter((one) => kind === undefined || one.kind === kind).reduce((sum, one) => sum + one.count, 0)
  return ok({ entries: await store.findEntries(trx, wish), kinds, total, page })
})

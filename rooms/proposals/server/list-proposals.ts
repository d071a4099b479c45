import type { Trx } from '#db/connect.ts'
import { handleQuery } from '#kernel/handler.ts'
import type { DistrictId } from '#kit/id.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { findSimilar, listOwn, listProposals } from '../contract.ts'
import type { ListFilter } from '../core/list-filter.ts'
import * as store from '../store/list-queries.ts'
import { lettersSought, wordsOfSimilar } from './letters-of.ts'
import { lineOn } from './shown-proposal.ts'

export const listProposalsHandler = handleQuery(listProposals, async ({ trx, districtId, now }, input) => {
  const { sort, page, size, ...filter } = input
  const on = dateInSeoul(now)
  const { wish, cut } = await sought(trx, districtId, wishOf(filter, on), sort)
  const counted = await store.countProposals(trx, districtId, wish)
  const listed = await store.listProposals(trx, districtId, wish, { sort, limit: size, offset: (page - 1) * size })
  const total = Math.min(counted, store.countedAtMost)
  return ok({ proposals: listed.map(lineOn(on)), total, more: cut || counted > total, page })
})

/** What a filter wishes for, as it stands on a day. */
export const wishOf = (filter: ListFilter, on: LocalDate): store.ListWish => ({
  track: filter.track ?? null,
  standing: filter.standing ?? null,
  category: filter.category ?? null,
  dongId: filter.dongId ?? null,
  year: filter.year ?? null,
  ...{ letters: lettersSought(filter.q), on },
})

/**
 * What is found by letters is found first, and the list made of it. Of words that very many hold, the first of the list
 * are found alone: whoever seeks them sees these, is told that there are more, and narrows.
 */
export async function sought(trx: Trx, districtId: DistrictId, wish: store.ListWish, sort: store.Sort) {
  if (wish.letters === null) return { wish, cut: false }
  const found = await store.foundByLetters(trx, districtId, wish.letters)
  if (found.length <= store.countedAtMost) return { wish: { ...wish, among: found }, cut: false }
  const among = await store.foundInOrder(trx, districtId, wish, sort)
  return { wish: { ...wish, among }, cut: among.length === store.commonAtMost }
}

export const listOwnHandler = handleQuery(listOwn, async ({ trx, districtId, actor, now }, { page, size }) => {
  const accountId = actor.accountId ?? ''
  const total = await store.countOwn(trx, districtId, accountId)
  const listed = await store.listOwn(trx, districtId, accountId, { limit: size, offset: (page - 1) * size })
  return ok({ proposals: listed.map(lineOn(dateInSeoul(now))), total, page })
})

const mostSimilar = 5

export const findSimilarHandler = handleQuery(findSimilar, async ({ trx, districtId, now }, { words }) => {
  const sought = wordsOfSimilar(words)
  const found = sought.length === 0 ? [] : await store.findSimilar(trx, districtId, sought, mostSimilar)
  return ok({ proposals: found.map(lineOn(dateInSeoul(now))) })
})

import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '../contract.ts'
import { arrivalLines, findingsOnItem, outcomeLines, titlesOf } from '../core/gate-book.ts'
import { sourcesOf } from '../core/origin.ts'
import { standingsAfter } from '../core/standing.ts'
import { standingView } from '../core/standing-view.ts'
import * as lines from '../store/line-queries.ts'
import * as store from '../store/queries.ts'
import { findingLine } from './finding-line.ts'
import { loadBook } from './load-book.ts'

export const seeItemHandler = handleQuery(seeItem, async (context, { itemId }) => {
  const { trx, districtId } = context
  const item = await store.findItem(trx, districtId, itemId)
  if (item === null) return refuse({ kind: 'item-not-found', itemId })
  const book = await loadBook(context, item.cycleId)
  const sources = sourcesOf((await lines.linesOf(trx, districtId, [itemId])).get(itemId))
  const successors = await lines.successorsOf(trx, districtId, itemId)
  const near = await store.itemsById(trx, districtId, [...sources, ...successors])
  const titleOf = titlesOf([...book.items, ...near])
  const named = (ids: typeof sources) => ids.map((id) => ({ itemId: id, title: titleOf(id) }))
  const shared = book.records.flatMap(({ outcomes }) =>
    outcomes.flatMap((one) => (one.itemId === itemId ? (one.bundledWith ?? []) : [])),
  )
  const gates = book.records.map((record) => ({
    gate: record.gate,
    arrivals: arrivalLines(record, titleOf).filter((arrival) => arrival.itemId === itemId),
    outcomes: outcomeLines(record, titleOf).filter((outcome) => outcome.itemId === itemId),
  }))
  return ok({
    item,
    aliases: book.aliases.filter((alias) => alias.itemId === itemId),
    origin: book.origins.get(itemId) ?? { kind: 'submitted' as const },
    cameFrom: named(sources),
    became: named(successors),
    sharesWith: named([...new Set(shared)]),
    gates: gates.filter(({ arrivals, outcomes }) => arrivals.length + outcomes.length > 0),
    standing: standingView(standingsAfter(book.records).get(itemId), book.records, titleOf),
    findings: findingsOnItem(itemId, book).map(findingLine),
  })
})

import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '../contract.ts'
import { arrivalLines, findingsOnItem, outcomeLines, titlesOf } from '../core/gate-book.ts'
import type { ItemId } from '../core/item.ts'
import type { ProposalPage } from '../core/item-page.ts'
import { sourcesOf } from '../core/origin.ts'
import { standingsAfter } from '../core/standing.ts'
import { standingView } from '../core/standing-view.ts'
import * as lines from '../store/line-queries.ts'
import * as store from '../store/queries.ts'
import { findingLine } from './finding-line.ts'
import { loadBook } from './load-book.ts'
import { standingsOf } from './standings-of.ts'

/** The pages of the items that are online proposals, as `apps/` hands it in: a room below keeps them. */
export type ProposalPagesOf = (
  context: QueryContext,
  itemIds: readonly ItemId[],
) => Promise<ReadonlyMap<ItemId, ProposalPage>>

export const seeItemWith = (proposalPages: ProposalPagesOf) =>
  handleQuery(seeItem, async (context, { itemId }) => {
    const { trx, districtId } = context
    const item = await store.findItem(trx, districtId, itemId)
    if (item === null) return refuse({ kind: 'item-not-found', itemId })
    const book = await loadBook(context, item.cycleId)
    const sources = sourcesOf((await lines.linesOf(trx, districtId, [itemId])).get(itemId))
    const successors = await store.itemsById(trx, districtId, await lines.successorsOf(trx, districtId, itemId))
    const titleOf = titlesOf([...book.items, ...(await store.itemsById(trx, districtId, sources)), ...successors])
    const named = (id: ItemId) => ({ itemId: id, title: titleOf(id) })
    const successorStandings = await standingsOf(context, successors)
    const shared = book.records.flatMap(({ outcomes }) =>
      outcomes.flatMap((one) => (one.itemId === itemId ? (one.bundledWith ?? []) : [])),
    )
    const gates = book.records.map((record) => ({
      gate: record.gate,
      arrivals: arrivalLines(record, titleOf).filter((arrival) => arrival.itemId === itemId),
      outcomes: outcomeLines(record, titleOf).filter((outcome) => outcome.itemId === itemId),
    }))
    const { records } = book
    return ok({
      item,
      aliases: book.aliases.filter((alias) => alias.itemId === itemId),
      origin: book.origins.get(itemId) ?? { kind: 'submitted' as const },
      cameFrom: sources.map(named),
      became: successors.flatMap(({ id }) => {
        const standing = successorStandings.get(id)
        return standing === undefined ? [] : [{ ...named(id), standing }]
      }),
      sharesWith: [...new Set(shared)].map(named),
      gates: gates.filter(({ arrivals, outcomes }) => arrivals.length + outcomes.length > 0),
      standing: standingView(itemId, { records, standings: standingsAfter(records), titleOf }),
      findings: findingsOnItem(itemId, book).map(findingLine),
      proposal: (await proposalPages(context, [itemId])).get(itemId) ?? null,
    })
  })

import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { initialsOf, jamoOf, seeksInitials } from '#kernel/search-letters.ts'
import { ok } from '#kit/result.ts'
import type { ProposalPage } from '#rooms/items/core/item-page.ts'
import { search } from '../contract.ts'
import * as store from '../store/queries.ts'

/** The pages of the items that are online proposals, as `apps/` hands it in. */
export type ProposalPagesOf = (
  context: QueryContext,
  itemIds: readonly string[],
) => Promise<ReadonlyMap<string, ProposalPage>>

/** An item that is an online proposal leads to the proposal, where residents support it. */
export const searchWith = (proposalPages: ProposalPagesOf) =>
  handleQuery(search, async (context, { q, kind, page, size }) => {
    const { trx, districtId } = context
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
    const total = kinds
      .filter((one) => kind === undefined || one.kind === kind)
      .reduce((sum, one) => sum + one.count, 0)
    const entries = await store.findEntries(trx, wish)
    const items = entries.flatMap((entry) => (entry.kind === 'item' ? [entry.id] : []))
    const proposals = items.length === 0 ? new Map() : await proposalPages(context, items)
    const ledOn = entries.map((entry) => ({ ...entry, path: leadsTo(entry, proposals) }))
    return ok({ entries: ledOn, kinds, total, page })
  })

const leadsTo = ({ kind, id, path }: store.StoredEntry, proposals: ReadonlyMap<string, ProposalPage>): string =>
  (kind === 'item' ? proposals.get(id)?.path : undefined) ?? path

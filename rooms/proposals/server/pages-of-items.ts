import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import type { ProposalPage } from '#rooms/items/core/item-page.ts'
import { pageOfItem } from '../core/page-of-item.ts'
import { proposalsWithIds } from '../store/queries.ts'

/** The pages of those items that are online proposals; a proposal and its item bear one number. */
export async function proposalPages(
  { trx, districtId, now }: QueryContext,
  itemIds: readonly string[],
): Promise<ReadonlyMap<ItemId, ProposalPage>> {
  const on = dateInSeoul(now)
  const proposals = await proposalsWithIds(trx, districtId, itemIds)
  return new Map(proposals.map((proposal) => [ItemId.parse(proposal.id), pageOfItem(proposal, on)]))
}

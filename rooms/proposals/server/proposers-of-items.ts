import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposersOf, sourcesOf } from '../store/lineage-queries.ts'
import { follow } from './lineage.ts'

/** Who handed in each of some items, or what it was made of by merging and splitting, however far back. */
export async function proposersOfItems(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  itemIds: readonly ItemId[],
): Promise<ReadonlyMap<ItemId, readonly AccountId[]>> {
  if (itemIds.length === 0) return new Map()
  const ids = itemIds.map((id) => ProposalId.parse(id))
  const { all, lineOf } = await follow(ids, (from) => sourcesOf(trx, districtId, from))
  const accounts = new Map((await proposersOf(trx, districtId, all)).map(({ id, accountId }) => [id, accountId]))
  const accountsOf = (id: ItemId) => [
    ...new Set(lineOf(ProposalId.parse(id)).flatMap((one) => accounts.get(one) ?? [])),
  ]
  return new Map(itemIds.map((id) => [id, accountsOf(id)]))
}

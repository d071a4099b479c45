import type { QueryContext } from '#kernel/handler.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { VoteRank } from '../core/screening-list.ts'

/** How residents ranked items: the room of votes stands below this one, so `apps/` hands it in. */
export type VoteRanks = (context: QueryContext, itemIds: readonly ItemId[]) => Promise<ReadonlyMap<ItemId, VoteRank>>

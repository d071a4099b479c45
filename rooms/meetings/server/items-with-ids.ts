import type { CommandContext } from '#kernel/handler.ts'
import { seeItem } from '#rooms/items/contract.ts'
import type { Item, ItemId } from '#rooms/items/core/item.ts'

/** Items in the order of their ids as given; null where one is not there. */
export async function itemsWithIds({ ask }: CommandContext, itemIds: readonly ItemId[]): Promise<Item[] | null> {
  const items = []
  for (const itemId of itemIds) {
    const seen = await ask(seeItem, { itemId })
    if (!seen.ok) return null
    items.push(seen.value.item)
  }
  return items
}

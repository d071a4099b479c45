import type { SearchEntry } from '#kernel/handler.ts'
import type { Alias, Item } from '../core/item.ts'

/** An item's line in the search index: found by its title, its other names and its departments. */
export const itemEntry = (item: Item, aliases: readonly Alias[]): SearchEntry => ({
  kind: 'item',
  id: item.id,
  title: item.title,
  text: [...aliases.map((alias) => alias.title), ...item.departmentNames].join(' '),
  path: `/items/${item.id}`,
})

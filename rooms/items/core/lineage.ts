import type { ItemId } from './item.ts'
import { type Origins, sourcesOf } from './origin.ts'

/** The items an item came from, nearest first: what was merged or split into it, the group it was carved from. */
export const ancestors = (itemId: ItemId, origins: Origins): readonly ItemId[] =>
  reach(itemId, (id) => sourcesOf(origins.get(id)))

/** The items that came from an item, nearest first: successors of a merge or split, those carved from a group. */
export function descendants(itemId: ItemId, origins: Origins): readonly ItemId[] {
  const children = new Map<ItemId, ItemId[]>()
  for (const [child, origin] of origins) {
    for (const source of sourcesOf(origin)) children.set(source, [...(children.get(source) ?? []), child])
  }
  return reach(itemId, (id) => children.get(id) ?? [])
}

/** Everything that can be reached, without the start, each once: a cycle ends the walk instead of keeping it going. */
function reach(start: ItemId, next: (id: ItemId) => readonly ItemId[]): readonly ItemId[] {
  const seen = new Set([start])
  for (const id of seen) for (const further of next(id)) seen.add(further)
  return [...seen].slice(1)
}

/** The items that descend from themselves, none in sound data: origins that lead in a circle are wrong. */
export const circularItems = (origins: Origins): readonly ItemId[] =>
  [...origins.keys()].filter((id) => {
    const from = sourcesOf(origins.get(id))
    return from.some((source) => source === id || ancestors(source, origins).includes(id))
  })

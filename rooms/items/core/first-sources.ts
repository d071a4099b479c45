import type { ItemId } from './item.ts'
import { type Origins, sourcesOf } from './origin.ts'
import type { Standing } from './standing.ts'

/**
 * What a merged or split item was made of that can still come to a gate, each once: through merges and splits that came
 * to none themselves. Empty when all of it left before.
 */
export function firstSources(
  itemId: ItemId,
  before: ReadonlyMap<ItemId, Standing>,
  origins: Origins,
): readonly ItemId[] {
  const origin = origins.get(itemId)
  if (origin?.kind !== 'merged' && origin?.kind !== 'split') return []
  const found = sourcesOf(origin).flatMap((source) => {
    const standing = before.get(source)
    if (standing !== undefined) return standing.state === 'standing' ? [source] : []
    const made = origins.get(source)?.kind
    return made === 'merged' || made === 'split' ? firstSources(source, before, origins) : [source]
  })
  return [...new Set(found)]
}

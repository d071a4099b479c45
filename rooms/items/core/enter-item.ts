import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Alias, type Item, ItemId } from './item.ts'
import { type Origin, sourcesOf } from './origin.ts'

export const EnterItemRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item-id-taken'), itemId: ItemId }),
  z.object({ kind: z.literal('source-unknown'), itemId: ItemId, from: ItemId }),
  z.object({ kind: z.literal('source-of-other-cycle'), itemId: ItemId, from: ItemId }),
])
export type EnterItemRefused = z.infer<typeof EnterItemRefused>

/**
 * Decides whether an item may be entered with its origin. Its sources must be there already, which keeps origins free
 * of circles, and in the same cycle, unless last year's item goes on in it.
 */
export function enterItem(
  item: Item,
  origin: Origin,
  known: ReadonlyMap<ItemId, Item>,
): Result<Item, EnterItemRefused> {
  if (known.has(item.id)) return refuse({ kind: 'item-id-taken', itemId: item.id })
  for (const from of sourcesOf(origin)) {
    const source = known.get(from)
    if (source === undefined) return refuse({ kind: 'source-unknown', itemId: item.id, from })
    if (origin.kind !== 'continued' && source.cycleId !== item.cycleId) {
      return refuse({ kind: 'source-of-other-cycle', itemId: item.id, from })
    }
  }
  return ok(item)
}

export const RenameItemRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item-not-found'), itemId: ItemId }),
  z.object({ kind: z.literal('name-known'), itemId: ItemId, title: z.string() }),
])
export type RenameItemRefused = z.infer<typeof RenameItemRefused>

/**
 * Decides whether an item gets another name. Refuses one that it bears already, letter for letter, at the same place;
 * a name that another item bears is allowed: two things may share a name (domain.md SI-063), the id tells them apart.
 */
export function renameItem(
  alias: Alias,
  items: ReadonlyMap<ItemId, Item>,
  aliases: readonly Alias[],
): Result<Alias, RenameItemRefused> {
  const { itemId, title } = alias
  if (!items.has(itemId)) return refuse({ kind: 'item-not-found', itemId })
  const same = aliases.some(
    (known) =>
      known.itemId === itemId && known.title === title && normaliseName(known.where) === normaliseName(alias.where),
  )
  return same ? refuse({ kind: 'name-known', itemId, title }) : ok(alias)
}

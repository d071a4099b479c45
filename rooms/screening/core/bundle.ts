import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { ListedItem } from './screening-list.ts'

/** What is screened and decided as one: an item, or several with one amount (SI-070). */
export interface Bundle {
  readonly lead: ListedItem
  readonly items: readonly ListedItem[]
  /** What its items brought together, in won; null where none brought an amount. */
  readonly brought: Won | null
}

export const BundleRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item-not-on-list') }),
  z.object({ kind: z.literal('bundle-needs-two'), field: z.literal('itemIds.0') }),
  z.object({ kind: z.literal('bundled-already'), title: z.string() }),
  z.object({ kind: z.literal('not-bundled') }),
])
export type BundleRefusal = z.infer<typeof BundleRefusal>

/** Why a bundle cannot be taken apart. */
export const UnbundleRefusal = z.object({ kind: z.enum(['item-not-on-list', 'not-bundled']) })
export type UnbundleRefusal = z.infer<typeof UnbundleRefusal>

const leadIdOf = ({ itemId, bundledWith }: ListedItem): ItemId => bundledWith ?? itemId

/** The items of a list as they are screened: each bundle once, in the order of its lead. Nothing is lost or counted twice. */
export function bundlesOf(items: readonly ListedItem[]): readonly Bundle[] {
  return items
    .filter(({ bundledWith }) => bundledWith === null)
    .map((lead) => {
      const own = items.filter((item) => leadIdOf(item) === lead.itemId)
      const amounts = own.flatMap(({ brought }) => (brought === null ? [] : [brought]))
      return { lead, items: own, brought: amounts.length === 0 ? null : sumWon(amounts) }
    })
}

const undecided = { result: null, decided: null, reason: null } as const

/** Decides whether items can be screened as one amount; the first of the list stands for all, and is decided anew. */
export function bundleItems(
  items: readonly ListedItem[],
  itemIds: readonly ItemId[],
): Result<readonly ListedItem[], BundleRefusal> {
  const chosen = items.filter(({ itemId }) => itemIds.includes(itemId))
  if (chosen.length < new Set(itemIds).size) return refuse({ kind: 'item-not-on-list' })
  const [lead, ...others] = chosen
  if (lead === undefined || others.length === 0) return refuse({ kind: 'bundle-needs-two', field: 'itemIds.0' })
  const taken = bundlesOf(items).filter((bundle) => bundle.items.length > 1)
  const bound = chosen.find((item) => taken.some((bundle) => bundle.items.includes(item)))
  if (bound !== undefined) return refuse({ kind: 'bundled-already', title: bound.title })
  return ok(
    items.map((item) => {
      if (!chosen.includes(item)) return item
      return { ...item, ...undecided, bundledWith: item === lead ? null : lead.itemId }
    }),
  )
}

/** Decides whether a bundle can be taken apart: each item stands for itself again, undecided, with what it brought. */
export function unbundleItems(
  items: readonly ListedItem[],
  leadId: ItemId,
): Result<readonly ListedItem[], UnbundleRefusal> {
  if (!items.some(({ bundledWith }) => bundledWith === leadId)) return refuse({ kind: 'not-bundled' })
  return ok(items.map((item) => (leadIdOf(item) === leadId ? { ...item, ...undecided, bundledWith: null } : item)))
}

import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from './item.ts'

/** What everyone reads in place of the names of a concealed item. */
export const concealedTitle = '가려진 제안'

/** Decides by which name an item is shown: a concealed one bears none of its own. */
export const shownTitle = ({ title, concealed }: { readonly title: string; readonly concealed: boolean }): string =>
  concealed ? concealedTitle : title

export const ConcealItemRefused = z.object({ kind: z.literal('item-not-found'), itemId: ItemId })
export type ConcealItemRefused = z.infer<typeof ConcealItemRefused>

/** Decides whether the names of an item are concealed, or shown again: those of any that is there, however it stood. */
export const concealItem = <Kept>(itemId: ItemId, kept: Kept | null): Result<Kept, ConcealItemRefused> =>
  kept === null ? refuse({ kind: 'item-not-found', itemId }) : ok(kept)

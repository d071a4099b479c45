import { z } from 'zod'
import { ItemId } from './item.ts'

const from = z.array(ItemId).min(1).readonly()

/**
 * What an item came from (architecture.md, "The thread"). Carved: one of those counted in a group or a pool, named
 * later. Merged and split: made at a gate from the items named. Continued: last year's item goes on.
 */
export const Origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submitted') }).readonly(),
  z.object({ kind: z.literal('carved'), from }).readonly(),
  z.object({ kind: z.literal('merged'), from }).readonly(),
  z.object({ kind: z.literal('split'), from }).readonly(),
  z.object({ kind: z.literal('continued'), from }).readonly(),
])
export type Origin = z.infer<typeof Origin>

/** The origin of every item that has one; an item that is missing here was submitted. */
export type Origins = ReadonlyMap<ItemId, Origin>

/** The items an item came from, in the order stated; none for a submitted one. */
export const sourcesOf = (origin: Origin | undefined): readonly ItemId[] =>
  origin === undefined || origin.kind === 'submitted' ? [] : origin.from

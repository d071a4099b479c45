import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { GateId } from './gate.ts'
import { type CycleKey, type Item, ItemId } from './item.ts'

export const MoveItemsRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item-not-found'), itemId: ItemId }),
  z.object({ kind: z.literal('in-cycle-already'), itemId: ItemId }),
  z.object({ kind: z.literal('seen-at-gate'), itemId: ItemId, gate: z.string() }),
])
export type MoveItemsRefused = z.infer<typeof MoveItemsRefused>

/** An item that was taken from one cycle into another. */
export interface Move {
  readonly itemId: ItemId
  readonly from: CycleKey
  readonly to: CycleKey
}

/** That a gate, by its name, has seen an item. */
export interface SeenAtGate {
  readonly itemId: ItemId
  readonly gateId: GateId
  readonly name: string
}

/**
 * Decides which items are taken into a cycle when some are: these and their kin, all that merges and splits join to them
 * in their cycle, so that no gate looks for a source in another. Each leaves one cycle and stands in the other, once;
 * what a gate has seen stays, for that gate reconciles with it. Refuses an unknown item, one that stands there already,
 * and any that a gate has seen.
 */
export function moveItems(
  wanted: readonly ItemId[],
  to: CycleKey,
  { kin, seen }: { readonly kin: readonly Item[]; readonly seen: readonly SeenAtGate[] },
): Result<readonly Move[], MoveItemsRefused> {
  const missing = wanted.find((itemId) => !kin.some(({ id }) => id === itemId))
  if (missing !== undefined) return refuse({ kind: 'item-not-found', itemId: missing })
  const there = kin.find(({ cycleId }) => cycleId === to)
  if (there !== undefined) return refuse({ kind: 'in-cycle-already', itemId: there.id })
  const [at] = seen
  if (at !== undefined) return refuse({ kind: 'seen-at-gate', itemId: at.itemId, gate: at.name })
  return ok(kin.map(({ id, cycleId }) => ({ itemId: id, from: cycleId, to })))
}

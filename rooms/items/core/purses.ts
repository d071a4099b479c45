import type { Arrival, Outcome } from './gate.ts'
import type { ItemId } from './item.ts'

/** Items whose counts and amounts cannot be told apart, with all that came and was decided under any of them. */
export interface Purse {
  readonly itemIds: readonly ItemId[]
  readonly arrivals: readonly Arrival[]
  readonly outcomes: readonly Outcome[]
}

/**
 * Sorts arrivals and outcomes into purses: an item alone, or with the group it is carved from, with the items it is
 * bundled with, with the other parts of a split. The order of the entries changes nothing; purses come in id order.
 */
export function pursesOf(arrivals: readonly Arrival[], outcomes: readonly Outcome[]): readonly Purse[] {
  const parents = new Map<ItemId, ItemId>()
  const rootOf = (id: ItemId): ItemId => {
    let root = id
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above
    return root
  }
  // The smaller id is the root, so that the result does not depend on who comes first.
  const join = (one: ItemId, other: ItemId): void => {
    const [a, b] = [rootOf(one), rootOf(other)]
    if (a < b) parents.set(b, a)
    if (b < a) parents.set(a, b)
  }
  for (const arrival of arrivals) for (const other of arrival.sharesWith) join(arrival.itemId, other)
  for (const outcome of outcomes) join(outcome.itemId, outcome.bundledWith ?? outcome.itemId)

  const purses = new Map<ItemId, { itemIds: Set<ItemId>; arrivals: Arrival[]; outcomes: Outcome[] }>()
  const purseOf = (itemId: ItemId) => {
    const root = rootOf(itemId)
    const purse = purses.get(root) ?? { itemIds: new Set(), arrivals: [], outcomes: [] }
    purses.set(root, purse)
    purse.itemIds.add(itemId)
    return purse
  }
  for (const arrival of arrivals) purseOf(arrival.itemId).arrivals.push(arrival)
  for (const outcome of outcomes) purseOf(outcome.itemId).outcomes.push(outcome)
  return [...purses]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { itemIds, ...entries }]) => ({ itemIds: [...itemIds].toSorted(), ...entries }))
}

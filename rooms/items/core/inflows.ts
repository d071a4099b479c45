import type { Arrival, Outcome } from './gate.ts'
import type { ItemId } from './item.ts'
import { cameWith, settle } from './settle.ts'

/** The items that an outcome leads into: only a merge or a split leads anywhere. */
export const targetsOf = (outcome: Outcome): readonly ItemId[] =>
  outcome.outcome === 'merged' || outcome.outcome === 'split' ? (outcome.into ?? []) : []

/** A merge or split that leads nowhere: its target is not at the gate, or is itself merged or split there. */
export interface LooseTarget {
  readonly kind: 'target-not-here' | 'target-moves-on'
  readonly itemId: ItemId
  readonly into: ItemId
}

/** Finds the first merge or split whose target does not stay at the gate; one step at a time keeps amounts clear. */
export function looseTarget(here: ReadonlySet<ItemId>, outcomes: readonly Outcome[]): LooseTarget | null {
  const moving = new Set(outcomes.filter((outcome) => targetsOf(outcome).length > 0).map((outcome) => outcome.itemId))
  for (const outcome of outcomes) {
    for (const into of targetsOf(outcome)) {
      if (!here.has(into)) return { kind: 'target-not-here', itemId: outcome.itemId, into }
      if (moving.has(into)) return { kind: 'target-moves-on', itemId: outcome.itemId, into }
    }
  }
  return null
}

/**
 * Lets the amounts of what is merged or split here enter with what they become, in won. An item made here takes them
 * as its own; one that came with an amount of its own gets a second arrival of count 0. The parts of a split share one
 * amount, which stands at the first part until the outcomes divide it.
 */
export function withInflows(arrivals: readonly Arrival[], outcomes: readonly Outcome[]): readonly Arrival[] {
  const settled = settle(arrivals, outcomes)
  return arrivals.flatMap((arrival) => {
    const leading = settled.filter((outcome) => targetsOf(outcome).includes(arrival.itemId))
    if (leading.length === 0) return [arrival]
    const won = cameWith(leading.filter((outcome) => targetsOf(outcome)[0] === arrival.itemId))
    const others = leading.flatMap(targetsOf).filter((id) => id !== arrival.itemId)
    const sharesWith = [...new Set(others)].toSorted()
    if (arrival.via === 'entered' && arrival.won === null) return [{ ...arrival, won, sharesWith }]
    return [arrival, { itemId: arrival.itemId, via: 'entered', count: 0, won, sharesWith }]
  })
}

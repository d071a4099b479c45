import { addWon, zeroWon } from '#kit/won.ts'
import { type GateId, type GateRecord, mainLine } from './gate.ts'
import { targetsOf } from './inflows.ts'
import type { ItemId } from './item.ts'
import { reconcile, type Tally } from './reconcile.ts'
import type { Standing } from './standing.ts'
import { standingsAfter } from './standing.ts'

/** So many items worth so much that went from one gate to another; from null: they entered there. */
export interface Flow extends Tally {
  readonly from: GateId | null
  readonly to: GateId
}

/**
 * Adds up what goes from gate to gate, in items and won: the flows into a gate make up what it carried in and what
 * entered with its arrivals. Side gates move nothing and are left out; what is carved flows with its group.
 */
export function flowsBetween(records: readonly GateRecord[]): readonly Flow[] {
  const line = mainLine(records)
  const flows = new Map<string, Flow>()
  line.forEach(({ gate, arrivals }, at) => {
    const before = standingsAfter(line.slice(0, at))
    for (const { itemId, via, count, won } of arrivals) {
      const from = via === 'carried' ? gateOf(before, itemId) : null
      if (via === 'carved' || (count === 0 && won === null)) continue
      const key = `${from} ${gate.id}`
      const flow = flows.get(key) ?? { from, to: gate.id, count: 0, won: zeroWon }
      flows.set(key, { ...flow, count: flow.count + count, won: addWon(flow.won, won ?? zeroWon) })
    }
  })
  return [...flows.values()]
}

const gateOf = (before: ReadonlyMap<ItemId, Standing>, itemId: ItemId): GateId | null =>
  before.get(itemId)?.gateId ?? null

/**
 * All that came in from outside and all that was let pass at the end of a cycle's line; what a merge or split made on
 * the way is not counted again. Zero without a gate.
 */
export function endsOf(records: readonly GateRecord[]): { readonly entered: Tally; readonly passed: Tally } {
  const line = mainLine(records)
  let entered: Tally = nothing
  for (const { arrivals, outcomes } of line) {
    const made = new Set(outcomes.flatMap(targetsOf))
    for (const { itemId, via, count, won } of arrivals) {
      if (via !== 'entered' || made.has(itemId)) continue
      entered = { count: entered.count + count, won: addWon(entered.won, won ?? zeroWon) }
    }
  }
  const last = line.at(-1)
  return { entered, passed: last === undefined ? nothing : reconcile(last.arrivals, last.outcomes).passed }
}

const nothing: Tally = { count: 0, won: zeroWon }

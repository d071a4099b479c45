import type { Won } from '#kit/won.ts'
import { type GateId, type GateRecord, mainLine, type OutcomeKind } from './gate.ts'
import { targetsOf } from './inflows.ts'
import type { ItemId } from './item.ts'
import { cameWith, settle } from './settle.ts'

/**
 * Where an item stands. standing: it passed there, so many, worth so much. left: it was rejected, withdrawn, merged or
 * split there. unaccounted: it came there and no outcome is recorded under its own name.
 */
export type Standing =
  | {
      readonly state: 'standing'
      readonly gateId: GateId
      readonly order: number
      readonly count: number
      readonly won: Won | null
      readonly sharesWith: readonly ItemId[]
    }
  | {
      readonly state: 'left'
      readonly gateId: GateId
      readonly order: number
      readonly outcome: Exclude<OutcomeKind, 'passed'>
      readonly into: readonly ItemId[]
    }
  | { readonly state: 'unaccounted'; readonly gateId: GateId; readonly order: number }

/** Where several fates befell the parts of a group, the last of these stands for all: it says what goes on. */
const departures = ['withdrawn', 'rejected', 'split', 'merged'] as const

/** Where every item stands after the gates decided so far; side gates move nothing. Items never seen are missing. */
export function standingsAfter(records: readonly GateRecord[]): ReadonlyMap<ItemId, Standing> {
  const standings = new Map<ItemId, Standing>()
  for (const record of mainLine(records)) for (const [id, standing] of standingsAt(record)) standings.set(id, standing)
  return standings
}

function standingsAt({ gate, arrivals, outcomes }: GateRecord): ReadonlyMap<ItemId, Standing> {
  const at = { gateId: gate.id, order: gate.order }
  const standings = new Map<ItemId, Standing>(arrivals.map(({ itemId }) => [itemId, { state: 'unaccounted', ...at }]))
  for (const [itemId, own] of Map.groupBy(settle(arrivals, outcomes), (outcome) => outcome.itemId)) {
    const passed = own.filter((outcome) => outcome.outcome === 'passed')
    const count = passed.reduce((sum, outcome) => sum + outcome.count, 0)
    const sharesWith = passed.flatMap((outcome) => outcome.bundledWith ?? [])
    if (count > 0) {
      standings.set(itemId, { state: 'standing', ...at, count, won: cameWith(passed), sharesWith })
      continue
    }
    const into = own.flatMap(targetsOf)
    for (const outcome of departures.filter((kind) => own.some((one) => one.outcome === kind))) {
      standings.set(itemId, { state: 'left', ...at, outcome, into })
    }
  }
  return standings
}

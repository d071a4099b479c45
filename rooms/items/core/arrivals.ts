import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { firstSources } from './first-sources.ts'
import { type Arrival, type Gate, GateId, type GateRecord, type Outcome, OutcomeKind } from './gate.ts'
import { looseTarget, targetsOf, withInflows } from './inflows.ts'
import { type Item, ItemId } from './item.ts'
import { type Origins, sourcesOf } from './origin.ts'
import { pursesOf } from './purses.ts'
import { type Standing, standingsAfter } from './standing.ts'

/** Why an item cannot come to a gate. */
export const ArrivalRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item-not-found'), itemId: ItemId }),
  z.object({ kind: z.literal('other-cycle'), itemId: ItemId }),
  z.object({ kind: z.literal('never-entered'), itemId: ItemId }),
  z.object({
    kind: z.literal('already-left'),
    itemId: ItemId,
    gateId: GateId,
    outcome: OutcomeKind,
    into: z.array(ItemId).readonly(),
  }),
  z.object({ kind: z.literal('unaccounted-for'), itemId: ItemId, gateId: GateId }),
  z.object({ kind: z.literal('later-gate-decided'), itemId: ItemId, gateId: GateId }),
  z.object({ kind: z.literal('group-not-here'), itemId: ItemId, from: z.array(ItemId).readonly() }),
  z.object({ kind: z.literal('not-made-here'), itemId: ItemId, from: z.array(ItemId).readonly() }),
  z.object({ kind: z.literal('target-not-here'), itemId: ItemId, into: ItemId }),
  z.object({ kind: z.literal('target-moves-on'), itemId: ItemId, into: ItemId }),
  z.object({ kind: z.literal('more-than-held'), itemIds: z.array(ItemId).readonly(), held: z.int(), taken: z.int() }),
])
export type ArrivalRefused = z.infer<typeof ArrivalRefused>

/** What is known of the cycle when a gate is decided. */
export interface Known {
  readonly items: ReadonlyMap<ItemId, Item>
  readonly origins: Origins
  readonly records: readonly GateRecord[]
}

/**
 * Derives what comes to a gate from what the earlier gates decided: an item that passed is carried with the count and
 * won it passed with; one made here by a merge or split enters with the amounts of its sources; one named out of a
 * group that stands here is carved with count 0 (its outcome uses up the group's count); one never seen enters with
 * what it asks for. At a side gate nothing enters and a carved item counts as itself, since nothing is used up.
 * Refuses what already left, what never entered, and more carved than a group holds (architecture.md, "The thread").
 */
export function arrivalsAt(
  gate: Gate,
  appearing: readonly ItemId[],
  outcomes: readonly Outcome[],
  known: Known,
): Result<readonly Arrival[], ArrivalRefused> {
  const side = gate.kind === 'side'
  const here = new Set(appearing)
  const loose = side ? null : looseTarget(here, outcomes)
  if (loose !== null) return refuse(loose)
  const place: Place = {
    gate,
    here,
    known,
    before: standingsAfter(known.records.filter((record) => record.gate.order < gate.order)),
    made: new Set(side ? [] : outcomes.flatMap(targetsOf)),
  }
  const arrivals: Arrival[] = []
  for (const itemId of here) {
    const arrival = arrivalOf(itemId, place)
    if (!arrival.ok) return arrival
    arrivals.push(arrival.value)
  }
  if (side) return ok(arrivals)
  const overdrawn = overdrawnAt(arrivals, outcomes)
  return overdrawn === null ? ok(withInflows(arrivals, outcomes)) : refuse(overdrawn)
}

interface Place {
  readonly gate: Gate
  readonly here: ReadonlySet<ItemId>
  readonly known: Known
  readonly before: ReadonlyMap<ItemId, Standing>
  /** The items that a merge or a split decided here leads into. */
  readonly made: ReadonlySet<ItemId>
}

function arrivalOf(itemId: ItemId, { gate, here, known, before, made }: Place): Result<Arrival, ArrivalRefused> {
  const item = known.items.get(itemId)
  if (item === undefined) return refuse({ kind: 'item-not-found', itemId })
  if (item.cycleId !== gate.cycleId) return refuse({ kind: 'other-cycle', itemId })
  const side = gate.kind === 'side'
  const later = known.records.find((record) => cameLater(record, gate, itemId))
  if (later !== undefined && !side) return refuse({ kind: 'later-gate-decided', itemId, gateId: later.gate.id })

  const standing = before.get(itemId)
  if (standing !== undefined) return arrivalOfSeen(itemId, standing)
  const origin = known.origins.get(itemId)
  const from = sourcesOf(origin)
  if (origin?.kind === 'carved') {
    const groups = from.filter((id) => (side ? before.get(id)?.state === 'standing' : here.has(id)))
    if (groups.length === 0) return refuse({ kind: 'group-not-here', itemId, from })
    const share = side ? { count: item.count, sharesWith: [] } : { count: 0, sharesWith: groups }
    return ok({ itemId, via: 'carved', won: null, ...share })
  }
  if (side) return refuse({ kind: 'never-entered', itemId })
  const isMade = origin?.kind === 'merged' || origin?.kind === 'split'
  // What it was made of left before, or was left open there: at a live gate it enters by itself.
  const alone = isMade && !gate.imported && firstSources(itemId, before, known.origins).length === 0
  if (isMade && !alone && !made.has(itemId)) return refuse({ kind: 'not-made-here', itemId, from })
  const own = isMade && !alone ? null : item.requested
  return ok({ itemId, via: 'entered', count: item.count, won: own, sharesWith: [] })
}

const cameLater = (record: GateRecord, gate: Gate, itemId: ItemId): boolean =>
  record.gate.kind !== 'side' &&
  record.gate.order > gate.order &&
  record.arrivals.some((arrival) => arrival.itemId === itemId)

function arrivalOfSeen(itemId: ItemId, standing: Standing): Result<Arrival, ArrivalRefused> {
  const { gateId } = standing
  switch (standing.state) {
    case 'standing': {
      const { count, won, sharesWith } = standing
      return ok({ itemId, via: 'carried', count, won, sharesWith })
    }
    case 'left':
      return refuse({ kind: 'already-left', itemId, gateId, outcome: standing.outcome, into: standing.into })
    case 'unaccounted':
      return refuse({ kind: 'unaccounted-for', itemId, gateId })
  }
}

/** The first purse out of which more is decided than the groups that are carved from hold, or null. */
function overdrawnAt(arrivals: readonly Arrival[], outcomes: readonly Outcome[]): ArrivalRefused | null {
  for (const purse of pursesOf(arrivals, outcomes)) {
    const held = purse.arrivals.reduce((sum, arrival) => sum + arrival.count, 0)
    const taken = purse.outcomes.reduce((sum, outcome) => sum + outcome.count, 0)
    const carves = purse.arrivals.some((arrival) => arrival.via === 'carved')
    if (carves && taken > held) return { kind: 'more-than-held', itemIds: purse.itemIds, held, taken }
  }
  return null
}

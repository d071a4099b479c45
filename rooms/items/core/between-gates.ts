import { type GateId, type GateKind, type GateRecord, mainLine } from './gate.ts'
import type { ItemId } from './item.ts'
import { standingsAfter } from './standing.ts'

/** An item that a gate let pass and that no later gate ever saw. */
export interface LeftBehind {
  readonly itemId: ItemId
  readonly gateId: GateId
  readonly closingId: GateId
}

const closingKinds: readonly GateKind[] = ['resolution', 'negotiation', 'execution']

/** The gate by which every item must have appeared: the last resolution, negotiation or execution; null before it. */
export const closingGate = (records: readonly GateRecord[]): GateRecord | null =>
  mainLine(records).findLast((record) => closingKinds.includes(record.gate.kind)) ?? null

/**
 * Finds what fell between two gates: items that passed and never appear again until the closing gate, and items seen
 * at a side gate (a field check) of which nothing is recorded after it. None before there is a closing gate, since
 * until then they may still come.
 */
export function leftBehind(records: readonly GateRecord[]): readonly LeftBehind[] {
  const closing = closingGate(records)
  if (closing === null) return []
  const { id: closingId, order } = closing.gate
  const standings = standingsAfter(records)
  const passed = [...standings].flatMap(([itemId, standing]) =>
    standing.state === 'standing' && standing.order < order ? [{ itemId, gateId: standing.gateId, closingId }] : [],
  )
  const onTheSide = new Map<ItemId, LeftBehind>()
  for (const { gate, outcomes } of records) {
    if (gate.kind !== 'side' || gate.order > order) continue
    for (const { itemId } of outcomes) onTheSide.set(itemId, { itemId, gateId: gate.id, closingId })
  }
  return [...passed, ...[...onTheSide.values()].filter((seen) => !standings.has(seen.itemId))]
}

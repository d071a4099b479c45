import { z } from 'zod'
import { PeriodPrecision } from '#kit/korean-date.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { GateKind, OutcomeKind } from '#rooms/items/core/gate.ts'
import { readTable } from '../read-table.ts'
import type { Tell } from '../teller.ts'
import data from './data/gates-2020.json' with { type: 'json' }

export const cycleId = data.cycleId

const Gate = z.object({
  gateId: z.string(),
  name: z.string(),
  kind: GateKind,
  from: z.string(),
  to: z.string(),
  precision: PeriodPrecision,
  decider: z.string(),
  meetingId: z.string().nullable(),
})

const Outcome = z.object({
  gateId: z.string(),
  itemId: z.string(),
  outcome: OutcomeKind,
  count: z.int(),
  requested: z.int().nullable(),
  adjusted: z.int().nullable(),
  won: z.int().nullable(),
  bundledWith: z.string().nullable(),
})

const gates = readTable(data.gates, Gate)
const outcomes = readTable(data.outcomes, Outcome)

/** An idea that goes through a gate of which the paper gives no amounts. */
export const passes = (itemId: string, count = 1) => ({ itemId, outcome: 'passed' as const, count })

/** The won that a gate decided, by item; what it rejected counts nothing. */
export const wonAt = (gateId: string): ReadonlyMap<string, number> =>
  new Map(outcomes.filter((one) => one.gateId === gateId).map(({ itemId, won }) => [itemId, won ?? 0]))

interface Beyond {
  /** What stands at the gate for the first time, and what stands there of which the paper gives no outcome. */
  readonly entries?: readonly string[]
  /** Outcomes that the paper gives only as a number. */
  readonly passing?: readonly ReturnType<typeof passes>[]
}

/** Tells a gate as the paper gives it: imported, so that what the paper leaves open stays open and shows as a finding. */
export async function tellGate(tell: Tell, gateId: string, { entries = [], passing = [] }: Beyond = {}): Promise<void> {
  const order = gates.findIndex((gate) => gate.gateId === gateId)
  const gate = gates[order]
  if (gate === undefined) throw new Error(`No such gate: ${gateId}`)
  const { from, to, precision, ...rest } = gate
  const stated = outcomes.filter((outcome) => outcome.gateId === gateId).map(({ gateId: _, ...outcome }) => outcome)
  const decision = {
    ...rest,
    cycleId,
    order,
    period: { from, to, precision },
    imported: true,
    entries: [...entries],
    outcomes: [...stated, ...passing],
  }
  await tell(decideGate, decision, { as: 'secretariat', on: to })
}

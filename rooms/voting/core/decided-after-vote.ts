import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { type Gate, GateId, type Outcome, OutcomeKind, reasonOf } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'

/** What the first gate after a vote that decided on an item made of it, and the written reason, if there is one. */
export const VoteDecision = z.object({
  gateId: GateId,
  gateName: z.string(),
  period: Period,
  outcome: OutcomeKind,
  won: Won.nullable(),
  reason: z.string().nullable(),
})
export type VoteDecision = z.infer<typeof VoteDecision>

/** A gate with its outcomes; an outcome without a reason may have been explained later. */
export interface DecidedGate {
  readonly gate: Gate
  readonly outcomes: readonly (Outcome & { readonly explanation?: { readonly reason: string } | null })[]
}

/**
 * Decides what became of an item after a vote: the outcome at the first gate behind the ballot's that decided on it, side
 * gates left out; passed before anything else where a gate has several outcomes for it. Null when nothing is recorded.
 */
export function decidedAfterVote(
  gates: readonly DecidedGate[],
  ballotGateId: GateId,
  itemId: ItemId,
): VoteDecision | null {
  const ballotGate = gates.find(({ gate }) => gate.id === ballotGateId)?.gate
  if (ballotGate === undefined) return null
  const later = gates
    .filter(({ gate }) => gate.order > ballotGate.order && gate.kind !== 'side')
    .toSorted((a, b) => a.gate.order - b.gate.order)
  for (const { gate, outcomes } of later) {
    const own = outcomes.filter((outcome) => outcome.itemId === itemId)
    const decided = own.find((outcome) => outcome.outcome === 'passed') ?? own[0]
    if (decided === undefined) continue
    const { outcome, won } = decided
    const reason = reasonOf(decided) ?? decided.explanation?.reason ?? null
    return { gateId: gate.id, gateName: gate.name, period: gate.period, outcome, won, reason }
  }
  return null
}

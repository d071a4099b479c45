import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { GateId, type Outcome, reasonOf } from './gate.ts'
import type { StoredGate } from './gate-book.ts'

export const ExplainOutcomeRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gate-not-found'), gateId: GateId }),
  z.object({ kind: z.literal('outcome-not-found'), gateId: GateId, no: z.int() }),
  z.object({ kind: z.literal('already-explained'), gateId: GateId, no: z.int() }),
])
export type ExplainOutcomeRefused = z.infer<typeof ExplainOutcomeRefused>

/**
 * Decides whether a reason may be added to the outcome of a number (from 1), and gives the gate's outcomes with it. Only
 * one that has none gets one: what was written on the day is never replaced (architecture.md, "The thread").
 */
export function explainOutcome(
  stored: StoredGate,
  no: number,
  reason: string,
): Result<{ readonly outcome: Outcome; readonly outcomes: readonly Outcome[] }, ExplainOutcomeRefused> {
  const gateId = stored.gate.id
  const outcome = stored.outcomes[no - 1]
  if (outcome === undefined) return refuse({ kind: 'outcome-not-found', gateId, no })
  if (reasonOf(outcome) !== null) return refuse({ kind: 'already-explained', gateId, no })
  return ok({ outcome, outcomes: stored.outcomes.with(no - 1, { ...outcome, reason }) })
}

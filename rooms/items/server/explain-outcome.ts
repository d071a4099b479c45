import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { explainOutcome } from '../contract.ts'
import { explainOutcome as decide } from '../core/explain-outcome.ts'
import { gateState } from '../core/gate-book.ts'
import { reconcile } from '../core/reconcile.ts'
import * as gates from '../store/gate-queries.ts'
import { explainedGate } from './decided-rows.ts'

export const explainOutcomeHandler = handleCommandOn(
  explainOutcome,
  explainedGate,
  async (context, { gateId, no, reason, basis }) => {
    const { trx, districtId, effectiveOn } = context
    const gate = await gates.findGate(trx, districtId, gateId)
    if (gate === null) return refuse({ kind: 'gate-not-found', gateId })
    await gates.lockCycle(trx, districtId, gate.cycleId)
    const stored = (await gates.gatesOfCycle(trx, districtId, gate.cycleId)).find((one) => one.gate.id === gateId)
    if (stored === undefined) return refuse({ kind: 'gate-not-found', gateId })
    const explained = decide(stored, no, reason)
    if (!explained.ok) return explained
    const { outcome, outcomes } = explained.value
    await gates.insertExplanation(trx, districtId, { gateId, no }, { reason, basis, on: effectiveOn })
    return ok({
      reply: { gateId, no, state: gateState(gate, reconcile(stored.arrivals, outcomes), stored.openReason) },
      about: [
        { kind: 'gate', id: gateId },
        { kind: 'item', id: outcome.itemId },
      ],
    })
  },
)

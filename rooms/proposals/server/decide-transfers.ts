import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { decideTransfers, seeTransfers } from '../contract-transfers.ts'
import * as decide from '../core/transfer-outcomes.ts'

/** One outcome for each transfer of a file, by what the departments said of it there. */
export const decideTransfersHandler = handleCommand(decideTransfers, async ({ ask, perform }, input) => {
  const { importId, gateId, name, order, from, until, decider } = input
  const seen = await ask(seeTransfers, { importId })
  if (!seen.ok) return refuse({ kind: 'import-not-found' })
  const { cycleId, transfers } = answered(seen)
  const outcomes = decide.decideTransfers(transfers, { from, until })
  if (!outcomes.ok) return outcomes
  const decided = await perform(decideGate, {
    ...{ gateId, cycleId, name, order, decider, kind: 'review', outcomes: [...outcomes.value] },
    period: { from, to: until, precision: 'day' },
    entries: transfers.map(({ itemId }) => itemId),
  })
  if (!decided.ok) return decided
  const rejected = outcomes.value.filter(({ outcome }) => outcome === 'rejected').length
  return ok({
    reply: { gateId, passed: transfers.length - rejected, rejected },
    about: [
      { kind: 'transfer-import', id: importId },
      { kind: 'gate', id: gateId },
    ],
  })
})

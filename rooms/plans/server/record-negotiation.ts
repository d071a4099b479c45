import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordNegotiation } from '../contract.ts'
import * as decide from '../core/negotiation.ts'
import * as store from '../store/queries.ts'

export const recordNegotiationHandler = handleCommand(recordNegotiation, async ({ trx, districtId }, input) => {
  const { id: negotiationId, planId } = input.negotiation
  if ((await store.findNegotiation(trx, districtId, negotiationId)) !== null) {
    return refuse({ kind: 'negotiation-id-taken', negotiationId })
  }
  if ((await store.findPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  const negotiation = decide.recordNegotiation(input.negotiation)
  if (!negotiation.ok) return negotiation
  await store.insertNegotiation(trx, districtId, negotiation.value)
  const items = negotiation.value.items.map(({ itemId }) => ({ kind: 'item', id: itemId }))
  return ok({
    reply: { negotiationId },
    about: [{ kind: 'negotiation', id: negotiationId }, { kind: 'plan', id: planId }, ...items],
  })
})

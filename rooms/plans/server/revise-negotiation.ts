import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reviseNegotiation } from '../contract.ts'
import * as decide from '../core/negotiation.ts'
import { findNegotiation, holdNegotiation, replaceNegotiation } from '../store/queries.ts'

export const reviseNegotiationHandler = handleCommand(reviseNegotiation, async ({ trx, districtId }, input) => {
  const { negotiation, basedOn } = input
  const version = await holdNegotiation(trx, districtId, negotiation.id)
  const present = await findNegotiation(trx, districtId, negotiation.id)
  if (version === null || present === null) return refuse({ kind: 'negotiation-not-found' })
  if (present.planId !== negotiation.planId) return refuse({ kind: 'negotiation-in-other-plan' })
  if (version !== basedOn) return refuse({ kind: 'negotiation-changed-meanwhile', basedOn, version })
  const decided = decide.recordNegotiation(negotiation)
  if (!decided.ok) return decided
  await replaceNegotiation(trx, districtId, decided.value)
  const items = decided.value.items.map(({ itemId }) => ({ kind: 'item', id: itemId }))
  return ok({
    reply: { negotiationId: negotiation.id, version: version + 1 },
    about: [{ kind: 'negotiation', id: negotiation.id }, { kind: 'plan', id: negotiation.planId }, ...items],
  })
})

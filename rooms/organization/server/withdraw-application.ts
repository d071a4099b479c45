import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawApplication } from '../contract-calls.ts'
import { applicationOf, deleteApplication } from '../store/application-queries.ts'
import { holdCall } from '../store/call-queries.ts'

export const withdrawApplicationHandler = handleCommand(withdrawApplication, async (context, { callId }) => {
  const { trx, districtId, actor } = context
  const call = await holdCall(trx, districtId, callId)
  const own = actor.accountId === null ? null : await applicationOf(trx, districtId, callId, actor.accountId)
  if (call === null || own === null) return refuse({ kind: 'application-not-found' })
  if (call.decidedOn !== null) return refuse({ kind: 'call-decided' })
  await deleteApplication(trx, districtId, own.id)
  return ok({
    reply: { callId },
    about: [
      { kind: 'call', id: callId },
      { kind: 'account', id: own.accountId },
    ],
  })
})

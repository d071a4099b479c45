import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { apply } from '../contract-calls.ts'
import * as decide from '../core/open-call.ts'
import { applicationOf, insertApplication } from '../store/application-queries.ts'
import { findCall, jurorsOf } from '../store/call-queries.ts'

export const applyHandler = handleCommand(apply, async (context, { applicationId, callId, place, motivation }) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { accountId } = actor
  if (accountId === null) return refuse({ kind: 'not-signed-in' })
  const call = await findCall(trx, districtId, callId)
  if (call === null) return refuse({ kind: 'call-not-found' })
  const isJuror = (await jurorsOf(trx, districtId, callId)).includes(accountId)
  const may = decide.applyTo(call, place, isJuror, effectiveOn)
  if (!may.ok) return may
  const application = {
    ...{ id: applicationId, callId, accountId, place, motivation, appliedOn: effectiveOn },
    ...{ result: null, rank: null, seatId: null },
  }
  if (!(await insertApplication(trx, districtId, application))) {
    const own = await applicationOf(trx, districtId, callId, accountId)
    return refuse({ kind: own === null ? 'application-id-taken' : 'applied-already' })
  }
  return ok({
    reply: { applicationId },
    about: [
      { kind: 'call', id: callId },
      { kind: 'account', id: accountId },
    ],
  })
})

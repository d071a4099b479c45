import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openCall } from '../contract-calls.ts'
import * as decide from '../core/open-call.ts'
import { findCall, insertCall, insertJurors } from '../store/call-queries.ts'
import { findBody } from '../store/queries.ts'

export const openCallHandler = handleCommand(openCall, async ({ trx, districtId }, input) => {
  const { callId, jurors, seed, seedPromise, ...wish } = input
  const body = await findBody(trx, districtId, wish.bodyId)
  if (body === null) return refuse({ kind: 'body-not-found' })
  if ((await findCall(trx, districtId, callId)) !== null) return refuse({ kind: 'call-id-taken' })
  const promised = decide.promiseFrom(seed, seedPromise)
  if (!promised.ok) return promised
  const panel = [...new Set(jurors)]
  const promise = { seedPromise: promised.value, seed: null }
  const call = decide.openCall({ id: callId, ...wish, ...promise, decidedOn: null }, panel.length)
  if (!call.ok) return call
  await insertCall(trx, districtId, call.value)
  if (panel.length > 0) await insertJurors(trx, districtId, callId, panel)
  const { title, notice } = call.value
  const subject = { kind: 'call', id: callId }
  return ok({
    reply: { callId },
    about: [subject, { kind: 'body', id: body.id }],
    index: [{ ...subject, title, text: `${body.name} ${notice}`, path: `/calls/${callId}` }],
  })
})

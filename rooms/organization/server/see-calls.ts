import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listCalls, myApplication, seeApplications, seeCall } from '../contract-calls.ts'
import { mayKeepCalls } from '../core/permissions.ts'
import { owedBy } from '../core/score-sheet.ts'
import { applicationOf, applicationsTo, countApplications, sheetsOf } from '../store/application-queries.ts'
import { callsOf, findCall, jurorsOf } from '../store/call-queries.ts'
import { findBody } from '../store/queries.ts'

export const listCallsHandler = handleQuery(listCalls, async ({ trx, districtId, now }, { bodyId }) => {
  const counts = await countApplications(trx, districtId)
  const calls = await callsOf(trx, districtId, bodyId ?? null)
  return ok({ on: dateInSeoul(now), calls: calls.map((call) => ({ call, applications: counts.get(call.id) ?? 0 })) })
})

export const seeCallHandler = handleQuery(seeCall, async ({ trx, districtId, now }, { callId }) => {
  const call = await findCall(trx, districtId, callId)
  const body = call === null ? null : await findBody(trx, districtId, call.bodyId)
  if (call === null || body === null) return refuse({ kind: 'call-not-found' })
  const applications = (await applicationsTo(trx, districtId, callId)).length
  return ok({ on: dateInSeoul(now), call, applications, bodyName: body.name })
})

export const myApplicationHandler = handleQuery(myApplication, async ({ trx, districtId, actor }, { callId }) => {
  const { accountId } = actor
  return ok({ application: accountId === null ? null : await applicationOf(trx, districtId, callId, accountId) })
})

export const seeApplicationsHandler = handleQuery(seeApplications, async (context, { callId }) => {
  const { trx, districtId, actor } = context
  const call = await findCall(trx, districtId, callId)
  if (call === null) return refuse({ kind: 'call-not-found' })
  const jurors = await jurorsOf(trx, districtId, callId)
  const onPanel = jurors.some((juror) => juror === actor.accountId)
  const keeps = permits(mayKeepCalls, actor)
  if (!onPanel && !keeps) return refuse({ kind: 'not-on-panel' })
  const applications = await applicationsTo(trx, districtId, callId)
  const sheets = await sheetsOf(trx, districtId, callId, keeps ? null : actor.accountId)
  const panel = jurors.map((juror, at) => ({ no: at + 1, owes: owedBy(applications, sheets, juror).length }))
  return ok({ onPanel, applications, sheets, panel: keeps ? panel : [] })
})

import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, refuse } from '#kit/result.ts'
import { subtractWon, sumWon } from '#kit/won.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { listCalls, listOwnApplications, seeCall } from '../contract.ts'
import { claimOf } from '../core/cost-line.ts'
import { phaseOf } from '../core/grant-call.ts'
import { allCalls, findCall, groundOf } from '../store/call-queries.ts'
import { applicationsOfAccount } from '../store/queries.ts'
import { applicationViews, departmentNames, lookAtCalls, viewOf } from './look-at-calls.ts'
import { keeps } from './rows.ts'

const pageSize = 20

/** A draft is shown to those who keep it alone. */
export const listCallsHandler = handleQuery(listCalls, async (context, { page, text, ...wanted }) => {
  const { trx, districtId, actor, now } = context
  const today = dateInSeoul(now)
  const all = await allCalls(trx, districtId)
  const visible = all.filter((call) => call.publishedOn !== null || keeps(call, actor))
  const sought = normaliseName(text ?? '')
  const listed = visible.filter(
    (call) =>
      (wanted.year === undefined || wanted.year === call.year) &&
      (wanted.phase === undefined || wanted.phase === phaseOf(call, today)) &&
      (wanted.departmentId === undefined || wanted.departmentId === call.departmentId) &&
      (wanted.projectId === undefined || wanted.projectId === call.projectId) &&
      normaliseName(call.title).includes(sought),
  )
  const names = await departmentNames(context)
  const views = (await lookAtCalls(context, listed)).map((one) => viewOf(one, names, context))
  return ok({
    calls: views.slice((page - 1) * pageSize, page * pageSize),
    years: [...new Set(visible.map(({ year }) => year))].toSorted((a, b) => b - a),
    sums: {
      total: sumWon(views.map(({ call }) => call.total)),
      granted: sumWon(views.map(({ granted }) => granted)),
      paid: sumWon(views.map(({ paid }) => paid)),
    },
    ...{ total: views.length, page, pageSize },
  })
})

export const seeCallHandler = handleQuery(seeCall, async (context, { callId }) => {
  const { trx, districtId, actor, ask } = context
  const call = await findCall(trx, districtId, callId)
  if (call === null || (call.publishedOn === null && !keeps(call, actor))) return refuse({ kind: 'call-not-found' })
  const [looked] = await lookAtCalls(context, [call])
  if (looked === undefined) return refuse({ kind: 'call-not-found' })
  const project = call.projectId === null ? null : await ask(seeProject, { projectId: call.projectId })
  const view = viewOf(looked, await departmentNames(context), context)
  return ok({
    view,
    project: project?.ok === true ? project.value.sheet.title : null,
    tieGround: await groundOf(trx, districtId, callId),
    left: subtractWon(claimOf(call), view.bound),
    applications: applicationViews(looked, actor),
  })
})

export const listOwnApplicationsHandler = handleQuery(listOwnApplications, async (context) => {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return ok({ applications: [] })
  const own = await applicationsOfAccount(trx, districtId, actor.accountId)
  const ids = new Set(own.map(({ application }) => application.callId))
  const calls = (await allCalls(trx, districtId)).filter(({ id }) => ids.has(id))
  const looked = await lookAtCalls(context, calls)
  return ok({
    applications: looked.flatMap((one) =>
      applicationViews(one, actor).flatMap((view) => (view.own ? [{ ...view, call: one.call.title }] : [])),
    ),
  })
})

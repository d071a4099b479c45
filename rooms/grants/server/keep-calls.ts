import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import * as contract from '../contract.ts'
import * as lines from '../core/cost-line.ts'
import * as decide from '../core/grant-call.ts'
import { readCriteria } from '../core/typed-lines.ts'
import * as store from '../store/call-queries.ts'
import { livesOfCall } from './look-at-calls.ts'
import { aboutCall, changedCall, draftedCall } from './rows.ts'

const entryOf = ({ id, title, notice }: decide.GrantCall) => ({
  ...{ kind: 'grant-call', id, title, text: notice },
  path: `/grants/${id}`,
})

type Drawn = Pick<decide.GrantCall, 'id' | 'lineId' | 'total' | 'year'>

/** The cost line of a call must be there, and have its money beside the published calls that draw on it; it is held meanwhile. */
async function lineRefused({ ask, trx, districtId }: CommandContext, call: Drawn) {
  if (call.lineId === null) return null
  await store.holdLine(trx, districtId, call.lineId)
  const known = answered(await ask(listLines, { fiscalYear: call.year })).lines
  const line = known.find(({ id }) => id === call.lineId)
  if (line === undefined) return { kind: 'line-not-found' } as const
  return lines.aboveTheLine(call, line.stated, await store.callsOfLine(trx, districtId, call.lineId))
}

/** What a draft names must be there, and its money within the cost line that it names. */
async function namedRefused(
  context: CommandContext,
  call: Drawn & Pick<decide.GrantCall, 'departmentId' | 'projectId'>,
) {
  const { ask } = context
  const { departments } = answered(await ask(listDepartments, {}))
  if (departments.every(({ id }) => id !== call.departmentId))
    return { kind: 'department-not-found', field: 'departmentId' } as const
  if (call.projectId !== null && !(await ask(seeProject, { projectId: call.projectId })).ok)
    return { kind: 'project-not-found', field: 'projectId' } as const
  const refused = await lineRefused(context, call)
  if (refused === null) return null
  return refused.kind === 'line-not-found'
    ? ({ ...refused, field: 'lineId' } as const)
    : ({ ...refused, field: 'total' } as const)
}

export const draftCallHandler = handleCommandOn(contract.draftCall, draftedCall, async (context, input) => {
  const { trx, districtId } = context
  const refused = await namedRefused(context, { ...input, id: input.callId })
  if (refused !== null) return refuse(refused)
  const criteria = readCriteria(input.criteria)
  if (!criteria.ok) return criteria
  const { callId: id, ...told } = input
  const fresh = { publishedOn: null, extensions: [], decidedOn: null, releases: [] }
  const before = await store.holdCall(trx, districtId, id)
  const call = decide.draftCall(before, { id, ...told, criteria: criteria.value, ...fresh })
  if (!call.ok) return call
  await store.putCall(trx, districtId, call.value)
  return ok({ reply: { callId: id }, about: aboutCall(call.value) })
})

/** Changes a call that is there as a rule decides it; once published it is found by search. */
async function changeCall<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  callId: decide.CallId,
  rule: (call: decide.GrantCall) => Result<decide.GrantCall, Refusal>,
) {
  const before = await store.holdCall(trx, districtId, callId)
  if (before === null) return refuse({ kind: 'call-not-found' } as const)
  const call = rule(before)
  if (!call.ok) return call
  await store.putCall(trx, districtId, call.value)
  return ok({ reply: { callId }, about: aboutCall(call.value), index: [entryOf(call.value)] })
}

/** The line is asked again: since the draft was written, another call may have drawn on it. */
export const publishCallHandler = handleCommandOn(contract.publishCall, changedCall, async (context, { callId }) => {
  const draft = await store.findCall(context.trx, context.districtId, callId)
  const refused = draft?.publishedOn === null ? await lineRefused(context, draft) : null
  if (refused !== null) return refuse(refused)
  return changeCall(context, callId, (call) => decide.publishCall(call, context.effectiveOn))
})

export const releaseRestHandler = handleCommandOn(contract.releaseRest, changedCall, async (context, input) => {
  const call = await store.holdCall(context.trx, context.districtId, input.callId)
  if (call === null) return refuse({ kind: 'call-not-found' })
  const money = await livesOfCall(context, call)
  return changeCall(context, input.callId, (held) => lines.releaseRest(held, money, input.reason, context.effectiveOn))
})

export const extendCallHandler = handleCommandOn(contract.extendCall, changedCall, (context, input) =>
  changeCall(context, input.callId, (call) =>
    decide.extendCall(call, input.closesOn, input.reason, context.effectiveOn),
  ),
)

import { type CommandContext, handleCommand, handleCommandOn } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract.ts'
import * as decide from '../core/application.ts'
import { readBudget } from '../core/typed-lines.ts'
import { holdCall } from '../store/call-queries.ts'
import * as store from '../store/queries.ts'
import { aboutGrant, changedCall, isOwn, keeps } from './rows.ts'

/** Takes an application in for whoever sent it, or from a paper. */
async function takeIn(context: CommandContext, input: InputOf<typeof contract.apply>, accountId: AccountId | null) {
  const { trx, districtId, effectiveOn: appliedOn } = context
  const { applicationId: id, callId, budget: typed, ...told } = input
  const call = await holdCall(trx, districtId, callId)
  if (call === null) return refuse({ kind: 'call-not-found' } as const)
  const budget = readBudget(typed)
  if (!budget.ok) return budget
  const others = await store.applicationsOf(trx, districtId, [callId])
  const given = { id, callId, ...told, budget: budget.value, appliedOn, accountId, withdrawnOn: null }
  const applied = decide.apply(
    call,
    others.map(({ application }) => application),
    given,
  )
  if (!applied.ok) return applied
  if (!(await store.insertApplication(trx, districtId, applied.value)))
    return refuse({ kind: 'application-id-taken' } as const)
  return ok({ reply: { applicationId: id }, about: aboutGrant(call, given) })
}

export const applyHandler = handleCommand(contract.apply, (context, input) =>
  takeIn(context, input, context.actor.accountId),
)

export const enterApplicationHandler = handleCommandOn(contract.enterApplication, changedCall, (context, input) =>
  takeIn(context, input, null),
)

export const withdrawHandler = handleCommand(contract.withdraw, async (context, { applicationId }) => {
  const { trx, districtId, actor, effectiveOn } = context
  const found = await store.findApplication(trx, districtId, applicationId)
  const call = found === null ? null : await holdCall(trx, districtId, found.application.callId)
  if (found === null || call === null || !(isOwn(found.application, actor) || keeps(call, actor)))
    return refuse({ kind: 'application-not-found' })
  const withdrawn = decide.withdraw(call, found.application, effectiveOn)
  if (!withdrawn.ok) return withdrawn
  await store.noteWithdrawal(trx, districtId, withdrawn.value)
  return ok({ reply: { applicationId }, about: aboutGrant(call, withdrawn.value) })
})

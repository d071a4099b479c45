import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { applyToInspect, withdrawFromInspecting } from '../contract.ts'
import { apply, isCivilian, withdraw } from '../core/inspector.ts'
import * as store from '../store/group-queries.ts'
import { aboutGroup } from './subjects.ts'

export const applyHandler = handleCommand(applyToInspect, async (context, { groupId, motivation }) => {
  const { trx, districtId, actor, effectiveOn: appliedOn } = context
  const { accountId } = actor
  if (accountId === null) return refuse({ kind: 'not-signed-in-yet' })
  const group = await store.holdGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const allowed = apply(group, appliedOn)
  if (!allowed.ok) return allowed
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  if (people.some((one) => one.accountId === accountId)) return refuse({ kind: 'account-applied-already' })
  const no = await store.nextNo(trx, districtId, groupId)
  await store.putInspector(trx, districtId, groupId, {
    ...{ no, accountId, motivation, civilian: isCivilian(actor.roles), state: 'applied', appliedOn },
    ...{ from: null, to: null, trainedOn: null, endReason: null, endedOn: null },
  })
  return ok({ reply: { groupId, no }, about: [aboutGroup(groupId)] })
})

/** An application that was not decided goes without a trace. */
export const withdrawHandler = handleCommand(withdrawFromInspecting, async (context, { groupId }) => {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in-yet' })
  if ((await store.holdGroup(trx, districtId, groupId)) === null) return refuse({ kind: 'group-not-found' })
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const own = people.find(({ accountId }) => accountId === actor.accountId)
  if (own === undefined) return refuse({ kind: 'not-applied-here' })
  const allowed = withdraw(own)
  if (!allowed.ok) return allowed
  await store.removeInspector(trx, districtId, { groupId, no: own.no })
  return ok({ reply: { groupId }, about: [aboutGroup(groupId)] })
})

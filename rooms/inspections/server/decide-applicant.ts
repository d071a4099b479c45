import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { decideApplicant, endTerm, recordTraining } from '../contract.ts'
import type { GroupId, InspectionGroup } from '../core/group.ts'
import * as decide from '../core/inspector.ts'
import * as store from '../store/group-queries.ts'
import { lastVisitOf } from '../store/visit-queries.ts'
import { aboutGroup } from './subjects.ts'
import { tellDecided } from './tellings.ts'

interface Which {
  readonly groupId: GroupId
  readonly no: number
}

export const decideApplicantHandler = handleCommand(decideApplicant, async (context, { appointed, ...which }) => {
  const isAppointed = appointed === 'yes'
  const done = await changeInspector(context, which, (inspector, group, people) => {
    const taken = people.filter(({ state }) => state === 'appointed').length
    return isAppointed ? decide.appoint(group, inspector, taken, context.effectiveOn) : decide.turnDown(inspector)
  })
  if (!done.ok) return done
  const { group, inspector } = done.value
  const tell = tellDecided(group, [inspector.accountId], isAppointed)
  return ok({ reply: which, about: [aboutGroup(which.groupId)], tell })
})

export const recordTrainingHandler = handleCommand(recordTraining, async (context, { trainedOn, ...which }) => {
  const done = await changeInspector(context, which, (one) => decide.train(one, trainedOn, context.effectiveOn))
  return done.ok ? ok({ reply: which, about: [aboutGroup(which.groupId)] }) : done
})

export const endTermHandler = handleCommand(endTerm, async (context, { reason, ...which }) => {
  const { trx, districtId, effectiveOn } = context
  const lastVisit = await lastVisitOf(trx, districtId, which)
  const done = await changeInspector(context, which, (one) => decide.endTerm(one, reason, effectiveOn, lastVisit))
  return done.ok ? ok({ reply: which, about: [aboutGroup(which.groupId)] }) : done
})

/** Changes somebody of a group as a rule decides; the group is held, so that the last seat goes to one alone. */
async function changeInspector<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  { groupId, no }: Which,
  change: (
    inspector: decide.Inspector,
    group: InspectionGroup,
    people: readonly decide.Inspector[],
  ) => Result<decide.Inspector, Refusal>,
) {
  const group = await store.holdGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' as const })
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const before = people.find((one) => one.no === no)
  if (before === undefined) return refuse({ kind: 'inspector-not-found' as const })
  const inspector = change(before, group, people)
  if (!inspector.ok) return inspector
  await store.putInspector(trx, districtId, groupId, inspector.value)
  return ok({ group, inspector: inspector.value })
}

import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { arrangeStandIn } from '../contract-teams.ts'
import { standsInWords } from '../core/messages-teams.ts'
import { mayKeepTeams } from '../core/permissions.ts'
import * as decide from '../core/stand-in.ts'
import { findStandIn, insertStandIn, standInsFor } from '../store/stand-in-queries.ts'
import { departmentsOfPerson } from '../store/team-queries.ts'

/** The one account for which somebody may arrange a stand-in; null for who may for others. */
export const onlyFor = ({ actor }: CommandContext): AccountId | null =>
  permits(mayKeepTeams, actor) ? null : actor.accountId

/** The rows of somebody's work that day: those of the departments in which they work. */
export async function departmentsOf(context: CommandContext, accountId: AccountId | null): Promise<readonly Row[]> {
  if (accountId === null) return []
  const { trx, districtId, effectiveOn } = context
  const departments = await departmentsOfPerson(trx, districtId, accountId, effectiveOn)
  return departments.length === 0 ? [] : [departments.map((id) => ({ kind: 'department', id }))]
}

export const arrangeStandInHandler = handleCommandOn(
  arrangeStandIn,
  (context, { absentId }) => departmentsOf(context, absentId ?? context.actor.accountId),
  async (context, { standInId, substituteId, until, ...wish }) => {
    const { trx, districtId, effectiveOn, actor } = context
    const absentId = wish.absentId ?? actor.accountId
    if (absentId === null) return refuse({ kind: 'absent-not-posted' })
    if ((await findStandIn(trx, districtId, standInId)) !== null) return refuse({ kind: 'stand-in-id-taken' })
    const isPosted = async (accountId: AccountId) =>
      (await departmentsOfPerson(trx, districtId, accountId, effectiveOn)).length > 0
    const wanted = { id: standInId, absentId, substituteId, from: effectiveOn, until }
    const standIn = decide.arrangeStandIn(wanted, {
      absentPosted: await isPosted(absentId),
      substitutePosted: await isPosted(substituteId),
      standing: await standInsFor(trx, districtId, [absentId], effectiveOn),
      onlyFor: onlyFor(context),
    })
    if (!standIn.ok) return standIn
    await insertStandIn(trx, districtId, standIn.value)
    return ok({
      reply: { standInId },
      about: [
        { kind: 'account', id: absentId },
        { kind: 'account', id: substituteId },
      ],
      tell: [
        {
          kind: 'organization.stands-in',
          to: [{ accounts: [substituteId] }],
          words: standsInWords(standIn.value),
          about: { kind: 'stand-in', id: standInId },
          path: '/my-team',
        },
      ],
    })
  },
)

import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn, handleQuery, type QueryContext } from '#kernel/handler.ts'
import { type Actor, permits, roleUsed } from '#kit/actor.ts'
import type { AccountId } from '#kit/id.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok, refuse } from '#kit/result.ts'
import { listTeams, myTeams, seeTeam } from '#rooms/organization/contract-teams.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { handOverWork, listWorkHandovers } from '../contract-work.ts'
import * as decide from '../core/hand-over-work.ts'
import { mayFillReviews, mayHandOverForOthers } from '../core/permissions.ts'
import { putReviews } from '../store/review-queries.ts'
import * as store from '../store/work-queries.ts'
import { departmentNames } from './shown-review.ts'

/** Whether somebody may hand over the work of others of a department. */
const handsOverForOthers = (actor: Actor, departmentId: DepartmentId): boolean =>
  permits(mayHandOverForOthers, actor) &&
  (boundTo(mayHandOverForOthers, actor)?.some(({ id }) => id === departmentId) ?? true)

export const handOverWorkHandler = handleCommandOn(
  handOverWork,
  async (_context, { departmentId }) => [[{ kind: 'department', id: departmentId }]],
  async (context, { handoverId, departmentId, fromId, toId, reason }) => {
    const { trx, districtId, actor, now, effectiveOn } = context
    if (!(await departmentNames(context)).some(({ id }) => id === departmentId))
      return refuse({ kind: 'no-such-department', field: 'departmentId' })
    const from = fromId ?? actor.accountId
    if (from === null) return refuse({ kind: 'no-work-to-hand-over', field: 'fromId' })
    const held = await store.holdWorkOf(trx, districtId, departmentId, from)
    const handed = decide.handOverWork(held, {
      ...{ from, to: toId, onlyOf: handsOverForOthers(actor, departmentId) ? null : actor.accountId },
      receiverThere: await worksThere(context, departmentId, toId, effectiveOn),
      ...{ on: effectiveOn, today: dateInSeoul(now) },
    })
    if (!handed.ok) return handed
    const reviews = handed.value
    for (const [roundId, own] of Map.groupBy(reviews, (one) => one.roundId))
      await putReviews(trx, districtId, roundId, own)
    const written = await store.insertWorkHandover(
      trx,
      districtId,
      {
        ...{ id: handoverId, departmentId, from, to: toId, reason, role: roleUsed(handOverWork.permission, actor) },
        ...{ handedOn: effectiveOn, handedAt: now, reviews: reviews.length },
      },
      reviews,
    )
    if (!written) return refuse({ kind: 'handover-id-taken', field: 'handoverId' })
    return ok({
      reply: { handoverId, reviews: reviews.length },
      about: [{ kind: 'department', id: departmentId }, ...reviews.map(({ itemId }) => ({ kind: 'item', id: itemId }))],
      tell: [
        {
          kind: 'screening.work-handed-over',
          to: [{ accounts: [from, toId] }],
          words: {
            ko: `검토 ${reviews.length}건을 인계했습니다. 앞으로 인계받은 사람이 맡습니다.`,
            en: `${reviews.length} reviews were handed over; whoever received them does them from now on.`,
          },
          about: { kind: 'department', id: departmentId },
          path: '/my-reviews',
        },
      ],
    })
  },
)

/** Whether somebody works in a team of a department on a day. */
async function worksThere({ ask }: CommandContext, departmentId: DepartmentId, account: AccountId, on: LocalDate) {
  for (const { id } of answered(await ask(listTeams, { departmentId })).teams) {
    const { postings } = answered(await ask(seeTeam, { teamId: id, on }))
    if (postings.some(({ accountId, from }) => accountId === account && from <= on)) return true
  }
  return false
}

const mostShown = 50

export const listWorkHandoversHandler = handleQuery(listWorkHandovers, async (context) => {
  const { trx, districtId, actor, now } = context
  const units = boundTo(mayFillReviews, actor)
  const departmentIds = units?.map(({ id }) => DepartmentId.parse(id)) ?? null
  const departments = await departmentNames(context)
  const handovers = await store.workHandovers(trx, districtId, departmentIds, mostShown)
  return ok({
    today: dateInSeoul(now),
    departments: departments.filter(({ id }) => departmentIds === null || departmentIds.includes(id)),
    handovers: handovers.map(({ departmentId, handedOn, reason, role, reviews }) => ({
      department: departments.find(({ id }) => id === departmentId)?.name ?? departmentId,
      ...{ handedOn, reason, role, reviews },
    })),
  })
})

/** For whom the one who acts stands in on a day; for nobody where one may not see the staff. */
export async function awayOn({ ask }: Pick<QueryContext, 'ask'>, on: LocalDate): Promise<ReadonlySet<string>> {
  const asked = await ask(myTeams, { on })
  return new Set(asked.ok ? asked.value.standsInFor.map(({ absentId }) => absentId) : [])
}

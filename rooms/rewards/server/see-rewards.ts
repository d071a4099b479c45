import type { z } from 'zod'
import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { type Actor, permits } from '#kit/actor.ts'
import { boundTo, foreignRow } from '#kit/own-unit.ts'
import { ok } from '#kit/result.ts'
import { zeroWon } from '#kit/won.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { listPoints, type PointsView, seeOwnPoints, seeRewards } from '../contract.ts'
import { mayDecidePoints } from '../core/permissions.ts'
import { balanceOf, isOwn } from '../core/points.ts'
import { moneyLeft, personsIn } from '../core/reward-round.ts'
import * as store from '../store/queries.ts'
import { allRounds } from '../store/round-queries.ts'

const pageSize = 50

const namesOf = async ({ ask }: QueryContext) =>
  new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))
type Names = Awaited<ReturnType<typeof namesOf>>

export const seeRewardsHandler = handleQuery(seeRewards, async (context, { year }) => {
  const { trx, districtId } = context
  const schemes = await store.allSchemes(trx, districtId)
  const scheme = schemes.find((one) => year === undefined || one.year === year) ?? null
  const years = schemes.map((one) => one.year)
  if (scheme === null) return ok({ scheme, years, departments: [], rounds: [], left: zeroWon })
  const names = await namesOf(context)
  const rows = await store.ledger(trx, districtId, scheme.year)
  const rounds = await allRounds(trx, districtId)
  const departments = [...names].flatMap(([departmentId, name]) => {
    const points = balanceOf(rows, scheme.year, { kind: 'department', departmentId })
    return points > 0 ? [{ departmentId, name, points }] : []
  })
  return ok({
    ...{ scheme, years, left: moneyLeft(scheme, rounds) },
    departments: departments.toSorted((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1)),
    rounds: rounds
      .filter((round) => round.year === scheme.year)
      .map(({ id, name, heldOn, total, legalBasis, awards }) => ({
        ...{ id, name, heldOn, total, legalBasis },
        departments: awards.flatMap(({ receiver, gives, points }) =>
          receiver.kind === 'department'
            ? [{ name: names.get(receiver.departmentId) ?? receiver.departmentId, gives, points }]
            : [],
        ),
        persons: personsIn({ awards }),
      })),
  })
})

/** Whether somebody may decide points of this receiver: what is bound to a department decides for it alone. */
function isWithin({ receiver }: store.KeptPoints, asker: Actor): boolean {
  const bound = boundTo(mayDecidePoints, asker)
  if (bound === null || receiver.kind === 'resident') return true
  return foreignRow(bound, [[{ kind: 'department' as const, id: receiver.departmentId }]]) === null
}

/** A row as those who work with the ledger see it. */
function viewOf(
  row: store.KeptPoints,
  all: readonly store.KeptPoints[],
  names: Names,
  asker: Actor,
): z.output<typeof PointsView> {
  const { id, year, ruleTitle, receiver, points, evidence, on, state, reverses, reason } = row
  const own = isOwn(row, asker.accountId)
  return {
    ...{ id, year, rule: ruleTitle, to: receiver.kind, points, evidence, on, state, reverses, reason },
    department: receiver.kind === 'resident' ? null : (names.get(receiver.departmentId) ?? receiver.departmentId),
    grade: receiver.kind === 'staff' ? receiver.grade : null,
    reversed: all.some((one) => one.reverses === id),
    own,
    decidable: state === 'proposed' && !own && permits(mayDecidePoints, asker) && isWithin(row, asker),
  }
}

export const listPointsHandler = handleQuery(listPoints, async (context, { year, state, departmentId, page }) => {
  const { trx, districtId, actor } = context
  const all = await store.ledger(trx, districtId, year ?? null)
  const wanted = all
    .filter((row) => state === undefined || row.state === state)
    .filter(
      ({ receiver }) =>
        departmentId === undefined || (receiver.kind !== 'resident' && receiver.departmentId === departmentId),
    )
    .toReversed()
  const names = await namesOf(context)
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize)
  return ok({
    points: shown.map((row) => viewOf(row, all, names, actor)),
    ...{ total: wanted.length, page, pageSize },
  })
})

export const seeOwnPointsHandler = handleQuery(seeOwnPoints, async (context) => {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return ok({ points: [], years: [], awards: [] })
  const { accountId } = actor
  const rows = await store.pointsOfAccount(trx, districtId, accountId)
  const schemes = await store.allSchemes(trx, districtId)
  const names = await namesOf(context)
  const balances = [...new Set(rows.map(({ year }) => year))].map((year) => {
    const balance = balanceOf(rows, year, { kind: 'resident', accountId })
    const next = schemes.find((one) => one.year === year)?.thresholds.find(({ points }) => points > balance)
    return { year, balance, next: next?.points ?? null }
  })
  const rounds = await allRounds(trx, districtId)
  return ok({
    points: rows.map((row) => viewOf(row, rows, names, actor)).toReversed(),
    years: balances.toReversed(),
    awards: rounds.flatMap(({ name, heldOn, awards }) =>
      awards.flatMap(({ receiver, gives }) =>
        receiver.kind !== 'department' && receiver.accountId === accountId ? [{ round: name, heldOn, gives }] : [],
      ),
    ),
  })
})

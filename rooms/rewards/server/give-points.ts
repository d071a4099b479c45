import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import * as contract from '../contract.ts'
import * as decide from '../core/points.ts'
import * as store from '../store/queries.ts'
import { rowOf } from './row-of.ts'

async function ownRow({ trx, districtId }: CommandContext, { pointsId }: { readonly pointsId: decide.PointsId }) {
  const row = await store.findPoints(trx, districtId, pointsId)
  return row === null ? [] : rowOf(row)
}

const about = ({ id }: Pick<decide.Points, 'id'>) => [{ kind: 'reward-points', id }]

export const proposePointsHandler = handleCommandOn(
  contract.proposePoints,
  async (_, { departmentId }) => (departmentId === null ? [] : [[{ kind: 'department', id: departmentId }]]),
  async ({ trx, districtId, actor, ask, effectiveOn }, input) => {
    const receiver = decide.receiverOf(input, actor.roles.includes('secretariat'))
    if (!receiver.ok) return receiver
    const { departments } = answered(await ask(listDepartments, {}))
    if (input.to !== 'resident' && !departments.some(({ id }) => id === input.departmentId))
      return refuse({ kind: 'department-not-found', field: 'departmentId' })
    const scheme = await store.holdScheme(trx, districtId, input.year)
    if (scheme === null) return refuse({ kind: 'no-scheme', field: 'year' })
    const row = {
      ...{ id: input.pointsId, year: input.year, ruleNo: input.ruleNo, receiver: receiver.value, points: 0 },
      ...{ evidence: input.evidence, on: effectiveOn, state: 'proposed' as const },
      ...{ proposedBy: actor.accountId, reverses: null, reason: null },
    }
    const proposed = decide.proposePoints(scheme, await store.ledger(trx, districtId, input.year), row)
    if (!proposed.ok) return proposed
    const ruleTitle = scheme.rules.find(({ no }) => no === input.ruleNo)?.title ?? ''
    if (!(await store.insertPoints(trx, districtId, { ...proposed.value, ruleTitle })))
      return refuse({ kind: 'points-id-taken' })
    return ok({ reply: { pointsId: row.id, points: proposed.value.points }, about: about(row) })
  },
)

export const decidePointsHandler = handleCommandOn(
  contract.decidePoints,
  ownRow,
  async ({ trx, districtId, actor }, { pointsId, verdict, reason }) => {
    const found = await store.findPoints(trx, districtId, pointsId)
    if (found === null) return refuse({ kind: 'points-not-found' })
    await store.holdScheme(trx, districtId, found.year)
    const row = (await store.findPoints(trx, districtId, pointsId)) ?? found
    const decided = decide.decidePoints(row, actor.accountId, verdict, reason)
    if (!decided.ok) return decided
    await store.decideRow(trx, districtId, decided.value, actor.accountId)
    return ok({ reply: { pointsId }, about: about(row) })
  },
)

export const reversePointsHandler = handleCommandOn(
  contract.reversePoints,
  ownRow,
  async ({ trx, districtId, actor, effectiveOn }, { pointsId, reversalId, reason }) => {
    const row = await store.findPoints(trx, districtId, pointsId)
    if (row === null) return refuse({ kind: 'points-not-found' })
    await store.holdScheme(trx, districtId, row.year)
    const back = { id: reversalId, on: effectiveOn, reason, proposedBy: actor.accountId }
    const reversal = decide.reversePoints(await store.ledger(trx, districtId, row.year), row, back)
    if (!reversal.ok) return reversal
    if (!(await store.insertPoints(trx, districtId, { ...reversal.value, ruleTitle: row.ruleTitle })))
      return refuse({ kind: 'points-id-taken' })
    return ok({ reply: { reversalId }, about: [...about(row), ...about({ id: reversalId })] })
  },
)

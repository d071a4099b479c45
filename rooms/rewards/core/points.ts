import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import type { RewardScheme } from './reward-scheme.ts'

export const PointsId = idOf('PointsId')
export type PointsId = z.infer<typeof PointsId>

/** Who receives points; a person by account alone, null once it is gone. Staff belong to a department and have a grade. */
export const Receiver = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('department'), departmentId: DepartmentId }),
  z.object({
    kind: z.literal('staff'),
    departmentId: DepartmentId,
    accountId: AccountId.nullable(),
    grade: z.int().min(1).max(9),
  }),
  z.object({ kind: z.literal('resident'), accountId: AccountId.nullable() }),
])
export type Receiver = Readonly<z.infer<typeof Receiver>>

export const pointsStates = ['proposed', 'approved', 'refused'] as const
export const PointsState = z.enum(pointsStates)
export type PointsState = z.infer<typeof PointsState>

/** A row of the ledger: it is never changed but for being decided once; what is taken back is a row of its own, below 0. */
export interface Points {
  readonly id: PointsId
  readonly year: number
  readonly ruleNo: number
  readonly receiver: Receiver
  readonly points: number
  /** What it is given for, and the thing by which the same is known again: a course, a proposal, a project. */
  readonly evidence: string
  readonly on: LocalDate
  readonly state: PointsState
  readonly proposedBy: AccountId | null
  readonly reverses: PointsId | null
  readonly reason: string | null
}

/** Who it is, whatever the grade was then. */
export const receiverKey = (receiver: Receiver): string =>
  receiver.kind === 'department' ? `department ${receiver.departmentId}` : `person ${receiver.accountId}`

const sameReceiver = (one: Points, other: Points): boolean =>
  one.year === other.year && receiverKey(one.receiver) === receiverKey(other.receiver)

/** What a receiver has of a year: approved rows added up, taken-back ones with their sign. */
export const balanceOf = (ledger: readonly Points[], year: number, receiver: Receiver): number =>
  ledger
    .filter(
      (row) => row.state === 'approved' && row.year === year && receiverKey(row.receiver) === receiverKey(receiver),
    )
    .reduce((sum, { points }) => sum + points, 0)

const plain = (text: string): string => text.replaceAll(/\s/g, '')

/** The rows that count or may come to count: neither refused, nor taken back, nor what took them back. */
function live(ledger: readonly Points[]): readonly Points[] {
  const back = new Set(ledger.map(({ reverses }) => reverses))
  return ledger.filter(({ id, state, reverses }) => state !== 'refused' && reverses === null && !back.has(id))
}

export const ReceiverRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('residents-by-secretariat'), field: z.literal('to') }),
  z.object({ kind: z.literal('receiver-missing'), field: z.enum(['departmentId', 'accountId', 'grade']) }),
])
export type ReceiverRefusal = z.infer<typeof ReceiverRefusal>

/** Who is meant by what a form gives. */
export interface ReceiverGiven {
  readonly to: Receiver['kind']
  readonly departmentId: DepartmentId | null
  readonly accountId: AccountId | null
  readonly grade: number | null
}

/**
 * Decides who is to receive: a department, one of its staff with the grade, or a resident, for whom the secretariat alone
 * proposes. Refuses what is missing for such a receiver.
 */
export function receiverOf(given: ReceiverGiven, bySecretariat: boolean): Result<Receiver, ReceiverRefusal> {
  const { to, departmentId, accountId, grade } = given
  const missing = (field: 'departmentId' | 'accountId' | 'grade') =>
    refuse({ kind: 'receiver-missing', field } as const)
  if (to === 'resident') {
    if (!bySecretariat) return refuse({ kind: 'residents-by-secretariat', field: 'to' })
    return accountId === null ? missing('accountId') : ok({ kind: to, accountId })
  }
  if (departmentId === null) return missing('departmentId')
  if (to === 'department') return ok({ kind: to, departmentId })
  if (accountId === null) return missing('accountId')
  return grade === null ? missing('grade') : ok({ kind: to, departmentId, accountId, grade })
}

export const ProposeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule-not-found'), field: z.literal('ruleNo') }),
  z.object({ kind: z.literal('receiver-not-meant'), field: z.literal('ruleNo') }),
  z.object({ kind: z.literal('grade-too-high'), field: z.literal('grade'), highest: z.int() }),
  z.object({ kind: z.literal('counted-already'), field: z.literal('evidence') }),
  z.object({ kind: z.literal('over-the-most'), field: z.literal('ruleNo'), most: z.int(), has: z.int() }),
])
export type ProposeRefusal = z.infer<typeof ProposeRefusal>

/**
 * Decides whether points may be proposed (ordinance on governance, art. 25, as the year's rules carry it out): by a rule of
 * the year, to whom it means, to staff of the grade or below, once for the same evidence of a receiver, and within the most
 * that the rule gives anybody in a year, what is proposed counted in. The points are the rule's.
 */
export function proposePoints(
  scheme: RewardScheme,
  ledger: readonly Points[],
  row: Points,
): Result<Points, ProposeRefusal> {
  const rule = scheme.rules.find(({ no }) => no === row.ruleNo)
  if (rule === undefined) return refuse({ kind: 'rule-not-found', field: 'ruleNo' })
  if (!rule.who.includes(row.receiver.kind)) return refuse({ kind: 'receiver-not-meant', field: 'ruleNo' })
  const { highestGrade: highest } = scheme
  if (row.receiver.kind === 'staff' && row.receiver.grade < highest)
    return refuse({ kind: 'grade-too-high', field: 'grade', highest })
  const same = live(ledger).filter((one) => one.ruleNo === row.ruleNo && sameReceiver(one, row))
  if (same.some(({ evidence }) => plain(evidence) === plain(row.evidence)))
    return refuse({ kind: 'counted-already', field: 'evidence' })
  const has = same.reduce((sum, { points }) => sum + points, 0)
  const { most, points } = rule
  return most !== null && has + points > most
    ? refuse({ kind: 'over-the-most', field: 'ruleNo', most, has })
    : ok({ ...row, points })
}

export const DecideRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decided-already') }),
  z.object({ kind: z.literal('own-proposal') }),
  z.object({ kind: z.literal('reason-missing'), field: z.literal('reason') }),
])
export type DecideRefusal = z.infer<typeof DecideRefusal>

/** Whether somebody may not decide points because they are one's own: whoever proposed or receives them. */
export const isOwn = ({ proposedBy, receiver }: Points, by: AccountId | null): boolean =>
  by !== null && (proposedBy === by || (receiver.kind !== 'department' && receiver.accountId === by))

/** Decides whether somebody may approve or refuse a row: once, neither who proposed nor who receives it, a refusal with why. */
export function decidePoints(
  row: Points,
  by: AccountId | null,
  verdict: 'approved' | 'refused',
  reason: string | null,
): Result<Points, DecideRefusal> {
  if (row.state !== 'proposed') return refuse({ kind: 'decided-already' })
  if (isOwn(row, by)) return refuse({ kind: 'own-proposal' })
  if (verdict === 'refused' && reason === null) return refuse({ kind: 'reason-missing', field: 'reason' })
  return ok({ ...row, state: verdict, reason })
}

export const ReverseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-approved') }),
  z.object({ kind: z.literal('reversed-already') }),
])
export type ReverseRefusal = z.infer<typeof ReverseRefusal>

/** The row that takes an approved one back, once: its points with the other sign, so that both stay in sight. */
export function reversePoints(
  ledger: readonly Points[],
  row: Points,
  back: Pick<Points, 'id' | 'on' | 'reason' | 'proposedBy'>,
): Result<Points, ReverseRefusal> {
  if (row.state !== 'approved' || row.reverses !== null) return refuse({ kind: 'not-approved' })
  if (ledger.some(({ reverses }) => reverses === row.id)) return refuse({ kind: 'reversed-already' })
  return ok({ ...row, ...back, points: -row.points, reverses: row.id })
}

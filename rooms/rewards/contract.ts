import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { LineId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { ChangeSchemeRefusal } from './core/change-scheme.ts'
import * as may from './core/permissions.ts'
import { DecideRefusal, PointsId, PointsState, ProposeRefusal, ReceiverRefusal, ReverseRefusal } from './core/points.ts'
import { HoldRoundRefusal, RoundId } from './core/reward-round.ts'
import { ReceiverKind, RewardScheme, SchemeRefusal } from './core/reward-scheme.ts'

const line = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(1000)
const Year = z.int().min(2000).max(2999)
const noScheme = z.object({ kind: z.literal('no-scheme'), field: z.literal('year') })

/** Rules and thresholds as they are typed or pasted, a line each; they stand over those that stood for the year. */
export const setScheme = command({
  name: 'rewards.set-scheme',
  title: { ko: '보상 기준을 정한다', en: 'Set the rules of rewards' },
  permission: may.mayKeepRewards,
  input: z.strictObject({
    year: Year,
    basis: line,
    highestGrade: z.int().min(1).max(9).default(6),
    budget: z.int().min(0).max(1_000_000_000_000),
    lineId: LineId.nullable().default(null),
    rules: z.string().max(20_000),
    thresholds: z.string().max(5000).default(''),
  }),
  reply: z.object({ year: z.int(), rules: z.int(), thresholds: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...SchemeRefusal.options,
    ...ChangeSchemeRefusal.options,
    z.object({ kind: z.literal('line-not-found'), field: z.literal('lineId') }),
    z.object({ kind: z.literal('line-too-small'), field: z.literal('budget'), line: Won }),
  ]),
})

export const proposePoints = command({
  name: 'rewards.propose-points',
  title: { ko: '포인트를 올린다', en: 'Propose points' },
  effective: 'today',
  permission: may.mayProposePoints,
  input: z.strictObject({
    pointsId: PointsId,
    year: Year,
    ruleNo: z.int().min(1).max(100),
    to: ReceiverKind,
    /** Of a department, or of the one where staff works. */
    departmentId: DepartmentId.nullable().default(null),
    /** Of staff or a resident. */
    accountId: AccountId.nullable().default(null),
    grade: z.int().min(1).max(9).nullable().default(null),
    evidence: line,
  }),
  // To whose account they go stands in the ledger, from which it can be taken out.
  unrecorded: ['accountId'],
  reply: z.object({ pointsId: PointsId, points: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('points-id-taken'),
    noScheme,
    ...ReceiverRefusal.options,
    z.object({ kind: z.literal('department-not-found'), field: z.literal('departmentId') }),
    ...ProposeRefusal.options,
  ]),
})

const missing = only('points-not-found')

export const decidePoints = command({
  name: 'rewards.decide-points',
  title: { ko: '포인트를 승인하거나 돌려보낸다', en: 'Approve points or refuse them' },
  effective: 'today',
  permission: may.mayDecidePoints,
  input: z.strictObject({
    pointsId: PointsId,
    verdict: z.enum(['approved', 'refused']),
    reason: prose.nullable().default(null),
  }),
  reply: z.object({ pointsId: PointsId }),
  refusal: z.discriminatedUnion('kind', [missing, ...DecideRefusal.options]),
})

/** What was approved wrongly is taken back by a row of its own. */
export const reversePoints = command({
  name: 'rewards.reverse-points',
  title: { ko: '승인한 포인트를 거둔다', en: 'Take approved points back' },
  effective: 'today',
  permission: may.mayKeepRewards,
  input: z.strictObject({ pointsId: PointsId, reversalId: PointsId, reason: prose }),
  reply: z.object({ reversalId: PointsId }),
  refusal: z.discriminatedUnion('kind', [only('points-not-found', 'points-id-taken'), ...ReverseRefusal.options]),
})

/** On the day the command takes effect; its list is frozen with it. */
export const holdRound = command({
  name: 'rewards.hold-round',
  title: { ko: '포상을 확정한다', en: 'Hold an award round' },
  effective: 'today',
  permission: may.mayKeepRewards,
  input: z.strictObject({ roundId: RoundId, year: Year, name: line, legalBasis: prose.nullable().default(null) }),
  reply: z.object({ roundId: RoundId, awards: z.int(), total: Won }),
  refusal: z.discriminatedUnion('kind', [only('round-id-taken'), noScheme, ...HoldRoundRefusal.options]),
})

const Sum = z.object({ departmentId: DepartmentId, name: z.string(), points: z.int() })
/** A round as everybody sees it: departments by name, persons as a number. */
const PublicRound = z.object({
  ...{ id: RoundId, name: z.string(), heldOn: LocalDate, total: Won, legalBasis: z.string().nullable() },
  departments: z.array(z.object({ name: z.string(), gives: z.string(), points: z.int() })),
  persons: z.int(),
})

export const seeRewards = query({
  name: 'rewards.see-rewards',
  title: { ko: '협치 보상제도를 본다', en: 'See the rewards' },
  permission: may.maySeeRewards,
  /** Of a year; without it of the latest that has rules. */
  input: z.object({ year: Year.optional() }),
  reply: z.object({
    scheme: RewardScheme.nullable(),
    years: z.array(z.int()),
    /** Approved points of departments themselves, the most first. */
    departments: z.array(Sum),
    rounds: z.array(PublicRound),
    left: Won,
  }),
  refusal: noRefusals,
})

export const PointsView = z.object({
  id: PointsId,
  year: z.int(),
  rule: z.string(),
  to: ReceiverKind,
  department: z.string().nullable(),
  grade: z.int().nullable(),
  points: z.int(),
  evidence: z.string(),
  on: LocalDate,
  state: PointsState,
  reversed: z.boolean(),
  reverses: PointsId.nullable(),
  reason: z.string().nullable(),
  /** Whether whoever asks proposed or receives it, and so may not decide it. */
  own: z.boolean(),
  /** Whether whoever asks may decide it: it waits, is not their own, and belongs to a department of theirs. */
  decidable: z.boolean(),
})

/** The ledger for those who work with it: persons by department and grade, the latest row first. */
export const listPoints = query({
  name: 'rewards.list-points',
  title: { ko: '포인트 장부를 본다', en: 'See the ledger of points' },
  permission: may.maySeePoints,
  input: z.object({
    year: Year.optional(),
    state: PointsState.optional(),
    departmentId: DepartmentId.optional(),
    page: z.int().min(1).max(10_000).default(1),
  }),
  reply: z.object({ points: z.array(PointsView), total: z.int(), page: z.int(), pageSize: z.int() }),
  refusal: noRefusals,
})

export const seeOwnPoints = query({
  name: 'rewards.see-own-points',
  title: { ko: '내 포인트를 본다', en: 'See one’s own points' },
  permission: may.maySeeOwnPoints,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    points: z.array(PointsView),
    years: z.array(z.object({ year: z.int(), balance: z.int(), next: z.int().nullable() })),
    awards: z.array(z.object({ round: z.string(), heldOn: LocalDate, gives: z.string() })),
  }),
  refusal: noRefusals,
})

/** What a round would give if it were held now: before it is approved, and by whom nothing is named in public. */
export const previewRound = query({
  name: 'rewards.preview-round',
  title: { ko: '포상할 것을 미리 본다', en: 'See what a round would give' },
  permission: may.mayKeepRewards,
  input: z.object({ year: Year }),
  reply: z.object({
    awards: z.array(
      z.object({
        ...{ to: ReceiverKind, department: z.string().nullable(), points: z.int() },
        ...{ threshold: z.int(), gives: z.string(), cost: Won },
      }),
    ),
    total: Won,
    left: Won,
    /** What elections limit today. */
    limits: z.array(z.object({ text: z.string(), law: z.string(), until: LocalDate })),
  }),
  refusal: noScheme,
})

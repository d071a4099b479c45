import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

const prose = z.string().trim().min(1).max(4000)
/** 문서번호, or the name of a paper. */
const document = z.string().trim().min(1).max(200).nullable().default(null)

/** What was spent of the subsidy in one project, in won. */
export const SpentOnProject = z.object({ projectId: ProjectId, amount: PlannedWon }).readonly()
export type SpentOnProject = z.infer<typeof SpentOnProject>

/** 신청: what was asked for. */
export const Application = z.object({ kind: z.literal('application'), amount: PlannedWon, document })

/** Percent of the whole cost that must be one's own, as typed ("48", "5.5"); below 100. */
export const Percent = z.string().regex(/^\d{1,2}(\.\d{1,4})?$/)

/**
 * 교부결정: what was granted, how much of it as 자본보조 (the rest is 경상보조), on what conditions, and the own share
 * (자부담) asked for: as an amount or as a percentage of the whole cost. An amount of 0 is a refusal to grant.
 */
export const Decision = z.object({
  kind: z.literal('decision'),
  amount: PlannedWon,
  capital: PlannedWon,
  ownShareAmount: PlannedWon.nullable().default(null),
  ownSharePercent: Percent.nullable().default(null),
  conditions: prose.nullable().default(null),
  reportDueOn: LocalDate.nullable().default(null),
  settleDueOn: LocalDate.nullable().default(null),
  document,
})

/** 교부: one payment; its round (n차) is its place among the payments. */
export const Payment = z.object({ kind: z.literal('payment'), amount: PlannedWon, document })

export const changedThings = ['amount', 'projects', 'period', 'content', 'other'] as const
/** 변경승인: what the granter agreed to change; `amount` and `capital` are those after the change, null where they stay. */
export const Change = z.object({
  kind: z.literal('change'),
  what: z.enum(changedThings),
  before: prose,
  after: prose,
  amount: PlannedWon.nullable().default(null),
  capital: PlannedWon.nullable().default(null),
  document: z.string().trim().min(1).max(200),
})

/** 성과보고 (실적보고). */
export const Report = z.object({ kind: z.literal('report'), summary: prose, document })

/**
 * 정산: what was spent in each project, the own share spent, the interest, what is carried over (이월) and what goes back:
 * received + interest = spent + carried over + to return, to the won. A subsidy with a carry-over is settled again.
 */
export const Settlement = z.object({
  kind: z.literal('settlement'),
  spent: z.array(SpentOnProject).max(1000).readonly(),
  ownSpent: PlannedWon,
  interest: PlannedWon,
  carriedOver: PlannedWon,
  returnBalance: PlannedWon,
  returnInterest: PlannedWon,
  /** Why the part not yet paid will not come; needed when some of the grant is unpaid. */
  unpaidReason: prose.nullable().default(null),
  returnDueOn: LocalDate.nullable().default(null),
  document,
})

/** 반환: balance and interest paid back, with the receipt's number. */
export const Return = z.object({
  kind: z.literal('return'),
  returnBalance: PlannedWon,
  returnInterest: PlannedWon,
  document: z.string().trim().min(1).max(200),
})

export const LifeEvent = z.discriminatedUnion('kind', [
  Application,
  Decision,
  Payment,
  Change,
  Report,
  Settlement,
  Return,
])
export type LifeEvent = z.infer<typeof LifeEvent>
export type EventOf<Kind extends LifeEvent['kind']> = Extract<LifeEvent, { kind: Kind }>

export const eventKinds = [
  'application',
  'decision',
  'payment',
  'change',
  'report',
  'settlement',
  'return',
] as const satisfies readonly LifeEvent['kind'][]
export const EventKind = z.enum(eventKinds)
export type EventKind = z.infer<typeof EventKind>

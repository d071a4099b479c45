import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'

export const CallId = idOf('GrantCallId')
export type CallId = z.infer<typeof CallId>

const line = z.string().trim().min(1).max(200)

/** What an application is judged by, and how many points it can have for it. */
export const Criterion = z.object({ name: line, points: z.int().min(1).max(1000) }).readonly()
export type Criterion = z.infer<typeof Criterion>

/** A call for applications (공모), as it is drafted, published once, and lengthened with a reason. */
export const GrantCall = z
  .object({
    id: CallId,
    departmentId: DepartmentId,
    projectId: ProjectId.nullable(),
    /** The cost line of the plan from which it is paid. */
    lineId: LineId.nullable(),
    year: z.int().min(2000).max(2999),
    title: line,
    notice: z.string().trim().min(1).max(20_000),
    total: PlannedWon,
    /** The most that one application may have; null where it is the whole. */
    ceiling: PlannedWon.nullable(),
    /** 자부담: the least that an applicant pays of the whole cost, in percent. */
    ownPercent: z.int().min(0).max(90),
    /** Whether the grant is cut in proportion where less of the own share was spent than agreed. */
    proportional: z.boolean(),
    /** How far a line of the applicant's budget may be overspent without an approved change, in percent. */
    tolerance: z.int().min(0).max(100),
    opensOn: LocalDate,
    closesOn: LocalDate,
    criteria: z.array(Criterion).min(1).max(20).readonly(),
    passMark: z.int().min(0),
    /** How many are chosen at most; null where the money alone says it. */
    places: z.int().min(1).max(1000).nullable(),
    publishedOn: LocalDate.nullable(),
    extensions: z.array(z.object({ from: LocalDate, to: LocalDate, reason: line }).readonly()).readonly(),
    decidedOn: LocalDate.nullable(),
    /** What was given back to the cost line after the decision. */
    releases: z.array(z.object({ on: LocalDate, amount: Won, reason: line }).readonly()).readonly(),
  })
  .readonly()
export type GrantCall = z.infer<typeof GrantCall>

/** The points that an application can have in all. */
export const pointsOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { points }) => sum + points, 0)

export const callPhases = ['draft', 'announced', 'open', 'closed', 'decided'] as const
export type CallPhase = (typeof callPhases)[number]

/** Decides in which phase a call is on a day. */
export function phaseOf({ publishedOn, decidedOn, opensOn, closesOn }: GrantCall, today: LocalDate): CallPhase {
  if (publishedOn === null) return 'draft'
  if (decidedOn !== null) return 'decided'
  if (today < opensOn) return 'announced'
  return today <= closesOn ? 'open' : 'closed'
}

export const DraftCallRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-published') }),
  z.object({ kind: z.literal('call-without-money'), field: z.literal('total') }),
  z.object({ kind: z.literal('ceiling-above-total'), field: z.literal('ceiling') }),
  z.object({ kind: z.literal('call-ends-before-start'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('pass-above-points'), field: z.literal('passMark'), points: z.int() }),
])
export type DraftCallRefusal = z.infer<typeof DraftCallRefusal>

/**
 * Decides whether a draft can stand: it has money, no ceiling above it, a period that does not end before it begins, and a
 * pass mark that the criteria can give. What was published stays as it is, so that all apply under the same words.
 */
export function draftCall(before: GrantCall | null, after: GrantCall): Result<GrantCall, DraftCallRefusal> {
  if (before !== null && before.publishedOn !== null) return refuse({ kind: 'call-published' })
  if (after.total === 0) return refuse({ kind: 'call-without-money', field: 'total' })
  if (after.ceiling !== null && after.ceiling > after.total)
    return refuse({ kind: 'ceiling-above-total', field: 'ceiling' })
  if (after.closesOn < after.opensOn) return refuse({ kind: 'call-ends-before-start', field: 'closesOn' })
  const points = pointsOf(after.criteria)
  if (after.passMark > points) return refuse({ kind: 'pass-above-points', field: 'passMark', points })
  return ok(after)
}

export const PublishCallRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-published') }),
  z.object({ kind: z.literal('call-over-already') }),
])
export type PublishCallRefusal = z.infer<typeof PublishCallRefusal>

/** Decides whether a call can be published: once, and while people can still apply. */
export function publishCall(call: GrantCall, today: LocalDate): Result<GrantCall, PublishCallRefusal> {
  if (call.publishedOn !== null) return refuse({ kind: 'call-published' })
  return call.closesOn < today ? refuse({ kind: 'call-over-already' }) : ok({ ...call, publishedOn: today })
}

export const ExtendCallRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-not-open') }),
  z.object({ kind: z.literal('extends-nothing'), field: z.literal('closesOn'), closesOn: LocalDate }),
])
export type ExtendCallRefusal = z.infer<typeof ExtendCallRefusal>

/** Decides whether the period is lengthened: before it is over, to a later day, and with the reason, for everybody. */
export function extendCall(
  call: GrantCall,
  to: LocalDate,
  reason: string,
  today: LocalDate,
): Result<GrantCall, ExtendCallRefusal> {
  const phase = phaseOf(call, today)
  if (phase !== 'announced' && phase !== 'open') return refuse({ kind: 'call-not-open' })
  const { closesOn: from, extensions } = call
  if (to <= from) return refuse({ kind: 'extends-nothing', field: 'closesOn', closesOn: from })
  return ok({ ...call, closesOn: to, extensions: [...extensions, { from, to, reason }] })
}

/** Decides the least own share of a whole cost of which a grant is asked: rounded up to the won, so that it is never below. */
export function leastOwnShare({ ownPercent }: Pick<GrantCall, 'ownPercent'>, asked: Won): Won {
  const [part, rest] = [BigInt(asked) * BigInt(ownPercent), BigInt(100 - ownPercent)]
  return Won.parse(Number((part + rest - 1n) / rest))
}

import { z } from 'zod'
import type { Role } from '#kit/actor.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { addRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Stage } from '#rooms/plans/core/stage.ts'

export const stageStates = ['not-started', 'under-way', 'done', 'delayed', 'dropped'] as const
export const StageState = z.enum(stageStates)
export type StageState = z.infer<typeof StageState>

/** How far a stage is: its state, the share done in percent, the days it really took, and why where it is late or dropped. */
export const StageStanding = z
  .object({
    state: StageState,
    share: z.int().min(0).max(100),
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
    reason: z.string().min(1).nullable(),
    evidence: z.string().min(1).nullable(),
  })
  .readonly()
export type StageStanding = z.infer<typeof StageStanding>

/** A stage as it is followed: what its sheet planned, how it weighs among the others, and how far it is. */
export const FollowedStage = z.object({
  ...Stage.unwrap().shape,
  /** The planned days as its words were read; null where they could not be, or where it goes on. */
  plannedFrom: LocalDate.nullable(),
  plannedTo: LocalDate.nullable(),
  weight: z.int().min(0).max(1000),
  ...StageStanding.unwrap().shape,
})
export type FollowedStage = Readonly<z.infer<typeof FollowedStage>>

export const notStarted: StageStanding = {
  ...{ state: 'not-started', share: 0, from: null, to: null, reason: null, evidence: null },
}

export const StandingRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start-missing'), field: z.literal('from') }),
  z.object({ kind: z.literal('end-missing'), field: z.literal('to') }),
  z.object({ kind: z.literal('ends-before-start'), field: z.literal('to') }),
  z.object({ kind: z.literal('day-not-come'), field: z.enum(['from', 'to']) }),
  z.object({ kind: z.literal('reason-missing'), field: z.literal('reason') }),
  z.object({ kind: z.literal('share-does-not-fit'), field: z.literal('share') }),
])
export type StandingRefusal = z.infer<typeof StandingRefusal>

export const WeightRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stage-not-found') }),
  z.object({ kind: z.literal('no-weight'), field: z.literal('weights.0.weight') }),
])
export type WeightRefusal = z.infer<typeof WeightRefusal>

/**
 * Decides whether a stage can stand so on a day: what is done has its last day and is done to 100 percent, what is under way
 * has its first day and less than that, what has not begun has neither day nor share, and what is late or dropped has a
 * written reason. No day may lie ahead.
 */
export function standStage(standing: StageStanding, today: LocalDate): Result<StageStanding, StandingRefusal> {
  const { state, share, from, to, reason } = standing
  if (from !== null && from > today) return refuse({ kind: 'day-not-come', field: 'from' })
  if (to !== null && to > today) return refuse({ kind: 'day-not-come', field: 'to' })
  if (from !== null && to !== null && to < from) return refuse({ kind: 'ends-before-start', field: 'to' })
  if ((state === 'delayed' || state === 'dropped') && reason === null)
    return refuse({ kind: 'reason-missing', field: 'reason' })
  if ((state === 'under-way' || state === 'done') && from === null)
    return refuse({ kind: 'start-missing', field: 'from' })
  if (state === 'done' && to === null) return refuse({ kind: 'end-missing', field: 'to' })
  const fits = state === 'done' ? share === 100 : state === 'not-started' ? share === 0 : share < 100
  return fits ? ok(standing) : refuse({ kind: 'share-does-not-fit', field: 'share' })
}

/** A standing as it was told once. */
export interface StageEntry {
  readonly stageNo: number
  readonly entryNo: number
  readonly standing: StageStanding
  readonly role: Role
  readonly toldOn: LocalDate
}

const sameStanding = (one: StageStanding, other: StageStanding): boolean =>
  one.state === other.state &&
  one.share === other.share &&
  one.from === other.from &&
  one.to === other.to &&
  one.reason === other.reason &&
  one.evidence === other.evidence

/**
 * Decides how a standing is entered among those that were told of its stage (the last one last): as the next, or, where the same
 * stands already, as that one, so that what is sent twice is told once. Refuses what `standStage` refuses.
 */
export function enterStanding(
  entry: Omit<StageEntry, 'entryNo'>,
  told: readonly StageEntry[],
): Result<StageEntry, StandingRefusal> {
  const stands = standStage(entry.standing, entry.toldOn)
  if (!stands.ok) return stands
  const last = told.at(-1)
  if (last !== undefined && sameStanding(last.standing, entry.standing)) return ok(last)
  return ok({ ...entry, entryNo: told.length + 1 })
}

/** Decides how stages weigh: those that are named as wished, the others as before. Refuses a stage that is none, and no weight at all. */
export function weigh<Stage extends Pick<FollowedStage, 'no' | 'weight'>>(
  stages: readonly Stage[],
  weights: readonly { readonly stageNo: number; readonly weight: number }[],
): Result<readonly Stage[], WeightRefusal> {
  const wished = new Map(weights.map(({ stageNo, weight }) => [stageNo, weight]))
  if ([...wished.keys()].some((no) => !stages.some((stage) => stage.no === no)))
    return refuse({ kind: 'stage-not-found' })
  const weighed = stages.map((stage) => ({ ...stage, weight: wished.get(stage.no) ?? stage.weight }))
  if (weighed.every(({ weight }) => weight === 0)) return refuse({ kind: 'no-weight', field: 'weights.0.weight' })
  return ok(weighed)
}

/**
 * Says how much of a project is done, from 0 to 1, exactly: the shares of its stages by their weights. A dropped stage counts
 * neither above nor below; null where nothing is left that weighs anything.
 */
export function weightedProgress(stages: readonly Pick<FollowedStage, 'state' | 'share' | 'weight'>[]): Ratio | null {
  const counted = stages.filter(({ state }) => state !== 'dropped')
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return null
  return counted.reduce((sum, { share, weight }) => addRatio(sum, ratio(share * weight, 100 * whole)), ratio(0))
}

import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ProcedureStep, StepId } from './procedure.ts'

/** What is told of a step: when it began, when it was finished (null: not yet), and what came of it. */
export interface Happened {
  readonly stepId: StepId
  readonly begunOn: LocalDate
  readonly finishedOn: LocalDate | null
  readonly result: string | null
}

const notFound = z.object({ kind: z.literal('step-not-found'), field: z.literal('stepId') })

export const HappenedRefusal = z.discriminatedUnion('kind', [
  notFound,
  z.object({ kind: z.literal('begins-still-to-come'), field: z.literal('begunOn') }),
  z.object({ kind: z.literal('finish-still-to-come'), field: z.literal('finishedOn') }),
  z.object({ kind: z.literal('finished-before-begun'), field: z.literal('finishedOn') }),
  z.object({ kind: z.literal('still-waits'), field: z.literal('begunOn'), title: z.string() }),
  z.object({ kind: z.literal('follower-has-begun'), field: z.literal('finishedOn'), title: z.string(), on: LocalDate }),
])
export type HappenedRefusal = z.infer<typeof HappenedRefusal>

/**
 * Decides what is told of a step: on days that have come, in their order; it begins when all that it waits for is finished,
 * and stays finished by the day on which something that waits for it has begun.
 */
export function recordStep(
  steps: readonly ProcedureStep[],
  { stepId, begunOn, finishedOn, result }: Happened,
  today: LocalDate,
): Result<ProcedureStep, HappenedRefusal> {
  const step = steps.find(({ id }) => id === stepId)
  if (step === undefined) return refuse({ kind: 'step-not-found', field: 'stepId' })
  if (begunOn > today) return refuse({ kind: 'begins-still-to-come', field: 'begunOn' })
  if (finishedOn !== null && finishedOn > today) return refuse({ kind: 'finish-still-to-come', field: 'finishedOn' })
  if (finishedOn !== null && finishedOn < begunOn) return refuse({ kind: 'finished-before-begun', field: 'finishedOn' })
  const waited = steps.find(
    (one) => step.waitsFor.includes(one.id) && (one.finishedOn === null || one.finishedOn > begunOn),
  )
  if (waited !== undefined) return refuse({ kind: 'still-waits', field: 'begunOn', title: waited.title })
  const follower = followerBegun(steps, stepId, finishedOn)
  if (follower !== null) return refuse({ kind: 'follower-has-begun', field: 'finishedOn', ...follower })
  return ok({ ...step, begunOn, finishedOn, result })
}

/** What has begun although it waits for a step that is finished later, or not at all. */
function followerBegun(steps: readonly ProcedureStep[], stepId: StepId, finishedOn: LocalDate | null) {
  for (const { waitsFor, begunOn, title } of steps)
    if (waitsFor.includes(stepId) && begunOn !== null && (finishedOn === null || finishedOn > begunOn))
      return { title, on: begunOn }
  return null
}

export const ForgetRefusal = z.discriminatedUnion('kind', [
  notFound,
  z.object({ kind: z.literal('nothing-happened-yet'), field: z.literal('stepId') }),
  z.object({ kind: z.literal('follower-stands-on-it'), field: z.literal('stepId'), title: z.string() }),
])
export type ForgetRefusal = z.infer<typeof ForgetRefusal>

/** Decides that what was told of a step by mistake is taken back, while nothing that waits for it has begun. */
export function forgetStep(steps: readonly ProcedureStep[], stepId: StepId): Result<ProcedureStep, ForgetRefusal> {
  const step = steps.find(({ id }) => id === stepId)
  if (step === undefined) return refuse({ kind: 'step-not-found', field: 'stepId' })
  if (step.begunOn === null) return refuse({ kind: 'nothing-happened-yet', field: 'stepId' })
  const follower = followerBegun(steps, stepId, null)
  if (follower !== null) return refuse({ kind: 'follower-stands-on-it', field: 'stepId', title: follower.title })
  return ok({ ...step, begunOn: null, finishedOn: null, result: null })
}

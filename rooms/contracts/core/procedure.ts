import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const StepId = idOf('ProcedureStepId')
export type StepId = z.infer<typeof StepId>

/** 타당성 용역, 주민설명회, 투자심사, 부지 확보, 인허가, 설계, 계약심사, 입찰·계약, 착공·착수, 준공·완료, 그 밖. */
export const stepKinds = [
  ...(['feasibility', 'briefing', 'investment-review', 'land', 'permit', 'design'] as const),
  ...(['contract-review', 'bidding', 'start', 'completion', 'other'] as const),
] as const
export const StepKind = z.enum(stepKinds)
export type StepKind = z.infer<typeof StepKind>

/** What a step is planned to be: when, for how much, and which steps of the same project it waits for. */
export const PlannedStep = z
  .object({
    id: StepId,
    kind: StepKind,
    title: z.string().trim().min(1).max(100),
    from: LocalDate,
    to: LocalDate,
    /** Won; null where it costs nothing of its own. */
    amount: PlannedWon.nullable(),
    waitsFor: z.array(StepId).max(20).readonly(),
  })
  .readonly()
export type PlannedStep = z.infer<typeof PlannedStep>

/** A step of a project's procedure (추진 절차), and what happened of it. */
export const ProcedureStep = z
  .object({
    ...PlannedStep.unwrap().shape,
    begunOn: LocalDate.nullable(),
    finishedOn: LocalDate.nullable(),
    /** What came of it, in a line: 조건부 추진. */
    result: z.string().nullable(),
  })
  .readonly()
export type ProcedureStep = z.infer<typeof ProcedureStep>

/** A step of which nothing has happened. */
export const newStep = (planned: PlannedStep): ProcedureStep => ({
  ...planned,
  ...{ begunOn: null, finishedOn: null, result: null },
})

/** The steps so that each stands after all that it waits for, otherwise by day and id; null where they wait in a circle. */
export function inOrder<Step extends PlannedStep>(steps: readonly Step[]): readonly Step[] | null {
  const left = new Set(steps.toSorted((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1)))
  const placed = new Map<StepId, Step>()
  while (left.size > 0) {
    const next = [...left].find(({ waitsFor }) => waitsFor.every((id) => placed.has(id)))
    if (next === undefined) return null
    left.delete(next)
    placed.set(next.id, next)
  }
  return [...placed.values()]
}

const told = <Kind extends string, Field extends string>(kind: Kind, field: Field) =>
  z.object({ kind: z.literal(kind), field: z.literal(field), title: z.string(), on: LocalDate })

export const PlanRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step-ends-before-it-begins'), field: z.literal('to') }),
  z.object({ kind: z.literal('waits-for-unknown'), field: z.literal('waitsFor') }),
  z.object({ kind: z.literal('waits-in-a-circle'), field: z.literal('waitsFor') }),
  told('planned-before-what-it-waits-for', 'from'),
  told('planned-after-what-waits-for-it', 'to'),
])
export type PlanRefusal = z.infer<typeof PlanRefusal>

/**
 * Decides whether a step can be added, or planned anew, among the others: its days in order; it waits for steps that are
 * there, never in a circle; it begins after all that it waits for is planned to end, and ends before all that waits for it
 * begins. What happened of it stays.
 */
export function planStep(steps: readonly ProcedureStep[], planned: PlannedStep): Result<ProcedureStep, PlanRefusal> {
  if (planned.to < planned.from) return refuse({ kind: 'step-ends-before-it-begins', field: 'to' })
  const others = steps.filter(({ id }) => id !== planned.id)
  const step = { ...(steps.find(({ id }) => id === planned.id) ?? newStep(planned)), ...planned }
  const all = [...others, step]
  const known = new Set(all.map(({ id }) => id))
  if (planned.waitsFor.some((id) => !known.has(id))) return refuse({ kind: 'waits-for-unknown', field: 'waitsFor' })
  if (inOrder(all) === null) return refuse({ kind: 'waits-in-a-circle', field: 'waitsFor' })
  const early = others.find(({ id, to }) => planned.waitsFor.includes(id) && to >= planned.from)
  if (early !== undefined)
    return refuse({ kind: 'planned-before-what-it-waits-for', field: 'from', title: early.title, on: early.to })
  const late = others.find(({ waitsFor, from }) => waitsFor.includes(planned.id) && from <= planned.to)
  if (late !== undefined)
    return refuse({ kind: 'planned-after-what-waits-for-it', field: 'to', title: late.title, on: late.from })
  return ok(step)
}

export const RemoveRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step-not-found'), field: z.literal('stepId') }),
  z.object({ kind: z.literal('others-wait-for-it'), field: z.literal('stepId'), title: z.string() }),
  z.object({ kind: z.literal('step-has-happened'), field: z.literal('stepId') }),
])
export type RemoveRefusal = z.infer<typeof RemoveRefusal>

/** Decides whether a step can be taken out: nothing has happened of it, and no other waits for it. */
export function removeStep(steps: readonly ProcedureStep[], stepId: StepId): Result<ProcedureStep, RemoveRefusal> {
  const step = steps.find(({ id }) => id === stepId)
  if (step === undefined) return refuse({ kind: 'step-not-found', field: 'stepId' })
  if (step.begunOn !== null) return refuse({ kind: 'step-has-happened', field: 'stepId' })
  const waiting = steps.find(({ waitsFor }) => waitsFor.includes(stepId))
  return waiting === undefined
    ? ok(step)
    : refuse({ kind: 'others-wait-for-it', field: 'stepId', title: waiting.title })
}

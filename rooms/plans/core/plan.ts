import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { CycleId } from '#rooms/cycle/core/cycle.ts'

export const PlanId = idOf('PlanId')
export type PlanId = z.infer<typeof PlanId>

/** The plan that a cycle ends in (2021 지역사회혁신계획): the projects of one fiscal year. */
export const Plan = z
  .object({
    id: PlanId,
    cycleId: CycleId,
    fiscalYear: FiscalYear,
    name: z.string().min(1),
    source: z.string().min(1).nullable(),
  })
  .readonly()
export type Plan = z.infer<typeof Plan>

export const DrawUpPlanRefusal = z.object({ kind: z.literal('cycle-has-plan'), planId: PlanId })
export type DrawUpPlanRefusal = z.infer<typeof DrawUpPlanRefusal>

/** Decides whether a plan can be drawn up: a cycle ends in one plan. Refuses `cycle-has-plan` when it has another. */
export function drawUpPlan(existing: readonly Plan[], plan: Plan): Result<Plan, DrawUpPlanRefusal> {
  const other = existing.find((one) => one.cycleId === plan.cycleId && one.id !== plan.id)
  return other === undefined ? ok(plan) : refuse({ kind: 'cycle-has-plan', planId: other.id })
}

import { nameOfYear } from '#rooms/cycle/core/next-cycle.ts'
import type { Plan } from './plan.ts'

/** What the form of a new plan begins with: the year after the latest plan's and its name of that year; null: not known. */
export interface PlanDraft {
  readonly name: string
  readonly fiscalYear: number | null
}

/** Decides what a new plan begins with: one year after the latest one; without plans the year its cycle is for, if any. */
export function nextPlan(plans: readonly Pick<Plan, 'name' | 'fiscalYear'>[], cycleYear: number | null): PlanDraft {
  const latest = plans.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0]
  if (latest === undefined) return { name: '', fiscalYear: cycleYear }
  const fiscalYear = latest.fiscalYear + 1
  return { name: nameOfYear(latest.name, latest.fiscalYear, fiscalYear), fiscalYear }
}

/** The cycles that no plan has been drawn up for yet. */
export const cyclesWithoutPlan = <C extends { readonly id: string }>(
  cycles: readonly C[],
  plans: readonly Pick<Plan, 'cycleId'>[],
): readonly C[] => cycles.filter(({ id }) => !plans.some(({ cycleId }) => cycleId === id))

import type { VersionKind } from './plan-version.ts'

/**
 * Whether the governance council's resolution of a plan stands in its records: it is frozen as resolved or as something
 * later (submitted, final, public), or negotiated with the city, which follows the resolution. A draft is none.
 */
export const isResolved = (frozen: readonly VersionKind[], negotiations: number): boolean =>
  negotiations > 0 || frozen.some((kind) => kind !== 'draft')

/**
 * Decides which plan is shown as the district's: the one of the latest year that is resolved, for a plan in the making
 * takes no plan's place; while none is, the one of the latest year; null without plans.
 */
export function standingPlan<P extends { readonly fiscalYear: number; readonly resolved: boolean }>(
  plans: readonly P[],
): P | null {
  const latestFirst = plans.toSorted((a, b) => b.fiscalYear - a.fiscalYear)
  return latestFirst.find(({ resolved }) => resolved) ?? latestFirst[0] ?? null
}

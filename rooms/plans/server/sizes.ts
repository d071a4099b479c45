import { sourceAmounts } from '#rooms/budget/core/budget-view.ts'
import type { PlanTotal } from '../core/plan-totals.ts'

/** A size as a reply carries it. */
export const sizeOf = ({ bySource, ...total }: PlanTotal) => ({ ...total, bySource: sourceAmounts(bySource) })

/** Named sizes as a reply carries them, in their order. */
export const namedSizes = (totals: ReadonlyMap<string, PlanTotal>) =>
  [...totals].map(([name, total]) => ({ name, ...sizeOf(total) }))

import { sourceAmounts } from '#rooms/budget/core/budget-view.ts'
import { type CostLine, computeFactors } from '#rooms/budget/core/cost-line.ts'
import { totalOf, totalsBySource } from '#rooms/budget/core/totals.ts'
import { type PlanTotal, planTotal } from './plan-totals.ts'
import type { Snapshot } from './plan-version.ts'
import type { ProjectSheet } from './project-sheet.ts'

/** What a snapshot adds up to, and each of its projects in its order; the projects add up to the whole. */
export function frozenPlan({ sheets, lines }: Snapshot) {
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  const sizeOf = ({ bySource, ...size }: PlanTotal) => ({ ...size, bySource: sourceAmounts(bySource) })
  return {
    size: sizeOf(planTotal(sheets, lines)),
    projects: sheets.map((sheet) => ({ sheet, ...sizeOf(planTotal([sheet], linesOf.get(sheet.id) ?? [])) })),
  }
}

/** The cost lines of a project as they were frozen, each beside what its formula gives. */
export const frozenBudget = (own: readonly CostLine[]) => ({
  lines: own.map((line) => {
    const computed = computeFactors(line.factors)
    // The account table belongs to a year that goes on changing; a version keeps the names that its lines had.
    return { ...line, computed: computed.ok ? computed.value : null, compilationItem: '' }
  }),
  total: totalOf(own),
  bySource: sourceAmounts(totalsBySource(own)),
})

/** Finds a project in a snapshot, with its own lines; null where the version does not have it. */
export function frozenProject(
  { sheets, lines }: Snapshot,
  projectId: string,
): { readonly sheet: ProjectSheet; readonly budget: ReturnType<typeof frozenBudget> } | null {
  const sheet = sheets.find(({ id }) => id === projectId)
  if (sheet === undefined) return null
  return { sheet, budget: frozenBudget(lines.filter((line) => line.projectId === sheet.id)) }
}

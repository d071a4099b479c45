import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { listLinesOf, seeBudgetOf } from '#rooms/budget/contract.ts'
import type { BudgetView } from '#rooms/budget/core/budget-view.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Plan } from '../core/plan.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'

/** The cost lines of a plan: those of its projects in its fiscal year, in the order of the projects. */
export async function planLines(
  ask: Ask,
  { fiscalYear }: Plan,
  sheets: readonly Pick<ProjectSheet, 'id'>[],
): Promise<CostLine[]> {
  const { lines } = answered(await ask(listLinesOf, { fiscalYear, projectIds: sheets.map(({ id }) => id) }))
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  return sheets.flatMap((sheet) => linesOf.get(sheet.id) ?? [])
}

/** The same, added up where they stand, to the won: for whoever shows sums and no lines. */
export async function planSums(ask: Ask, { fiscalYear }: Plan, projectIds: readonly ProjectId[]): Promise<BudgetView> {
  return answered(await ask(seeBudgetOf, { fiscalYear, projectIds: [...projectIds], exact: true })).budget
}

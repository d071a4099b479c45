import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { listLines } from '#rooms/budget/contract.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { Plan } from '../core/plan.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'

/** The cost lines of a plan: those of its projects in its fiscal year, in the order of the projects. */
export async function planLines(ask: Ask, plan: Plan, sheets: readonly ProjectSheet[]): Promise<CostLine[]> {
  const { lines } = answered(await ask(listLines, { fiscalYear: plan.fiscalYear }))
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  return sheets.flatMap((sheet) => linesOf.get(sheet.id) ?? [])
}

import { z } from 'zod'
import { sumWon, Won, zeroWon } from '#kit/won.ts'
import { type BudgetView, SourceAmount, sourceAmounts } from '#rooms/budget/core/budget-view.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { totalsBySource } from '#rooms/budget/core/totals.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import type { ProjectSheet } from './project-sheet.ts'

/** By what the projects of a plan are put together: 구분, 주무부서, 분과. */
export const tableGroupings = ['agenda', 'department', 'subcommittee'] as const
export const TableGrouping = z.enum(tableGroupings)
export type TableGrouping = z.infer<typeof TableGrouping>

export const TableProject = z.object({
  group: z.string(),
  projectId: ProjectId,
  no: z.int(),
  title: z.string(),
  total: Won,
  bySource: z.array(SourceAmount),
  lines: z.array(CostLine),
})
export type TableProject = z.infer<typeof TableProject>

export const TableGroup = z.object({
  name: z.string(),
  projects: z.int(),
  lines: z.int(),
  total: Won,
  bySource: z.array(SourceAmount),
})
export type TableGroup = z.infer<typeof TableGroup>

/** A whole-plan table: groups with their subtotals, which add up to the plan, and the projects in the groups' order. */
export interface PlanTable {
  readonly total: Won
  readonly bySource: SourceAmount[]
  readonly groups: TableGroup[]
  readonly projects: Omit<TableProject, 'lines'>[]
}

/** The group of a project; several subcommittees or leads stand under all their names, so that each counts once. */
export function groupOf(sheet: ProjectSheet, by: TableGrouping): string {
  if (by === 'agenda') return sheet.category
  const leads = sheet.departments.filter(({ duty }) => duty === 'lead').map(({ name }) => name)
  return (by === 'department' ? leads : sheet.subcommittees).join(', ')
}

type ProjectSums = BudgetView['byProject'][number]

/** Puts a plan's projects together by a grouping, in the order of the plan, with what their lines add up to, in won. */
export function planTable(
  sheets: readonly ProjectSheet[],
  byProject: readonly ProjectSums[],
  by: TableGrouping,
): PlanTable {
  const sumsOf = new Map(byProject.map((sums) => [sums.projectId, sums]))
  const groups = [...Map.groupBy(sheets, (sheet) => groupOf(sheet, by))].map(([name, own]) => ({
    name,
    sums: own.flatMap((sheet) => sumsOf.get(sheet.id) ?? []),
    projects: own.map(({ id: projectId, no, title }) => {
      const sums = sumsOf.get(projectId)
      const money = { total: sums?.amount ?? zeroWon, bySource: sums?.bySource ?? [] }
      return { group: name, projectId, no, title, ...money }
    }),
  }))
  const { total, bySource } = added(groups.flatMap(({ sums }) => sums))
  return {
    ...{ total, bySource },
    groups: groups.map(({ name, projects, sums }) => ({ name, projects: projects.length, ...added(sums) })),
    projects: groups.flatMap(({ projects }) => projects),
  }
}

const added = (sums: readonly ProjectSums[]) => ({
  lines: sums.reduce((count, { lines }) => count + lines, 0),
  total: sumWon(sums.map(({ amount }) => amount)),
  bySource: sourceAmounts(
    totalsBySource(sums.flatMap((sum) => sum.bySource.map(({ source, amount }) => ({ source, stated: amount })))),
  ),
})

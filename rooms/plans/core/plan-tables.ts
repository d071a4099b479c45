import { z } from 'zod'
import { Won } from '#kit/won.ts'
import { SourceAmount, sourceAmounts } from '#rooms/budget/core/budget-view.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { totalOf, totalsBySource } from '#rooms/budget/core/totals.ts'
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
  readonly projects: TableProject[]
}

/** The group of a project; several subcommittees or leads stand under all their names, so that each counts once. */
export function groupOf(sheet: ProjectSheet, by: TableGrouping): string {
  if (by === 'agenda') return sheet.category
  const leads = sheet.departments.filter(({ duty }) => duty === 'lead').map(({ name }) => name)
  return (by === 'department' ? leads : sheet.subcommittees).join(', ')
}

/** Puts a plan's projects and cost lines together by a grouping, in the order of the plan; amounts in won. */
export function planTable(sheets: readonly ProjectSheet[], lines: readonly CostLine[], by: TableGrouping): PlanTable {
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  const groups = [...Map.groupBy(sheets, (sheet) => groupOf(sheet, by))].map(([name, own]) => {
    const projects = own.map((sheet): TableProject => {
      const ownLines = linesOf.get(sheet.id) ?? []
      const { id: projectId, no, title } = sheet
      return { group: name, projectId, no, title, ...sumsOf(ownLines), lines: ownLines }
    })
    const groupLines = projects.flatMap((project) => project.lines)
    return { name, projects, groupLines }
  })
  const all = groups.flatMap(({ groupLines }) => groupLines)
  return {
    ...sumsOf(all),
    groups: groups.map(({ name, projects, groupLines }) => ({
      ...{ name, projects: projects.length, lines: groupLines.length },
      ...sumsOf(groupLines),
    })),
    projects: groups.flatMap(({ projects }) => projects),
  }
}

const sumsOf = (lines: readonly CostLine[]) => ({
  total: totalOf(lines),
  bySource: sourceAmounts(totalsBySource(lines)),
})

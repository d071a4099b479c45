import type { Won } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { type Totals, totalOf, totalsBySource } from '#rooms/budget/core/totals.ts'
import type { ProjectSheet } from './project-sheet.ts'

/** The size of a group of projects: how many, what they hold, what they cost by source. */
export interface PlanTotal {
  readonly projects: number
  readonly indicators: number
  readonly stages: number
  /** Stages that bear a type (91 of 95 in the plan for 2021). */
  readonly typedStages: number
  readonly costLines: number
  readonly total: Won
  readonly bySource: Totals<FundSource>
}

/** Adds up a group of projects and the cost lines that belong to them, in won (17, 97, 91, 132; domain.md 1.6 to 1.8). */
export function planTotal(sheets: readonly ProjectSheet[], lines: readonly CostLine[]): PlanTotal {
  const ids = new Set(sheets.map((sheet) => sheet.id))
  const own = lines.filter((line) => ids.has(line.projectId))
  const stages = sheets.flatMap((sheet) => sheet.stages)
  return {
    projects: sheets.length,
    indicators: sheets.flatMap((sheet) => sheet.indicators).length,
    stages: stages.length,
    typedStages: stages.filter((stage) => stage.types.length > 0).length,
    costLines: own.length,
    total: totalOf(own),
    bySource: totalsBySource(own),
  }
}

const totalsOf = (
  groups: ReadonlyMap<string, readonly ProjectSheet[]>,
  lines: readonly CostLine[],
): ReadonlyMap<string, PlanTotal> => new Map([...groups].map(([name, group]) => [name, planTotal(group, lines)]))

/** Adds up projects by category, in the order of the plan; the categories add up to the whole plan. */
export const totalsByCategory = (
  sheets: readonly ProjectSheet[],
  lines: readonly CostLine[],
): ReadonlyMap<string, PlanTotal> =>
  totalsOf(
    Map.groupBy(sheets, (sheet) => sheet.category),
    lines,
  )

/**
 * Adds up projects by subcommittee, in the order of the plan. A project of several stands under all their names joined,
 * one of none under the empty name, so that each counts once and the groups add up to the whole plan.
 */
export const totalsBySubcommittee = (
  sheets: readonly ProjectSheet[],
  lines: readonly CostLine[],
): ReadonlyMap<string, PlanTotal> =>
  totalsOf(
    Map.groupBy(sheets, (sheet) => sheet.subcommittees.join(', ')),
    lines,
  )

import { z } from 'zod'
import { type Actor, permits } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Won, zeroWon } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { StageRow } from './bill.ts'
import { type BudgetCell, cellKey, cellOf } from './cell.ts'
import { mayKeepBills } from './permissions.ts'
import { plannedCells } from './starting-amounts.ts'

export const ProjectsNotNamed = z.object({ kind: z.literal('projects-not-named') })
export type ProjectsNotNamed = z.infer<typeof ProjectsNotNamed>

/** Decides who may take the cost lines of all projects at once: those who keep the bills. */
export const mayTakeAllProjects = (actor: Actor): boolean => permits(mayKeepBills, actor)

/**
 * Decides of which projects a request takes the cost lines: those that are named, or null for all. Refuses
 * `projects-not-named` to a department that names none. That they are the department's own is seen to before, where the
 * command names its rows (decision 0013).
 */
export const projectsToTake = (
  actor: Actor,
  named: readonly ProjectId[] | null,
): Result<readonly ProjectId[] | null, ProjectsNotNamed> =>
  named === null && !mayTakeAllProjects(actor) ? refuse({ kind: 'projects-not-named' }) : ok(named)

/**
 * Decides the rows of a request that takes some projects' amounts from their cost lines, in won: the rows of the other
 * projects stay, and what these projects had confirmed and no longer plan is asked for with 0, so that no cell is lost.
 * The reason that was written for a cell stays with it.
 */
export function requestFromPlan(
  standing: readonly StageRow[],
  base: readonly StageRow[],
  lines: readonly CostLine[],
  projectIds: ReadonlySet<ProjectId>,
): StageRow[] {
  const reasons = new Map(standing.map((row) => [cellKey(row), row.reason]))
  const withReason = (cell: BudgetCell, amount: Won): StageRow => ({
    ...cellOf(cell),
    amount,
    reason: reasons.get(cellKey(cell)) ?? null,
  })
  const planned = plannedCells(lines.filter(({ projectId }) => projectIds.has(projectId)))
  const keys = new Set(planned.map(({ cell }) => cellKey(cell)))
  const dropped = base.filter((row) => projectIds.has(row.projectId) && !keys.has(cellKey(row)))
  return [
    ...standing.filter(({ projectId }) => !projectIds.has(projectId)),
    ...planned.map(({ cell, planned: amount }) => withReason(cell, amount)),
    ...dropped.map((row) => withReason(row, zeroWon)),
  ]
}

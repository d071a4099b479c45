import { zeroWon } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { StageRow } from './bill.ts'
import { cellKey } from './cell.ts'
import { plannedCells } from './starting-amounts.ts'

/**
 * Decides the rows of a request that takes some projects' amounts from their cost lines, in won: the rows of the other
 * projects stay, and what these projects had confirmed and no longer plan is asked for with 0, so that no cell is lost.
 */
export function requestFromPlan(
  standing: readonly StageRow[],
  base: readonly StageRow[],
  lines: readonly CostLine[],
  projectIds: ReadonlySet<ProjectId>,
): StageRow[] {
  const planned = plannedCells(lines.filter(({ projectId }) => projectIds.has(projectId))).map(
    ({ cell, planned: amount }) => ({
      ...cell,
      amount,
      reason: null,
    }),
  )
  const keys = new Set(planned.map(cellKey))
  const dropped = base
    .filter((row) => projectIds.has(row.projectId) && !keys.has(cellKey(row)))
    .map((row) => ({ ...row, amount: zeroWon, reason: null }))
  return [...standing.filter(({ projectId }) => !projectIds.has(projectId)), ...planned, ...dropped]
}

import { z } from 'zod'
import { sumWon, Won, zeroWon } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import type { BudgetCell } from './cell.ts'
import { cellKey, cellOf, inCellOrder } from './cell.ts'
import { type CurrentAmounts, CurrentCell, currentAmounts } from './current-budget.ts'

/**
 * What the money of a project rests on: `appropriated`, the DistrictAssembly's budget with its movements; `planned`, the
 * plan's cost lines, where there is no budget yet. Nothing is invented in its place.
 */
export const BudgetBasis = z.enum(['appropriated', 'planned'])
export type BudgetBasis = z.infer<typeof BudgetBasis>

/** A cell with its current budget and, beside it, what the plan's cost lines ask for; `base` is what rates rest on. */
export const BaseCell = z.object({ ...CurrentCell.shape, planned: Won, basis: BudgetBasis, base: Won })
export type BaseCell = z.infer<typeof BaseCell>

/** The sums of cells, and what they rest on; `planned` when the project has no appropriation. */
export const ProjectBase = z.object({
  projectId: ProjectId,
  basis: BudgetBasis,
  ...currentAmounts,
  planned: Won,
  base: Won,
})
export type ProjectBase = z.infer<typeof ProjectBase>

/** The plan's cost lines by cell: what stands as 계획 where there is no appropriation. */
export function plannedCells(lines: readonly CostLine[]): { cell: BudgetCell; planned: Won }[] {
  const cells = new Map(lines.map((line) => [cellKey(line), cellOf(line)]))
  const groups = Map.groupBy(lines, cellKey)
  return [...cells].map(([key, cell]) => ({
    cell,
    planned: sumWon((groups.get(key) as CostLine[]).map(({ stated }) => stated)),
  }))
}

const nothing: CurrentAmounts = {
  confirmed: zeroWon,
  carriedIn: zeroWon,
  transferred: zeroWon,
  beforeBudget: zeroWon,
  surrendered: zeroWon,
  current: zeroWon,
}

/**
 * Decides the base of every cell: the current budget for a project that has any appropriation, else the plan's cost
 * lines, named as such. A cell of an appropriated project that only the plan has stands with a base of 0.
 */
export function budgetBase(current: readonly CurrentCell[], lines: readonly CostLine[]): BaseCell[] {
  const appropriated = new Set(current.map(({ projectId }) => projectId))
  const planned = new Map(plannedCells(lines).map((one) => [cellKey(one.cell), one]))
  const standing = new Map(current.map((cell) => [cellKey(cell), cell]))
  const cells = [...current, ...[...planned.values()].map(({ cell }) => cell)]
  const keys = new Map(cells.map((cell) => [cellKey(cell), cellOf(cell)]))
  return [...keys]
    .map(([key, cell]) => {
      const own = standing.get(key) ?? { ...cell, ...nothing }
      const wanted = planned.get(key)?.planned ?? zeroWon
      const basis: BudgetBasis = appropriated.has(cell.projectId) ? 'appropriated' : 'planned'
      return { ...own, planned: wanted, basis, base: basis === 'appropriated' ? own.current : wanted }
    })
    .toSorted(inCellOrder)
}

/** Adds up cells by project, in the order in which the projects first appear. */
export const basesByProject = (cells: readonly BaseCell[]): ProjectBase[] =>
  [...Map.groupBy(cells, ({ projectId }) => projectId)].map(([projectId, own]) => {
    const sum = (of: (cell: BaseCell) => Won): Won => sumWon(own.map(of))
    return {
      projectId,
      basis: own.some(({ basis }) => basis === 'appropriated') ? 'appropriated' : 'planned',
      confirmed: sum((cell) => cell.confirmed),
      carriedIn: sum((cell) => cell.carriedIn),
      transferred: sum((cell) => cell.transferred),
      beforeBudget: sum((cell) => cell.beforeBudget),
      surrendered: sum((cell) => cell.surrendered),
      current: sum((cell) => cell.current),
      planned: sum((cell) => cell.planned),
      base: sum((cell) => cell.base),
    }
  })

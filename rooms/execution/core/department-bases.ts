import { subtractWon, sumWon, type Won } from '#kit/won.ts'
import { type BudgetCell, cellKey } from '#rooms/appropriations/core/cell.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Entry } from './entry.ts'

/** A part of a cell's base, by the department that spends it. */
export interface DepartmentBase {
  readonly department: string
  readonly base: Won
}

/** The departments of projects: the lead ones as the plan names them; the empty name where it names none. */
export const leadDepartmentOf = (
  projects: readonly { readonly projectId: ProjectId; readonly leadDepartments: readonly string[] }[],
): ((projectId: ProjectId) => string) => {
  const names = new Map(projects.map(({ projectId, leadDepartments }) => [projectId, leadDepartments.join(', ')]))
  return (projectId) => names.get(projectId) ?? ''
}

/** Splits cells by department: what 재배정 gave to an executing department is its, the rest the lead department's. */
export function basesByDepartment(
  cells: readonly (BudgetCell & { readonly base: Won })[],
  reallocated: readonly (BudgetCell & { readonly department: string; readonly amount: Won })[],
  leadOf: (projectId: ProjectId) => string,
): DepartmentBase[] {
  const given = Map.groupBy(reallocated, cellKey)
  return cells.flatMap((cell) => {
    const own = given.get(cellKey(cell)) ?? []
    const rest = subtractWon(cell.base, sumWon(own.map(({ amount }) => amount)))
    return [
      { department: leadOf(cell.projectId), base: rest },
      ...own.map(({ department, amount }) => ({ department, base: amount })),
    ]
  })
}

/** Which department an entry is of: the one it names, else the lead one of its project. */
export const departmentOf = ({ department, projectId }: Entry, leadOf: (projectId: ProjectId) => string): string =>
  department ?? leadOf(projectId)

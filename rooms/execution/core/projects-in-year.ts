import { type Won, zeroWon } from '#kit/won.ts'
import type { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { Entry } from './entry.ts'
import { type Execution, executionOf } from './execution-view.ts'
import type { RateRounding } from './rate.ts'

interface Named {
  readonly projectId: ProjectId
  readonly no: number | null
  readonly title: string
  readonly itemId: ItemId | null
  readonly leadDepartments: readonly string[]
}

export interface ProjectInYear extends Execution {
  readonly projectId: ProjectId
  readonly no: number | null
  readonly title: string
  readonly itemId: ItemId | null
  leadDepartments: string[]
  readonly basis: BudgetBasis
}

/**
 * The execution of every project that has a base or an entry in a year; one that was spent on without a base stands with
 * a base of 0, so that the projects add up to the year.
 */
export function projectsInYear(
  bases: readonly (Named & { readonly basis: BudgetBasis; readonly base: Won })[],
  known: readonly Named[],
  entries: readonly Entry[],
  rounding: RateRounding = 'half-up',
): ProjectInYear[] {
  const entriesOf = Map.groupBy(entries, ({ projectId }) => projectId)
  const withBase = new Set(bases.map(({ projectId }) => projectId))
  const spentOnly = [...entriesOf.keys()]
    .filter((projectId) => !withBase.has(projectId))
    .map((projectId) => ({
      ...(known.find((one) => one.projectId === projectId) ?? unnamed(projectId)),
      basis: 'planned' as const,
      base: zeroWon,
    }))
  return [...bases, ...spentOnly].map(({ projectId, no, title, itemId, leadDepartments, basis, base }) => ({
    ...{ projectId, no, title, itemId, leadDepartments: [...leadDepartments], basis },
    ...executionOf(base, entriesOf.get(projectId) ?? [], rounding),
  }))
}

/** A project that no plan names stands under its id. */
const unnamed = (projectId: ProjectId): Named => ({
  projectId,
  no: null,
  title: projectId,
  itemId: null,
  leadDepartments: [],
})

import type { Finding } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { totalsByProject } from '#rooms/budget/core/totals.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Subsidy } from '#rooms/subsidies/core/subsidy.ts'

/**
 * Finds the projects for which cost lines are written, or which a subsidy pays for, though no plan has a sheet of them:
 * the budget may come before the sheet, but not without it (domain.md 1.8). Amounts in won.
 */
export function unknownProjects(
  known: ReadonlySet<ProjectId>,
  lines: readonly CostLine[],
  subsidies: readonly Subsidy[],
): readonly Finding[] {
  const planned = [...totalsByProject(lines)]
    .filter(([id]) => !known.has(id))
    .map(
      ([id, amount]): Finding => ({
        rule: 'lines-without-sheet',
        severity: 'warning',
        subject: { kind: 'project', id },
        computed: `${amount}`,
        params: { projectId: id },
      }),
    )
  const paid = subsidies.flatMap((subsidy) =>
    subsidy.projectIds
      .filter((id) => !known.has(id))
      .map(
        (id): Finding => ({
          rule: 'subsidy-without-sheet',
          severity: 'warning',
          subject: { kind: 'subsidy', id: subsidy.id },
          params: { projectId: id, name: subsidy.name },
        }),
      ),
  )
  return [...planned, ...paid]
}

import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { subtractWon, sumWon, Won } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import type { BudgetView } from '#rooms/budget/core/budget-view.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

export const SubsidyId = idOf('SubsidyId')
export type SubsidyId = z.infer<typeof SubsidyId>

/**
 * Money received for a plan, the parent of its projects: the city's subsidy (900,000 thousand won), or the district's own
 * share (56,364; the city's form calls it 자부담금). `amount` is what the plan reckons with; what is granted, paid, spent
 * and returned stands in its life. domain.md 7, "Money in".
 */
export const Subsidy = z
  .object({
    id: SubsidyId,
    granter: z.string().trim().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    amount: PlannedWon,
    fiscalYear: FiscalYear,
    source: FundSource,
    projectIds: z.array(ProjectId).min(1).max(1000).readonly(),
    document: z.string().trim().min(1).max(300).nullable(),
  })
  .readonly()
export type Subsidy = z.infer<typeof Subsidy>

export const RecordSubsidyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount-not-positive'), amount: Won }),
  z.object({ kind: z.literal('project-twice'), projectId: ProjectId }),
])
export type RecordSubsidyRefusal = z.infer<typeof RecordSubsidyRefusal>

/** Decides whether a received subsidy can be recorded: more than nothing, and each project under it once. */
export function recordSubsidy(subsidy: Subsidy): Result<Subsidy, RecordSubsidyRefusal> {
  if (subsidy.amount <= 0) return refuse({ kind: 'amount-not-positive', amount: subsidy.amount })
  const projectId = subsidy.projectIds.find((id, index) => subsidy.projectIds.indexOf(id) !== index)
  return projectId === undefined ? ok(subsidy) : refuse({ kind: 'project-twice', projectId })
}

/** What was received, what the cost lines plan to spend of it, and what is left (negative when over-planned). */
export interface SubsidyBalance {
  readonly received: Won
  readonly planned: Won
  readonly left: Won
}

/** Decides the balance of a subsidy in won: received minus the stated lines of its source, year and projects. */
export function subsidyBalance(
  subsidy: Subsidy,
  lines: readonly Pick<CostLine, 'source' | 'fiscalYear' | 'projectId' | 'stated'>[],
): SubsidyBalance {
  const projects = new Set(subsidy.projectIds)
  const own = lines.filter(
    (line) => line.source === subsidy.source && line.fiscalYear === subsidy.fiscalYear && projects.has(line.projectId),
  )
  const planned = sumWon(own.map((line) => line.stated))
  return { received: subsidy.amount, planned, left: subtractWon(subsidy.amount, planned) }
}

/** A subsidy beside what the lines of its projects plan to spend of it, in won; `left` is negative when over-planned. */
export const PlannedSubsidy = z.object({
  subsidyId: SubsidyId,
  granter: z.string(),
  name: z.string(),
  source: FundSource,
  document: z.string().nullable(),
  received: Won,
  planned: Won,
  left: Won,
  projects: z.int(),
})
export type PlannedSubsidy = z.infer<typeof PlannedSubsidy>

/** Decides how subsidies stand in the budget of a fiscal year, which is added up by project and source already. */
export function plannedSubsidies(
  subsidies: readonly Subsidy[],
  fiscalYear: number,
  byProject: BudgetView['byProject'],
): PlannedSubsidy[] {
  const sums = byProject.flatMap(({ projectId, bySource }) =>
    bySource.map(({ source, amount }) => ({ projectId, source, fiscalYear, stated: amount })),
  )
  return subsidies.map((subsidy) => {
    const { id: subsidyId, granter, name, source, document, projectIds } = subsidy
    const balance = subsidyBalance(subsidy, sums)
    return { subsidyId, granter, name, source, document, ...balance, projects: projectIds.length }
  })
}

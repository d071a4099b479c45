import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { sumWon, type Won, zeroWon } from '#kit/won.ts'
import { seeBudgetOf } from '#rooms/budget/contract.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Entry } from '../core/entry.ts'
import type { Subsidy } from '../core/subsidy.ts'
import type { Executed, Looked } from '../core/subsidy-findings.ts'
import { journalsOf } from '../store/entry-queries.ts'

/**
 * What was spent of a source in some projects of a fiscal year, as `apps/` hands it in from the accounts of execution;
 * nothing at all where no accounts are kept.
 */
export type ExecutedOf = (
  context: QueryContext,
  projectIds: readonly ProjectId[],
  source: FundSource,
  fiscalYear: number,
) => Promise<readonly Executed[]>

/** The titles of projects, as `apps/` hands them in: sheets stand in a room below. */
export type TitlesOf = (
  context: QueryContext,
  projectIds: readonly ProjectId[],
) => Promise<ReadonlyMap<ProjectId, string>>

/**
 * What the DistrictAssembly has approved of a source in some projects of a fiscal year, as `apps/` hands it in from the
 * room of appropriations; projects without an approved budget are left out.
 */
export type ApprovedOf = (
  context: QueryContext,
  projectIds: readonly ProjectId[],
  source: FundSource,
  fiscalYear: number,
) => Promise<ReadonlyMap<ProjectId, Won>>

/** What `apps/` hands in: what was executed and approved, and how projects are called, which rooms below know. */
export interface SubsidyMeans {
  readonly executedOf: ExecutedOf
  readonly titlesOf: TitlesOf
  readonly approvedOf: ApprovedOf
}

/** A subsidy with its journal, what is planned of it by project, and what was executed. */
export interface SubsidyWithMoney extends Looked {
  readonly plannedBy: ReadonlyMap<ProjectId, Won>
  readonly approvedBy: ReadonlyMap<ProjectId, Won>
}

/** Loads what the rules and pages look at, for some subsidies. */
export async function lookAt(
  context: QueryContext,
  subsidies: readonly Subsidy[],
  means: SubsidyMeans,
): Promise<SubsidyWithMoney[]> {
  const { trx, districtId } = context
  const ids = subsidies.map((subsidy) => subsidy.id)
  const journals = await journalsOf(trx, districtId, ids)
  const looked: SubsidyWithMoney[] = []
  for (const subsidy of subsidies) looked.push(await lookAtOne(context, subsidy, journals.get(subsidy.id) ?? [], means))
  return looked
}

async function lookAtOne(
  context: QueryContext,
  subsidy: Subsidy,
  entries: readonly Entry[],
  means: SubsidyMeans,
): Promise<SubsidyWithMoney> {
  const { fiscalYear, source, projectIds } = subsidy
  const { budget } = answered(await context.ask(seeBudgetOf, { fiscalYear, projectIds: [...projectIds] }))
  const plannedBy = new Map(
    budget.byProject.map((row) => [
      row.projectId,
      row.bySource.find((part) => part.source === source)?.amount ?? zeroWon,
    ]),
  )
  const approvedBy = await means.approvedOf(context, projectIds, source, fiscalYear)
  const executed = await means.executedOf(context, projectIds, source, fiscalYear)
  return {
    subsidy,
    journal: { entries, projectIds },
    planned: sumWon(projectIds.map((id) => approvedBy.get(id) ?? plannedBy.get(id) ?? zeroWon)),
    approved: approvedBy.size > 0,
    titles: await means.titlesOf(context, projectIds),
    ...{ plannedBy, approvedBy },
    executed: executed.every(({ amount }) => amount === 0) ? null : executed,
    today: dateInSeoul(context.now),
  }
}

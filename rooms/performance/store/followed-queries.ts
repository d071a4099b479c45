import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from '#rooms/plans/core/plan.ts'
import { joiningOf } from '../core/attainment.ts'
import { type Followed, type FollowedIndicator, type FollowedProject, toldOn } from '../core/followed.ts'
import type { FollowedStage } from '../core/stage-progress.ts'
import type { PerformanceTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PerformanceTables>()

/** Puts what is followed of a project in the place of what was. */
export async function putFollowed(trx: Trx, districtId: DistrictId, followed: Followed, on: LocalDate): Promise<void> {
  const { project, stages, indicators } = followed
  const key = { district_id: districtId, project_id: project.projectId }
  const row = {
    plan_id: project.planId,
    fiscal_year: project.fiscalYear,
    project_no: project.no,
    title: project.title,
    item_id: project.itemId,
    department_id: project.departmentId,
    department: project.department,
    subcommittees: jsonb(project.subcommittees),
    starts_on: project.startsOn,
    ends_on: project.endsOn,
    sheet_version: project.sheetVersion,
    followed_on: on,
  }
  await tables(trx)
    .insertInto('followed_project')
    .values({ ...key, ...row })
    .onConflict((there) => there.columns(['district_id', 'project_id']).doUpdateSet(row))
    .execute()
  for (const table of ['followed_stage', 'followed_indicator'] as const)
    await tables(trx)
      .deleteFrom(table)
      .where('district_id', '=', districtId)
      .where('project_id', '=', project.projectId)
      .execute()
  if (stages.length > 0)
    await tables(trx)
      .insertInto('followed_stage')
      .values(stages.map((stage) => ({ ...key, stage_no: stage.no, ...stageColumns(stage) })))
      .execute()
  if (indicators.length > 0)
    await tables(trx)
      .insertInto('followed_indicator')
      .values(indicators.map((one) => ({ ...key, indicator_no: one.no, ...indicatorColumns(one) })))
      .execute()
}

/** Whoever follows a project or tells of it waits here until the one before is done, also before its first row stands. */
export async function holdProject(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`performance:${districtId}:${projectId}`}, 0))`.execute(trx)
}

/** What is followed of some projects, by plan and number, as it can be told on a day. */
export async function followedProjects(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
  today: LocalDate,
): Promise<Followed[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('followed_project')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('fiscal_year')
    .orderBy('project_no')
    .orderBy('project_id')
    .execute()
  const stages = await tables(trx)
    .selectFrom('followed_stage')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('stage_no')
    .execute()
  const indicators = await tables(trx)
    .selectFrom('followed_indicator')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('indicator_no')
    .execute()
  const stagesOf = Map.groupBy(stages, (row) => row.project_id)
  const indicatorsOf = Map.groupBy(indicators, (row) => row.project_id)
  return rows.map((row) => ({
    project: readProject(row),
    stages: (stagesOf.get(row.project_id) ?? []).map(readStage),
    indicators: (indicatorsOf.get(row.project_id) ?? []).map((one) => toldOn(readIndicator(one), today)),
  }))
}

/** The followed projects of a plan. */
export async function projectsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<ProjectId[]> {
  const rows = await tables(trx)
    .selectFrom('followed_project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('project_no')
    .execute()
  return rows.map((row) => row.project_id)
}

/** The followed projects that some items became. */
export async function projectsOfItems(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<ProjectId[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('followed_project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('item_id', 'in', itemIds)
    .orderBy('project_id')
    .execute()
  return rows.map((row) => row.project_id)
}

/** Every followed project. */
export async function allFollowed(trx: Trx, districtId: DistrictId): Promise<ProjectId[]> {
  const rows = await tables(trx)
    .selectFrom('followed_project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .orderBy('project_id')
    .execute()
  return rows.map((row) => row.project_id)
}

/** Writes how far a stage is and how it weighs. */
export async function updateStage(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  stage: FollowedStage,
): Promise<void> {
  await tables(trx)
    .updateTable('followed_stage')
    .set(stageColumns(stage))
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .where('stage_no', '=', stage.no)
    .execute()
}

/** Writes where an indicator stands with its measurements. */
export async function updateIndicator(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  indicator: FollowedIndicator,
): Promise<void> {
  await tables(trx)
    .updateTable('followed_indicator')
    .set(indicatorColumns(indicator))
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .where('indicator_no', '=', indicator.no)
    .execute()
}

const stageColumns = (stage: FollowedStage) => ({
  types: jsonb(stage.types),
  title: stage.title,
  period_text: stage.periodText,
  planned_from: stage.plannedFrom,
  planned_to: stage.plannedTo,
  weight: stage.weight,
  state: stage.state,
  share: stage.share,
  begun_on: stage.from,
  ended_on: stage.to,
  reason: stage.reason,
  evidence: stage.evidence,
})

const indicatorColumns = (indicator: FollowedIndicator) => ({
  phase: indicator.phase,
  goal: indicator.goal,
  name: indicator.name,
  target: jsonb(indicator.target),
  evidence: indicator.evidence,
  note: indicator.note,
  value: indicator.value,
  attained_n: indicator.attained?.n ?? null,
  attained_d: indicator.attained?.d ?? null,
  met: indicator.met,
  measured_on: indicator.measuredOn,
  told_from: indicator.toldFrom,
})

export const readProject = (row: Selectable<PerformanceTables['followed_project']>): FollowedProject => ({
  projectId: row.project_id,
  planId: row.plan_id,
  fiscalYear: row.fiscal_year,
  no: row.project_no,
  title: row.title,
  itemId: row.item_id,
  departmentId: row.department_id,
  department: row.department,
  subcommittees: row.subcommittees,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  sheetVersion: row.sheet_version,
})

const readStage = (row: Selectable<PerformanceTables['followed_stage']>): FollowedStage => ({
  no: row.stage_no,
  types: row.types,
  title: row.title,
  periodText: row.period_text,
  plannedFrom: row.planned_from,
  plannedTo: row.planned_to,
  weight: row.weight,
  state: row.state,
  share: row.share,
  from: row.begun_on,
  to: row.ended_on,
  reason: row.reason,
  evidence: row.evidence,
})

const readIndicator = (row: Selectable<PerformanceTables['followed_indicator']>): FollowedIndicator => ({
  no: row.indicator_no,
  phase: row.phase,
  goal: row.goal,
  name: row.name,
  target: row.target,
  evidence: row.evidence,
  note: row.note,
  joining: joiningOf(row.target),
  value: row.value,
  attained: row.attained_n === null || row.attained_d === null ? null : { n: row.attained_n, d: row.attained_d },
  met: row.met,
  measuredOn: row.measured_on,
  toldFrom: row.told_from,
})

import type { Insertable, Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from '../core/plan.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

/** A sheet, and which version of it this is. */
export interface VersionedSheet {
  readonly sheet: ProjectSheet
  readonly version: number
}

/** Inserts the first version of a sheet, or puts a later one in the place of the one before. */
export async function putSheet(trx: Trx, districtId: DistrictId, { sheet, version }: VersionedSheet): Promise<void> {
  const row = {
    plan_id: sheet.planId,
    version,
    project_no: sheet.no,
    title: sheet.title,
    item_id: sheet.itemId,
    summary: sheet.summary,
    category: sheet.category,
    subcommittees: jsonb(sheet.subcommittees),
    civil_actors: jsonb(sheet.civilActors),
    period_text: sheet.periodText,
    runs_from: sheet.period.from,
    runs_to: sheet.period.to,
    runs_precision: sheet.period.precision,
    header_budget: sheet.headerBudget,
    schedule_text: sheet.scheduleText,
    objectives: jsonb(sheet.objectives),
    tasks: jsonb(sheet.tasks),
    background: sheet.background,
    direction: sheet.direction,
    photos: jsonb(sheet.photos),
    similar_cases: sheet.similarCases,
    last_results: sheet.lastResults,
    improvements: sheet.improvements,
    last_progress: sheet.lastProgress,
    method: jsonb(sheet.method),
    evaluation: jsonb(sheet.evaluation),
    contingency: sheet.contingency,
    remarks: sheet.remarks,
  }
  if (version === 1) {
    await tables(trx)
      .insertInto('project')
      .values({ district_id: districtId, project_id: sheet.id, ...row })
      .execute()
    return
  }
  await tables(trx)
    .updateTable('project')
    .set(row)
    .where('district_id', '=', districtId)
    .where('project_id', '=', sheet.id)
    .execute()
}

/** Puts the departments, indicators and stages of a sheet in the place of those before. */
export async function replaceParts(trx: Trx, districtId: DistrictId, sheet: ProjectSheet): Promise<void> {
  const of = { district_id: districtId, project_id: sheet.id }
  for (const table of ['project_department', 'indicator', 'project_stage'] as const) {
    await tables(trx)
      .deleteFrom(table)
      .where('district_id', '=', districtId)
      .where('project_id', '=', sheet.id)
      .execute()
  }
  const roles: Insertable<PlansTables['project_department']>[] = sheet.departments.map((role, index) => ({
    ...of,
    role_no: index + 1,
    name: role.name,
    department_id: role.departmentId,
    duty: role.duty,
    label: role.label,
  }))
  await tables(trx).insertInto('project_department').values(roles).execute()
  if (sheet.indicators.length > 0) {
    const indicators = sheet.indicators.map(({ no, target, ...indicator }) => ({
      ...of,
      indicator_no: no,
      target: jsonb(target),
      ...indicator,
    }))
    await tables(trx).insertInto('indicator').values(indicators).execute()
  }
  if (sheet.stages.length > 0) {
    const stages = sheet.stages.map(({ no, types, title, periodText }) => ({
      ...of,
      stage_no: no,
      types: jsonb(types),
      title,
      period_text: periodText,
    }))
    await tables(trx).insertInto('project_stage').values(stages).execute()
  }
}

export async function findSheet(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<VersionedSheet | null> {
  const rows = await tables(trx)
    .selectFrom('project')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .execute()
  const [sheet] = await withParts(trx, districtId, rows)
  return sheet ?? null
}

/** The sheets of a plan, by number. */
export async function sheetsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<ProjectSheet[]> {
  const rows = await tables(trx)
    .selectFrom('project')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('project_no')
    .execute()
  return (await withParts(trx, districtId, rows)).map(({ sheet }) => sheet)
}

/** The projects that these items became. */
export async function sheetsOfItems(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<ProjectSheet[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('project')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('item_id', 'in', itemIds)
    .orderBy('plan_id')
    .orderBy('project_no')
    .execute()
  return (await withParts(trx, districtId, rows)).map(({ sheet }) => sheet)
}

type ProjectRow = Selectable<PlansTables['project']>
interface Parts {
  readonly roles: readonly Selectable<PlansTables['project_department']>[]
  readonly indicators: readonly Selectable<PlansTables['indicator']>[]
  readonly stages: readonly Selectable<PlansTables['project_stage']>[]
}

async function withParts(trx: Trx, districtId: DistrictId, rows: readonly ProjectRow[]): Promise<VersionedSheet[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.project_id)
  const roles = await tables(trx)
    .selectFrom('project_department')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', ids)
    .orderBy('role_no')
    .execute()
  const indicators = await tables(trx)
    .selectFrom('indicator')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', ids)
    .orderBy('indicator_no')
    .execute()
  const stages = await tables(trx)
    .selectFrom('project_stage')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', ids)
    .orderBy('stage_no')
    .execute()
  const [rolesOf, indicatorsOf, stagesOf] = [byProject(roles), byProject(indicators), byProject(stages)]
  return rows.map((row) => {
    const id = row.project_id
    const parts = {
      roles: rolesOf.get(id) ?? [],
      indicators: indicatorsOf.get(id) ?? [],
      stages: stagesOf.get(id) ?? [],
    }
    return { sheet: readSheet(row, parts), version: row.version }
  })
}

const byProject = <Row extends { project_id: ProjectId }>(rows: readonly Row[]): ReadonlyMap<ProjectId, Row[]> =>
  Map.groupBy(rows, (row) => row.project_id)

const readSheet = (row: ProjectRow, { roles, indicators, stages }: Parts): ProjectSheet => ({
  id: row.project_id,
  planId: row.plan_id,
  no: row.project_no,
  title: row.title,
  itemId: row.item_id,
  summary: row.summary,
  category: row.category,
  departments: roles.map(({ name, department_id, duty, label }) => ({
    name,
    departmentId: department_id,
    duty,
    label,
  })),
  subcommittees: row.subcommittees,
  civilActors: row.civil_actors,
  periodText: row.period_text,
  period: { from: row.runs_from, to: row.runs_to, precision: row.runs_precision },
  headerBudget: row.header_budget,
  indicators: indicators.map(({ indicator_no, phase, goal, name, target, evidence, note }) => ({
    no: indicator_no,
    phase,
    goal,
    name,
    target,
    evidence,
    note,
  })),
  stages: stages.map(({ stage_no, types, title, period_text }) => ({
    no: stage_no,
    types,
    title,
    periodText: period_text,
  })),
  scheduleText: row.schedule_text,
  objectives: row.objectives,
  tasks: row.tasks,
  background: row.background,
  direction: row.direction,
  photos: row.photos,
  similarCases: row.similar_cases,
  lastResults: row.last_results,
  improvements: row.improvements,
  lastProgress: row.last_progress,
  method: row.method,
  evaluation: row.evaluation,
  contingency: row.contingency,
  remarks: row.remarks,
})

import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Measurement, MeasurementId } from '../core/measurement.ts'
import type { Quarter } from '../core/quarter.ts'
import type { QuarterReport } from '../core/quarter-report.ts'
import type { StageEntry } from '../core/stage-progress.ts'
import type { PerformanceTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PerformanceTables>()

/** Everything that was told of a project's stages, the first one first. */
export async function entriesOf(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<StageEntry[]> {
  const rows = await tables(trx)
    .selectFrom('stage_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('stage_no')
    .orderBy('entry_no')
    .execute()
  return rows.map((row) => ({
    ...{ stageNo: row.stage_no, entryNo: row.entry_no, standing: row.standing, role: row.role, toldOn: row.told_on },
  }))
}

export async function insertEntry(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  entry: StageEntry,
): Promise<void> {
  await tables(trx)
    .insertInto('stage_entry')
    .values({
      ...{ district_id: districtId, project_id: projectId, stage_no: entry.stageNo, entry_no: entry.entryNo },
      ...{ standing: jsonb(entry.standing), role: entry.role, told_on: entry.toldOn },
    })
    .execute()
}

/** Every version of a project's reports, the latest quarter and version first. */
export async function reportsOf(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<QuarterReport[]> {
  const rows = await tables(trx)
    .selectFrom('quarter_report')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('quarter', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ quarter: row.quarter, version: row.version, done: row.done, next: row.next_steps, issues: row.issues },
    ...{ role: row.role, toldOn: row.told_on, reason: row.reason },
  }))
}

export async function insertReport(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  report: QuarterReport,
): Promise<void> {
  await tables(trx)
    .insertInto('quarter_report')
    .values({
      ...{ district_id: districtId, project_id: projectId, quarter: report.quarter, version: report.version },
      ...{ done: jsonb(report.done), next_steps: report.next, issues: report.issues },
      ...{ role: report.role, told_on: report.toldOn, reason: report.reason },
    })
    .execute()
}

/** The quarters that the projects told of, by project. */
export async function quartersTold(trx: Trx, districtId: DistrictId): Promise<ReadonlyMap<ProjectId, Quarter[]>> {
  const rows = await tables(trx)
    .selectFrom('quarter_report')
    .select(['project_id', 'quarter'])
    .where('district_id', '=', districtId)
    .where('version', '=', 1)
    .orderBy('project_id')
    .orderBy('quarter')
    .execute()
  const told = Map.groupBy(rows, (row) => row.project_id)
  return new Map([...told].map(([projectId, own]) => [projectId, own.map(({ quarter }) => quarter)]))
}

/** Every measurement of some projects, the corrected ones too, in the order of their periods and days. */
export async function measurementsOf(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
): Promise<Measurement[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('measurement')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('project_id')
    .orderBy('indicator_no')
    .orderBy('period')
    .orderBy('measured_on')
    .orderBy('measurement_id')
    .execute()
  return rows.map(readMeasurement)
}

export async function findMeasurement(
  trx: Trx,
  districtId: DistrictId,
  measurementId: MeasurementId,
): Promise<Measurement | null> {
  const row = await tables(trx)
    .selectFrom('measurement')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('measurement_id', '=', measurementId)
    .executeTakeFirst()
  return row === undefined ? null : readMeasurement(row)
}

export async function insertMeasurement(trx: Trx, districtId: DistrictId, one: Measurement): Promise<void> {
  await tables(trx)
    .insertInto('measurement')
    .values({
      district_id: districtId,
      measurement_id: one.id,
      project_id: one.projectId,
      indicator_no: one.indicatorNo,
      period: one.period,
      place: one.place,
      value: one.value,
      measured_on: one.measuredOn,
      role: one.role,
      department: one.department,
      how: one.how,
      evidence: one.evidence,
      survey: one.survey === null ? null : jsonb(one.survey),
      forecast: one.forecast,
      corrects: one.corrects,
      corrected_by: null,
      reason: one.reason,
    })
    .execute()
}

/** Marks a measurement as corrected; it stays. */
export async function markCorrected(
  trx: Trx,
  districtId: DistrictId,
  measurementId: MeasurementId,
  correctedBy: MeasurementId,
): Promise<void> {
  await tables(trx)
    .updateTable('measurement')
    .set({ corrected_by: correctedBy })
    .where('district_id', '=', districtId)
    .where('measurement_id', '=', measurementId)
    .execute()
}

const readMeasurement = (row: Selectable<PerformanceTables['measurement']>): Measurement => ({
  id: row.measurement_id,
  projectId: row.project_id,
  indicatorNo: row.indicator_no,
  period: row.period,
  place: row.place,
  value: row.value,
  measuredOn: row.measured_on,
  role: row.role,
  department: row.department,
  how: row.how,
  evidence: row.evidence,
  survey: row.survey,
  forecast: row.forecast,
  corrects: row.corrects,
  correctedBy: row.corrected_by,
  reason: row.reason,
})

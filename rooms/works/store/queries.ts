import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Work, WorkId } from '../core/work.ts'
import type { WorksTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<WorksTables>()

const toldOf = (work: Work) => ({
  team_id: work.teamId,
  no: work.no,
  title: work.title,
  kind: work.kind,
  work_group: work.group,
  period: work.period,
  place: work.place,
  texts: jsonb(work.texts),
  issues: jsonb(work.issues),
  figures: jsonb(work.figures),
  cost: work.cost === null ? null : jsonb(work.cost),
  links: jsonb(work.links),
})

const readWork = (row: Selectable<WorksTables['work']>): Work => ({
  id: row.work_id,
  departmentId: row.department_id,
  teamId: row.team_id,
  year: row.year,
  no: row.no,
  title: row.title,
  kind: row.kind,
  group: row.work_group,
  period: row.period,
  place: row.place,
  texts: row.texts,
  issues: row.issues,
  figures: row.figures,
  cost: row.cost,
  links: row.links,
  carriedFrom: row.carried_from,
})

/** Writes a new work; false where its id is taken. */
export async function insertWork(trx: Trx, districtId: DistrictId, work: Work): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('work')
    .values({
      district_id: districtId,
      work_id: work.id,
      department_id: work.departmentId,
      year: work.year,
      carried_from: work.carriedFrom,
      ...toldOf(work),
    })
    .onConflict((taken) => taken.columns(['district_id', 'work_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function updateWork(trx: Trx, districtId: DistrictId, work: Work): Promise<void> {
  await tables(trx)
    .updateTable('work')
    .set(toldOf(work))
    .where('district_id', '=', districtId)
    .where('work_id', '=', work.id)
    .execute()
}

const one = (trx: Trx, districtId: DistrictId, workId: WorkId) =>
  tables(trx).selectFrom('work').selectAll().where('district_id', '=', districtId).where('work_id', '=', workId)

export async function findWork(trx: Trx, districtId: DistrictId, workId: WorkId): Promise<Work | null> {
  const row = await one(trx, districtId, workId).executeTakeFirst()
  return row === undefined ? null : readWork(row)
}

/** A work held until the transaction ends, so that two forms sent at once are written one after the other. */
export async function holdWork(trx: Trx, districtId: DistrictId, workId: WorkId): Promise<Work | null> {
  const row = await one(trx, districtId, workId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readWork(row)
}

/** Deletes a work and what was recorded of its budget. */
export async function deleteWork(trx: Trx, districtId: DistrictId, workId: WorkId): Promise<void> {
  await tables(trx)
    .deleteFrom('work_budget')
    .where('district_id', '=', districtId)
    .where('work_id', '=', workId)
    .execute()
  await tables(trx).deleteFrom('work').where('district_id', '=', districtId).where('work_id', '=', workId).execute()
}

export interface WorkFilter {
  readonly departmentId: DepartmentId | null
  readonly year: number | null
  readonly kind: Work['kind']
}

/** The works of a filter, the latest year first, in the order of the departments' lists. */
export async function worksOf(trx: Trx, districtId: DistrictId, filter: WorkFilter): Promise<Work[]> {
  const { departmentId, year, kind } = filter
  const rows = await tables(trx)
    .selectFrom('work')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(departmentId !== null, (some) => some.where('department_id', '=', departmentId as DepartmentId))
    .$if(year !== null, (some) => some.where('year', '=', year as number))
    .$if(kind !== null, (some) => some.where('kind', '=', kind))
    .orderBy('year', 'desc')
    .orderBy('work_group', 'desc')
    .orderBy('no')
    .orderBy('department_id')
    .orderBy('work_id')
    .execute()
  return rows.map(readWork)
}

/** The years that have works, the latest first. */
export async function yearsOfWorks(trx: Trx, districtId: DistrictId): Promise<number[]> {
  const rows = await tables(trx)
    .selectFrom('work')
    .select('year')
    .distinct()
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

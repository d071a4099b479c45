import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Entrusting, EntrustingId } from '../core/entrusting.ts'
import type { EntrustedEntry } from '../core/entrusting-life.ts'
import { readEntry, writtenEntry } from './journal-row.ts'
import type { ContractsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ContractsTables>()

const readEntrusting = (row: Selectable<ContractsTables['entrusting']>): Entrusting => ({
  id: row.entrusting_id,
  departmentId: row.department_id,
  projectId: row.project_id,
  title: row.title,
  trustee: row.trustee,
  consentedOn: row.consented_on,
  from: row.begins_on,
  to: row.ends_on,
  years: row.years,
  document: row.document,
  note: row.note,
})

/** Writes new entrusted work; false where its id is taken. */
export async function insertEntrusting(trx: Trx, districtId: DistrictId, one: Entrusting): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('entrusting')
    .values({
      district_id: districtId,
      entrusting_id: one.id,
      department_id: one.departmentId,
      project_id: one.projectId,
      title: one.title,
      trustee: one.trustee,
      consented_on: one.consentedOn,
      begins_on: one.from,
      ends_on: one.to,
      years: jsonb(one.years),
      document: one.document,
      note: one.note,
    })
    .onConflict((taken) => taken.columns(['district_id', 'entrusting_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const entrustings = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('entrusting').selectAll().where('district_id', '=', districtId)

export async function findEntrusting(trx: Trx, districtId: DistrictId, id: EntrustingId): Promise<Entrusting | null> {
  const row = await entrustings(trx, districtId).where('entrusting_id', '=', id).executeTakeFirst()
  return row === undefined ? null : readEntrusting(row)
}

/** Entrusted work held until the transaction ends, so that two payments at once cannot both take what is left. */
export async function holdEntrusting(trx: Trx, districtId: DistrictId, id: EntrustingId): Promise<Entrusting | null> {
  const row = await entrustings(trx, districtId).where('entrusting_id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? null : readEntrusting(row)
}

/** Which entrusted work is asked for; what is left out does not matter. */
export interface EntrustingsWanted {
  readonly departmentId?: DepartmentId | undefined
  readonly projectIds?: readonly ProjectId[] | undefined
}

/** The entrusted work that is wanted, the latest first. */
export async function entrustingsWhere(
  trx: Trx,
  districtId: DistrictId,
  { departmentId, projectIds }: EntrustingsWanted,
): Promise<Entrusting[]> {
  if (projectIds?.length === 0) return []
  const rows = await entrustings(trx, districtId)
    .$if(departmentId !== undefined, (asked) => asked.where('department_id', '=', departmentId as DepartmentId))
    .$if(projectIds !== undefined, (asked) => asked.where('project_id', 'in', projectIds as readonly ProjectId[]))
    .orderBy('begins_on', 'desc')
    .orderBy('entrusting_id')
    .execute()
  return rows.map(readEntrusting)
}

/** Writes an entry; false where its id is taken. */
export async function insertEntrustedEntry(
  trx: Trx,
  districtId: DistrictId,
  entrustingId: EntrustingId,
  entry: EntrustedEntry,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('entrusting_entry')
    .values({
      district_id: districtId,
      entry_id: entry.id,
      entrusting_id: entrustingId,
      ...writtenEntry(entry),
    })
    .onConflict((taken) => taken.columns(['district_id', 'entry_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** The journals of some entrusted work, each in the order of recording. */
export async function entrustedJournals(
  trx: Trx,
  districtId: DistrictId,
  ids: readonly EntrustingId[],
): Promise<ReadonlyMap<EntrustingId, readonly EntrustedEntry[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('entrusting_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('entrusting_id', 'in', ids)
    .orderBy('entrusting_id')
    .orderBy('entry_no')
    .execute()
  const byId = Map.groupBy(rows, (row) => row.entrusting_id)
  return new Map([...byId].map(([id, own]) => [id, own.map((row) => readEntry(row))]))
}

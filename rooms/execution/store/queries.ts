import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Entry, EntryId } from '../core/entry.ts'
import type { ExecutionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ExecutionTables>()

/** Opens a year, if it is not open, and holds it: until the end nobody else writes its entries or moves its budget. */
export async function holdYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<void> {
  await tables(trx)
    .insertInto('execution_year')
    .values({ district_id: districtId, fiscal_year: fiscalYear })
    .onConflict((same) => same.columns(['district_id', 'fiscal_year']).doNothing())
    .execute()
  await tables(trx)
    .selectFrom('execution_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .forUpdate()
    .execute()
}

/** The years that have entries, the latest first. */
export async function openYears(trx: Trx, districtId: DistrictId): Promise<number[]> {
  const rows = await tables(trx)
    .selectFrom('execution_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .execute()
  return rows.map((row) => row.fiscal_year)
}

/** The entries of a year, in the order of their days. */
export async function entriesOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<Entry[]> {
  const rows = await tables(trx)
    .selectFrom('execution_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('entry_on')
    .orderBy(sql.ref('entry_no'))
    .execute()
  return rows.map(readEntry)
}

/** The entries of one project in a year, in the order of their days. */
export async function entriesOfProject(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  fiscalYear: number,
): Promise<Entry[]> {
  const rows = await tables(trx)
    .selectFrom('execution_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('entry_on')
    .orderBy(sql.ref('entry_no'))
    .execute()
  return rows.map(readEntry)
}

/** The entries of some projects, in the order of their days, whatever their year. */
export async function entriesOfProjects(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
): Promise<Entry[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('execution_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', 'in', projectIds)
    .orderBy('entry_on')
    .orderBy(sql.ref('entry_no'))
    .execute()
  return rows.map(readEntry)
}

export async function findEntry(trx: Trx, districtId: DistrictId, entryId: EntryId): Promise<Entry | null> {
  const row = await tables(trx)
    .selectFrom('execution_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row === undefined ? null : readEntry(row)
}

/** PostgreSQL takes 65,535 values in a statement; an entry has eighteen. */
const rowsAtOnce = 3000

export async function insertEntries(trx: Trx, districtId: DistrictId, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += rowsAtOnce) {
    await tables(trx)
      .insertInto('execution_entry')
      .values(entries.slice(from, from + rowsAtOnce).map((entry) => writeEntry(districtId, entry)))
      .execute()
  }
}

const writeEntry = (districtId: DistrictId, entry: Entry): ExecutionTables['execution_entry'] => ({
  district_id: districtId,
  entry_id: entry.id,
  fiscal_year: entry.fiscalYear,
  kind: entry.kind,
  entry_on: entry.on,
  project_id: entry.projectId,
  account_name: entry.accountName,
  source: entry.source,
  line_id: entry.lineId,
  amount: entry.amount,
  evidence_kind: entry.evidenceKind,
  document_no: entry.documentNo,
  payee_kind: entry.payeeKind,
  department: entry.department,
  note: entry.note,
  commitment_id: entry.commitmentId,
  reverses: entry.reverses,
  import_id: entry.importId,
})

const readEntry = (row: ExecutionTables['execution_entry']): Entry => ({
  id: row.entry_id,
  fiscalYear: row.fiscal_year,
  kind: row.kind,
  on: row.entry_on,
  projectId: row.project_id,
  accountName: row.account_name,
  source: row.source,
  lineId: row.line_id,
  amount: row.amount,
  evidenceKind: row.evidence_kind,
  documentNo: row.document_no,
  payeeKind: row.payee_kind,
  department: row.department,
  note: row.note,
  commitmentId: row.commitment_id,
  reverses: row.reverses,
  importId: row.import_id,
})

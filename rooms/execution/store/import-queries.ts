import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { EntryId, EntryKind, ImportId } from '../core/entry.ts'
import type { ImportMapping } from '../core/import-mapping.ts'
import type { ExecutionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ExecutionTables>()

export interface StoredImport {
  readonly importId: ImportId
  readonly fiscalYear: number
  readonly fileName: string
  readonly on: LocalDate
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly leftOut: number
  readonly won: Won
}

/** All imports, the latest first. */
export async function allImports(trx: Trx, districtId: DistrictId): Promise<StoredImport[]> {
  const rows = await tables(trx)
    .selectFrom('executed_import')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('imported_on', 'desc')
    .orderBy('import_id')
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    fiscalYear: row.fiscal_year,
    fileName: row.file_name,
    on: row.imported_on,
    added: row.added,
    changed: row.changed,
    same: row.same,
    leftOut: row.left_out,
    won: row.difference,
  }))
}

export async function importExists(trx: Trx, districtId: DistrictId, importId: ImportId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('executed_import')
    .select('import_id')
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertImport(trx: Trx, districtId: DistrictId, made: StoredImport): Promise<void> {
  await tables(trx)
    .insertInto('executed_import')
    .values({
      district_id: districtId,
      import_id: made.importId,
      fiscal_year: made.fiscalYear,
      file_name: made.fileName,
      imported_on: made.on,
      added: made.added,
      changed: made.changed,
      same: made.same,
      left_out: made.leftOut,
      difference: made.won,
    })
    .execute()
}

/** The rows that earlier imports brought, by their keys, with the entries that stand for them now. */
export async function knownRows(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  kind: EntryKind,
): Promise<{ key: string; entryId: EntryId }[]> {
  const rows = await tables(trx)
    .selectFrom('executed_row')
    .select(['row_key', 'entry_id'])
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .where('kind', '=', kind)
    .orderBy('row_key')
    .execute()
  return rows.map((row) => ({ key: row.row_key, entryId: row.entry_id }))
}

/** PostgreSQL takes 65,535 values in a statement; a row has five. */
const rowsAtOnce = 10_000

/** Says which entries stand for rows of files from now on. */
export async function setRows(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  kind: EntryKind,
  rows: readonly { readonly key: string; readonly entryId: EntryId }[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tables(trx)
      .insertInto('executed_row')
      .values(
        rows.slice(from, from + rowsAtOnce).map((row) => ({
          district_id: districtId,
          fiscal_year: fiscalYear,
          kind,
          row_key: row.key,
          entry_id: row.entryId,
        })),
      )
      .onConflict((same) =>
        same
          .columns(['district_id', 'fiscal_year', 'kind', 'row_key'])
          .doUpdateSet((row) => ({ entry_id: row.ref('excluded.entry_id') })),
      )
      .execute()
  }
}

/** Forgets the row of a file for which an entry stood, so that the next file brings it again. */
export async function forgetRow(trx: Trx, districtId: DistrictId, entryId: EntryId): Promise<void> {
  await tables(trx)
    .deleteFrom('executed_row')
    .where('district_id', '=', districtId)
    .where('entry_id', '=', entryId)
    .execute()
}

export async function allMappings(
  trx: Trx,
  districtId: DistrictId,
): Promise<{ name: string; mapping: ImportMapping }[]> {
  return tables(trx)
    .selectFrom('import_mapping')
    .select(['name', 'mapping'])
    .where('district_id', '=', districtId)
    .orderBy('name')
    .execute()
}

export async function keepMapping(
  trx: Trx,
  districtId: DistrictId,
  name: string,
  mapping: ImportMapping,
): Promise<void> {
  await tables(trx)
    .insertInto('import_mapping')
    .values({ district_id: districtId, name, mapping: jsonb(mapping) })
    .onConflict((same) => same.columns(['district_id', 'name']).doUpdateSet({ mapping: jsonb(mapping) }))
    .execute()
}

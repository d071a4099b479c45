import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import type { RememberedHeadings } from '../core/transfer-columns.ts'
import type { Transfer, TransferVerdict } from '../core/transfers.ts'
import type { TransferTables } from './tables-transfers.ts'

const tables = (trx: Trx) => trx.withTables<TransferTables>()

export interface TransferImport {
  readonly importId: string
  readonly cycleId: CycleKey
  readonly fileName: string | null
  readonly count: number
  readonly won: Won
  readonly importedOn: LocalDate
}

/** Writes down that a file was imported; false where its number is taken. */
export async function addImport(trx: Trx, districtId: DistrictId, one: TransferImport): Promise<boolean> {
  const added = await tables(trx)
    .insertInto('transfer_import')
    .values({
      district_id: districtId,
      import_id: one.importId,
      cycle_id: one.cycleId,
      file_name: one.fileName,
      transfers: one.count,
      won: one.won,
      imported_on: one.importedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('import_id')
    .executeTakeFirst()
  return added !== undefined
}

export type EnteredTransfer = Pick<Transfer, 'number' | 'requested' | 'place' | 'verdict' | 'reason'> & {
  readonly itemId: ItemId
}

/** Enters transfers under their numbers; how many were new: one that somebody else enters meanwhile is not entered twice. */
export async function addTransfers(
  trx: Trx,
  districtId: DistrictId,
  { importId, cycleId }: Pick<TransferImport, 'importId' | 'cycleId'>,
  transfers: readonly EnteredTransfer[],
): Promise<number> {
  const added = await tables(trx)
    .insertInto('city_transfer')
    .values(
      transfers.map(({ number, itemId, requested, place, verdict, reason }, at) => ({
        district_id: districtId,
        cycle_id: cycleId,
        transfer_number: number,
        item_id: itemId,
        import_id: importId,
        place_in_file: at + 1,
        ...{ requested, place, verdict, reason },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('transfer_number')
    .execute()
  return added.length
}

/** The numbers that a cycle has already. */
export async function transferNumbers(trx: Trx, districtId: DistrictId, cycleId: CycleKey): Promise<string[]> {
  const rows = await tables(trx)
    .selectFrom('city_transfer')
    .select('transfer_number')
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .orderBy('transfer_number')
    .execute()
  return rows.map(({ transfer_number }) => transfer_number)
}

/** The files imported last, the newest first. */
export async function listImports(trx: Trx, districtId: DistrictId, most: number): Promise<TransferImport[]> {
  const rows = await tables(trx)
    .selectFrom('transfer_import')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('imported_on', 'desc')
    .orderBy('import_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    cycleId: row.cycle_id,
    fileName: row.file_name,
    count: row.transfers,
    won: row.won,
    importedOn: row.imported_on,
  }))
}

export async function findImport(
  trx: Trx,
  districtId: DistrictId,
  importId: string,
): Promise<Pick<TransferImport, 'cycleId' | 'fileName' | 'importedOn'> | null> {
  const row = await tables(trx)
    .selectFrom('transfer_import')
    .select(['cycle_id', 'file_name', 'imported_on'])
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row === undefined ? null : { cycleId: row.cycle_id, fileName: row.file_name, importedOn: row.imported_on }
}

/** The transfers of a file, in the order in which they stood there. */
export async function transfersOf(trx: Trx, districtId: DistrictId, importId: string): Promise<EnteredTransfer[]> {
  const rows = await tables(trx)
    .selectFrom('city_transfer')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .orderBy('place_in_file')
    .execute()
  return rows.map(({ transfer_number, item_id, requested, place, verdict, reason }) => ({
    ...{ number: transfer_number, itemId: item_id, requested, place, verdict, reason },
  }))
}

export interface ImportHeap {
  readonly importId: string
  readonly verdict: TransferVerdict | null
  readonly count: number
  readonly won: Won
}

/** What some files come to, by what the departments said. */
export async function heapsOf(trx: Trx, districtId: DistrictId, importIds: readonly string[]): Promise<ImportHeap[]> {
  if (importIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('city_transfer')
    .select((is) => [
      'import_id',
      'verdict',
      is.fn.countAll<number>().as('count'),
      sql<Won>`coalesce(sum(requested), 0)::bigint`.as('won'),
    ])
    .where('district_id', '=', districtId)
    .where('import_id', 'in', importIds)
    .groupBy(['import_id', 'verdict'])
    .orderBy('import_id')
    .orderBy('verdict')
    .execute()
  return rows.map(({ import_id, verdict, count, won }) => ({ importId: import_id, verdict, count, won }))
}

export async function rememberedHeadings(trx: Trx, districtId: DistrictId): Promise<RememberedHeadings> {
  const row = await tables(trx)
    .selectFrom('transfer_headings')
    .select('headings')
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row?.headings ?? {}
}

export async function rememberHeadings(trx: Trx, districtId: DistrictId, headings: RememberedHeadings): Promise<void> {
  const set = { headings: jsonb(headings) }
  await tables(trx)
    .insertInto('transfer_headings')
    .values({ district_id: districtId, ...set })
    .onConflict((conflict) => conflict.column('district_id').doUpdateSet(set))
    .execute()
}

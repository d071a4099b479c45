import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Entry, EntryId } from '../core/entry.ts'
import type { EventKind } from '../core/life-event.ts'
import type { SubsidyId } from '../core/subsidy.ts'
import type { SubsidiesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SubsidiesTables>()

/** `kind` is that of the event, or of the entry that is cancelled. */
export async function insertEntry(
  trx: Trx,
  districtId: DistrictId,
  subsidyId: SubsidyId,
  entry: Entry & { readonly kind: EventKind },
): Promise<void> {
  await tables(trx)
    .insertInto('subsidy_entry')
    .values({
      district_id: districtId,
      entry_id: entry.id,
      subsidy_id: subsidyId,
      entry_no: entry.no,
      kind: entry.kind,
      on_day: entry.on,
      event: entry.event === null ? null : jsonb(entry.event),
      corrects: entry.corrects,
      reason: entry.reason,
      role: entry.role,
      recorded_at: entry.recordedAt,
    })
    .execute()
}

export async function entryExists(trx: Trx, districtId: DistrictId, entryId: EntryId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('subsidy_entry')
    .select('entry_id')
    .where('district_id', '=', districtId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row !== undefined
}

/** The journals of some subsidies, each in the order of recording. */
export async function journalsOf(
  trx: Trx,
  districtId: DistrictId,
  subsidyIds: readonly SubsidyId[],
): Promise<ReadonlyMap<SubsidyId, readonly Entry[]>> {
  if (subsidyIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('subsidy_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subsidy_id', 'in', subsidyIds)
    .orderBy('subsidy_id')
    .orderBy('entry_no')
    .execute()
  const bySubsidy = Map.groupBy(rows, (row) => row.subsidy_id)
  return new Map([...bySubsidy].map(([subsidyId, own]) => [subsidyId, own.map(readEntry)]))
}

const readEntry = (row: Selectable<SubsidiesTables['subsidy_entry']>): Entry => ({
  id: row.entry_id,
  no: row.entry_no,
  on: row.on_day,
  event: row.event,
  corrects: row.corrects,
  reason: row.reason,
  role: row.role,
  recordedAt: row.recorded_at,
})

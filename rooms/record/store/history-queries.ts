import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { HistoryEntry } from '../core/history.ts'
import { headerColumns, readHeader } from './queries.ts'
import type { RecordTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RecordTables>()

/** The commands whose events are left out, together with all that are about people's accounts; null leaves out none. */
type LeftOut = readonly string[] | null

interface Range {
  readonly limit: number
  readonly offset: number
  readonly leftOut: LeftOut
}

const without = (commands: LeftOut) =>
  sql<boolean>`not record_event.about @> '[{"kind": "account"}]' and record_event.command <> all(${commands})`

/** What happened to one thing, newest first. */
export async function historyOf(trx: Trx, districtId: DistrictId, subject: Subject, range: Range) {
  const rows = await tables(trx)
    .selectFrom('record_event')
    .innerJoin('record_event_subject as subject', (join) =>
      join
        .onRef('subject.district_id', '=', 'record_event.district_id')
        .onRef('subject.event_id', '=', 'record_event.event_id'),
    )
    .select(headerColumns.map((column) => `record_event.${column}` as const))
    .select('seal_no')
    .where('record_event.district_id', '=', districtId)
    .where('subject.kind', '=', subject.kind)
    .where('subject.id', '=', subject.id)
    .$if(range.leftOut !== null, (found) => found.where(without(range.leftOut)))
    .orderBy('record_event.event_id', 'desc')
    .limit(range.limit)
    .offset(range.offset)
    .execute()
  return rows.map(readEntry)
}

/** What happened in the district, newest first. */
export async function wholeHistory(trx: Trx, districtId: DistrictId, range: Range): Promise<HistoryEntry[]> {
  const rows = await tables(trx)
    .selectFrom('record_event')
    .select([...headerColumns, 'seal_no'])
    .where('district_id', '=', districtId)
    .$if(range.leftOut !== null, (found) => found.where(without(range.leftOut)))
    .orderBy('event_id', 'desc')
    .limit(range.limit)
    .offset(range.offset)
    .execute()
  return rows.map(readEntry)
}

const readEntry = (row: Parameters<typeof readHeader>[0] & { seal_no: number | null }): HistoryEntry => {
  const { eventId, command, role, effectiveOn, recordedAt, about } = readHeader(row)
  return { eventId, command, role, effectiveOn, recordedAt, about: [...about], sealNo: row.seal_no }
}

export async function countHistory(trx: Trx, districtId: DistrictId, leftOut: LeftOut): Promise<number> {
  const { count } = await tables(trx)
    .selectFrom('record_event')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .$if(leftOut !== null, (found) => found.where(without(leftOut)))
    .executeTakeFirstOrThrow()
  return count
}

export async function countHistoryOf(
  trx: Trx,
  districtId: DistrictId,
  subject: Subject,
  leftOut: LeftOut,
): Promise<number> {
  const { count } = await tables(trx)
    .selectFrom('record_event')
    .innerJoin('record_event_subject as subject', (join) =>
      join
        .onRef('subject.district_id', '=', 'record_event.district_id')
        .onRef('subject.event_id', '=', 'record_event.event_id'),
    )
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('record_event.district_id', '=', districtId)
    .where('subject.kind', '=', subject.kind)
    .where('subject.id', '=', subject.id)
    .$if(leftOut !== null, (found) => found.where(without(leftOut)))
    .executeTakeFirstOrThrow()
  return count
}

import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { beginning, type Seal } from '../core/chain.ts'
import type { SealedEvent } from '../core/check-chain.ts'
import { headerColumns, readHeader } from './queries.ts'
import type { RecordTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RecordTables>()

/** The last link of a district's chain: its number and hash; number 0 and the beginning when there is none. */
export async function chainHead(trx: Trx, districtId: DistrictId): Promise<{ sealNo: number; hash: string }> {
  const head = await tables(trx)
    .selectFrom('record_seal')
    .select(['seal_no', 'hash'])
    .where('district_id', '=', districtId)
    .orderBy('seal_no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head === undefined ? { sealNo: 0, hash: beginning } : { sealNo: head.seal_no, hash: head.hash }
}

/** When a district's chain was last given a link; null while it has none. */
export async function lastSealedAt(trx: Trx, districtId: DistrictId): Promise<Instant | null> {
  const head = await tables(trx)
    .selectFrom('record_seal')
    .select('sealed_at')
    .where('district_id', '=', districtId)
    .orderBy('seal_no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head?.sealed_at ?? null
}

export async function insertSeal(trx: Trx, seal: Seal): Promise<void> {
  await tables(trx)
    .insertInto('record_seal')
    .values({
      district_id: seal.districtId,
      seal_no: seal.sealNo,
      previous: seal.previous,
      sealed_at: seal.sealedAt,
      events: seal.events,
      hash: seal.hash,
    })
    .execute()
}

/** Marks events as held by a link, each with the hash it was sealed with. */
export async function markSealed(
  trx: Trx,
  link: {
    districtId: DistrictId
    sealNo: number
    marks: readonly { readonly eventId: number; readonly leafHash: string }[]
  },
): Promise<void> {
  const eventIds = link.marks.map((mark) => mark.eventId)
  const leafHashes = link.marks.map((mark) => mark.leafHash)
  await sql`
    update record_event set seal_no = ${link.sealNo}, leaf_hash = mark.leaf_hash
    from unnest(${eventIds}::bigint[], ${leafHashes}::text[]) as mark (event_id, leaf_hash)
    where record_event.district_id = ${link.districtId} and record_event.event_id = mark.event_id
  `.execute(trx)
}

export async function sealsAfter(trx: Trx, districtId: DistrictId, sealNo: number, limit: number): Promise<Seal[]> {
  const rows = await tables(trx)
    .selectFrom('record_seal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('seal_no', '>', sealNo)
    .orderBy('seal_no')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    districtId: row.district_id,
    sealNo: row.seal_no,
    previous: row.previous,
    sealedAt: row.sealed_at,
    events: row.events,
    hash: row.hash,
  }))
}

/** The events of one link, in the order of their numbers, with their bodies or what destroyed them. */
export async function eventsOfSeal(trx: Trx, districtId: DistrictId, sealNo: number): Promise<SealedEvent[]> {
  const rows = await tables(trx)
    .selectFrom('record_event')
    .leftJoin('record_body', (join) =>
      join
        .onRef('record_body.district_id', '=', 'record_event.district_id')
        .onRef('record_body.event_id', '=', 'record_event.event_id'),
    )
    .select(headerColumns.map((column) => `record_event.${column}` as const))
    .select(['leaf_hash', 'salt', 'body', 'destroyed_by'])
    .where('record_event.district_id', '=', districtId)
    .where('seal_no', '=', sealNo)
    .orderBy('record_event.event_id')
    .execute()
  return rows.map((row) => ({ ...readHeader(row), leafHash: row.leaf_hash ?? '', body: readBody(row) }))
}

function readBody(row: Partial<Pick<Selectable<RecordTables['record_body']>, 'salt' | 'body' | 'destroyed_by'>>) {
  if (typeof row.salt === 'string' && typeof row.body === 'string') return { salt: row.salt, text: row.body }
  return typeof row.destroyed_by === 'number' ? { destroyedBy: row.destroyed_by } : null
}

export async function countUnsealed(trx: Trx, districtId: DistrictId): Promise<number> {
  const { count } = await tables(trx)
    .selectFrom('record_event')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('seal_no', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** When a body was last destroyed by rule in a district; null when none ever was. */
export async function lastDestruction(trx: Trx, districtId: DistrictId): Promise<Instant | null> {
  const { newest } = await tables(trx)
    .selectFrom('record_event')
    .select((is) => is.fn.max('recorded_at').as('newest'))
    .where('district_id', '=', districtId)
    .where('erases', '!=', jsonb([]))
    .executeTakeFirstOrThrow()
  return newest
}

import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { EventHeader } from '../core/chain.ts'
import type { RecordTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RecordTables>()

/** Writes an event whole, in one statement: its header, its body with the salt, its subjects. Gives its number. */
export async function insertEvent(
  trx: Trx,
  event: Omit<EventHeader, 'eventId'>,
  body: { readonly salt: string; readonly text: string },
): Promise<number> {
  const { rows } = await sql<{ event_id: number }>`
    with event as (
      insert into record_event (district_id, command, role, effective_on, recorded_at, about, erases, body_hash)
      values (
        ${event.districtId}, ${event.command}, ${event.role}, ${event.effectiveOn}, ${event.recordedAt},
        ${jsonb(event.about)}, ${jsonb(event.erases)}, ${event.bodyHash}
      )
      returning district_id, event_id
    ), body as (
      insert into record_body (district_id, event_id, salt, body)
      select district_id, event_id, ${body.salt}, ${body.text} from event
    ), subjects as (
      insert into record_event_subject (district_id, kind, id, event_id)
      select distinct event.district_id, subject.kind, subject.id, event.event_id
      from event, jsonb_to_recordset(${jsonb(event.about)}) as subject (kind text, id text)
    )
    select event_id from event
  `.execute(trx)
  const [written] = rows
  if (written === undefined) throw new Error('The event was not written.')
  return written.event_id
}

/**
 * Destroys body and salt of every event about one of the subjects, naming the event that ordered it; where words are
 * given, only of those whose body holds one.
 */
export async function destroyBodies(
  trx: Trx,
  order: { districtId: DistrictId; subjects: readonly Subject[]; by: number; holding?: readonly string[] | undefined },
): Promise<void> {
  const { holding } = order
  await tables(trx)
    .updateTable('record_body')
    .set({ salt: null, body: null, destroyed_by: order.by })
    .where('district_id', '=', order.districtId)
    .where('body', 'is not', null)
    .where('event_id', 'in', eventsAbout(trx, order))
    .$if(holding !== undefined, (all) =>
      all.where((is) => is.or((holding ?? []).map((word) => is(sql<number>`strpos(body, ${word})`, '>', 0)))),
    )
    .execute()
}

/** Destroys the replies of those commands, and the hashes of what they were given, for nobody to try guesses against. */
export async function destroyInputHashes(
  trx: Trx,
  order: { districtId: DistrictId; subjects: readonly Subject[] },
): Promise<void> {
  await tables(trx)
    .updateTable('record_command_key')
    .set({ input_hash: destroyedHash, reply: null })
    .where('district_id', '=', order.districtId)
    .where('event_id', 'in', eventsAbout(trx, order))
    .execute()
}

const destroyedHash = ''

const eventsAbout = (trx: Trx, about: { districtId: DistrictId; subjects: readonly Subject[] }) =>
  tables(trx)
    .selectFrom('record_event_subject')
    .select('event_id')
    .where('district_id', '=', about.districtId)
    .where((is) => is.or(about.subjects.map(({ kind, id }) => is.and({ kind, id }))))

/** Claims a key: true when it was free. A claim in flight elsewhere is waited for. */
export async function claimKey(
  trx: Trx,
  claim: { districtId: DistrictId; key: string; command: string; inputHash: string },
): Promise<boolean> {
  const claimed = await tables(trx)
    .insertInto('record_command_key')
    .values({
      district_id: claim.districtId,
      key: claim.key,
      command: claim.command,
      input_hash: claim.inputHash,
      reply: null,
      event_id: null,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return claimed !== undefined
}

export async function findKey(
  trx: Trx,
  districtId: DistrictId,
  key: string,
): Promise<{ command: string; inputHash: string | null; reply: unknown } | null> {
  const row = await tables(trx)
    .selectFrom('record_command_key')
    .select(['command', 'input_hash', 'reply'])
    .where('district_id', '=', districtId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        command: row.command,
        inputHash: row.input_hash === destroyedHash ? null : row.input_hash,
        reply: row.reply,
      }
}

/** Keeps a command's reply under its key, with the event it made. */
export async function keepReply(
  trx: Trx,
  kept: { districtId: DistrictId; key: string; eventId: number; reply: unknown },
): Promise<void> {
  await tables(trx)
    .updateTable('record_command_key')
    .set({ reply: jsonb(kept.reply), event_id: kept.eventId })
    .where('district_id', '=', kept.districtId)
    .where('key', '=', kept.key)
    .execute()
}

/** Takes the right to seal a district's chain until the transaction ends; false when another has it. */
export async function takeSealRight(trx: Trx, districtId: DistrictId): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('record-seal:' || ${districtId}, 0)) as taken
  `.execute(trx)
  return rows[0]?.taken === true
}

export const headerColumns = [
  'district_id',
  'event_id',
  'command',
  'role',
  'effective_on',
  'recorded_at',
  'about',
  'erases',
  'body_hash',
] as const

type HeaderRow = Pick<Selectable<RecordTables['record_event']>, (typeof headerColumns)[number]>

export const readHeader = (row: HeaderRow): EventHeader => ({
  districtId: row.district_id,
  eventId: row.event_id,
  command: row.command,
  role: row.role,
  effectiveOn: row.effective_on,
  recordedAt: row.recorded_at,
  about: row.about,
  erases: row.erases,
  bodyHash: row.body_hash,
})

/** The oldest events that no link holds yet, at most `limit`. */
export async function unsealedEvents(trx: Trx, districtId: DistrictId, limit: number): Promise<EventHeader[]> {
  const rows = await tables(trx)
    .selectFrom('record_event')
    .select(headerColumns)
    .where('district_id', '=', districtId)
    .where('seal_no', 'is', null)
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return rows.map(readHeader)
}

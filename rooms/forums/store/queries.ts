import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { CycleKey } from '#rooms/items/core/item.ts'
import type { Drawn } from '../core/draw-seats.ts'
import type { Forum, ForumId, ForumKind, ForumState, ProgrammePart } from '../core/forum.ts'
import type { ForumTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ForumTables>()

const readForum = (row: Selectable<ForumTables['forum']>): Forum => ({
  id: row.forum_id,
  cycleId: row.cycle_id,
  kind: row.kind,
  title: row.title,
  purpose: row.purpose,
  heldOn: row.held_on,
  beginsAt: row.begins_at,
  place: row.place,
  online:
    row.online_address === null || row.online_instruction === null
      ? null
      : { address: row.online_address, instruction: row.online_instruction },
  programme: row.programme,
  seats: row.seats,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  choosing: row.choosing,
  strata: row.strata,
  seated: row.seated,
  waiting: row.waiting,
  surveyId: row.survey_id,
  facilitatorWon: row.facilitator_won,
  participantWon: row.participant_won,
  state: row.state,
  attended: row.attended,
  summary: row.summary,
  publishedOn: row.published_on,
})

/** Writes a new forum with the seed of its lots; false where its id is taken. */
export async function insertForum(trx: Trx, districtId: DistrictId, forum: Forum, seed: string): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('forum')
    .values({
      district_id: districtId,
      forum_id: forum.id,
      cycle_id: forum.cycleId,
      kind: forum.kind,
      title: forum.title,
      purpose: forum.purpose,
      held_on: forum.heldOn,
      begins_at: forum.beginsAt,
      place: forum.place,
      online_address: forum.online?.address ?? null,
      online_instruction: forum.online?.instruction ?? null,
      programme: jsonb(forum.programme),
      seats: forum.seats,
      opens_on: forum.opensOn,
      closes_on: forum.closesOn,
      choosing: forum.choosing,
      strata: jsonb(forum.strata),
      seed,
      drawn: null,
      seated: forum.seated,
      waiting: forum.waiting,
      last_no: 0,
      survey_id: forum.surveyId,
      facilitator_won: forum.facilitatorWon,
      participant_won: forum.participantWon,
      state: forum.state,
      attended: forum.attended,
      summary: forum.summary,
      published_on: forum.publishedOn,
    })
    .onConflict((taken) => taken.columns(['district_id', 'forum_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function findForum(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<Forum | null> {
  const row = await tables(trx)
    .selectFrom('forum')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .executeTakeFirst()
  return row === undefined ? null : readForum(row)
}

/** A forum with its row held until the transaction ends: registrations of one forum come one after another. */
export async function holdForum(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<Forum | null> {
  const row = await tables(trx)
    .selectFrom('forum')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readForum(row)
}

/** A forum that stands as it is until the transaction ends, while many write at its tables or cast ballots at once. */
export async function keepForum(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<Forum | null> {
  const row = await tables(trx)
    .selectFrom('forum')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .forKeyShare()
    .executeTakeFirst()
  return row === undefined ? null : readForum(row)
}

export async function lotsOf(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
): Promise<{ readonly seed: string; readonly drawn: readonly Drawn[] | null }> {
  return await tables(trx)
    .selectFrom('forum')
    .select(['seed', 'drawn'])
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .executeTakeFirstOrThrow()
}

export interface ForumChanges {
  readonly title?: string
  readonly opens_on?: LocalDate | null
  readonly closes_on?: LocalDate | null
  readonly held_on?: LocalDate
  readonly begins_at?: string
  readonly place?: string
  readonly seats?: number
  readonly state?: ForumState
  readonly attended?: number | null
  readonly summary?: string
  readonly published_on?: LocalDate
}

export async function updateForum(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  changes: ForumChanges,
): Promise<void> {
  await tables(trx)
    .updateTable('forum')
    .set(changes)
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
}

export async function setProgramme(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  programme: readonly ProgrammePart[],
): Promise<void> {
  await tables(trx)
    .updateTable('forum')
    .set({ programme: jsonb(programme) })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
}

/** Keeps the order of the lots as it was drawn: who withdraws later stays in it as a number. */
export async function keepLots(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  drawn: readonly Drawn[],
): Promise<void> {
  await tables(trx)
    .updateTable('forum')
    .set({ drawn: jsonb(drawn) })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
}

export interface Change {
  readonly at: Instant
  readonly what: 'changed' | 'cancelled'
  readonly reason: string
}

/** Writes a change under the next number; the forum's row is held. */
export async function insertChange(trx: Trx, districtId: DistrictId, forumId: ForumId, change: Change): Promise<void> {
  await tables(trx)
    .insertInto('forum_change')
    .values({
      ...{ district_id: districtId, forum_id: forumId, changed_at: change.at },
      ...{ what: change.what, reason: change.reason },
      change_no: sql<number>`(
        select count(*)::integer + 1 from forum_change
        where district_id = ${districtId} and forum_id = ${forumId})`,
    })
    .execute()
}

export async function changesOf(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<Change[]> {
  const rows = await tables(trx)
    .selectFrom('forum_change')
    .select(['changed_at', 'what', 'reason'])
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .orderBy('change_no')
    .execute()
  return rows.map(({ changed_at, what, reason }) => ({ at: changed_at, what, reason }))
}

export interface ForumFilter {
  readonly kind: ForumKind | null
  readonly state: ForumState | null
  readonly cycle: CycleKey | null
  readonly q: string | null
}

const filtered = (trx: Trx, districtId: DistrictId, { kind, state, cycle, q }: ForumFilter) => {
  let found = tables(trx).selectFrom('forum').where('district_id', '=', districtId)
  if (kind !== null) found = found.where('kind', '=', kind)
  if (state !== null) found = found.where('state', '=', state)
  if (cycle !== null) found = found.where('cycle_id', '=', cycle)
  return q === null ? found : found.where('title', 'ilike', `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`)
}

/** Forums by their day, the newest first. */
export async function listForums(
  trx: Trx,
  districtId: DistrictId,
  filter: ForumFilter,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<Forum[]> {
  const rows = await filtered(trx, districtId, filter)
    .selectAll()
    .orderBy('held_on', 'desc')
    .orderBy('forum_id')
    .limit(size)
    .offset(from)
    .execute()
  return rows.map(readForum)
}

export async function countForums(trx: Trx, districtId: DistrictId, filter: ForumFilter): Promise<number> {
  const row = await filtered(trx, districtId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export async function publishedForums(trx: Trx, districtId: DistrictId): Promise<Forum[]> {
  const rows = await tables(trx)
    .selectFrom('forum')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('state', '=', 'published')
    .orderBy('forum_id')
    .execute()
  return rows.map(readForum)
}

/** The forums that one may still go to: announced, with registration to come or under way, or else without any. */
export async function forumsOpenFrom(trx: Trx, districtId: DistrictId, on: LocalDate, most: number): Promise<Forum[]> {
  const rows = await tables(trx)
    .selectFrom('forum')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('state', '=', 'announced')
    .where((is) => is(is.fn.coalesce('closes_on', 'held_on'), '>=', on))
    .orderBy('held_on')
    .orderBy('forum_id')
    .limit(most)
    .execute()
  return rows.map(readForum)
}

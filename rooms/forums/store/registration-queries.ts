import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Drawn } from '../core/draw-seats.ts'
import type { ForumId } from '../core/forum.ts'
import type { AgeBand, Sex, Standing } from '../core/participant.ts'
import type { ForumTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ForumTables>()

export interface Registration {
  readonly no: number
  readonly accountId: AccountId | null
  /** Name and contact, sealed; null once they are destroyed. */
  readonly person: string | null
  readonly civil: boolean
  readonly dongId: DongId | null
  readonly ageBand: AgeBand | null
  readonly sex: Sex | null
  readonly channel: 'self' | 'desk'
  readonly state: Standing
  /** The place in the order of the lots; null where one comes first by the number. */
  readonly place: number | null
  readonly tableNo: number | null
  readonly code: string
  readonly arrivedAt: Instant | null
}

const readRegistration = (row: Selectable<ForumTables['forum_registration']>): Registration => ({
  no: row.no,
  accountId: row.account_id,
  person: row.person,
  civil: row.civil,
  dongId: row.dong_id,
  ageBand: row.age_band,
  sex: row.sex,
  channel: row.channel,
  state: row.state,
  place: row.place,
  tableNo: row.table_no,
  code: row.code,
  arrivedAt: row.arrived_at,
})

const ofForum = (trx: Trx, districtId: DistrictId, forumId: ForumId) =>
  tables(trx)
    .selectFrom('forum_registration')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)

/** Everybody who registered, those with a seat first, each in their order. */
export async function registrationsOf(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<Registration[]> {
  const rows = await ofForum(trx, districtId, forumId)
    .orderBy('state')
    .orderBy('place', (place) => place.asc().nullsLast())
    .orderBy('no')
    .execute()
  return rows.map(readRegistration)
}

export async function findRegistration(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  no: number,
): Promise<Registration | null> {
  const row = await ofForum(trx, districtId, forumId).where('no', '=', no).executeTakeFirst()
  return row === undefined ? null : readRegistration(row)
}

export async function registrationOfAccount(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  accountId: AccountId,
): Promise<Registration | null> {
  const row = await ofForum(trx, districtId, forumId).where('account_id', '=', accountId).executeTakeFirst()
  return row === undefined ? null : readRegistration(row)
}

/** The registration of a code, held until the transaction ends: nobody checks in or votes twice by it at once. */
export async function holdByCode(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  code: string,
): Promise<Registration | null> {
  const row = await ofForum(trx, districtId, forumId).where('code', '=', code).forUpdate().executeTakeFirst()
  return row === undefined ? null : readRegistration(row)
}

/** Counts one more, and gives their number: the forum's row is held, so that numbers follow each other. */
export async function nextNo(trx: Trx, districtId: DistrictId, forumId: ForumId, state: Standing): Promise<number> {
  const counted = await tables(trx)
    .updateTable('forum')
    .set((is) => ({
      last_no: is('last_no', '+', 1),
      ...(state === 'seated' ? { seated: is('seated', '+', 1) } : { waiting: is('waiting', '+', 1) }),
    }))
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .returning('last_no')
    .executeTakeFirstOrThrow()
  return counted.last_no
}

export async function insertRegistration(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  one: Omit<Registration, 'place' | 'tableNo' | 'arrivedAt'> & { readonly endedOn: LocalDate },
): Promise<void> {
  await tables(trx)
    .insertInto('forum_registration')
    .values({
      district_id: districtId,
      forum_id: forumId,
      no: one.no,
      account_id: one.accountId,
      person: one.person,
      civil: one.civil,
      dong_id: one.dongId,
      age_band: one.ageBand,
      sex: one.sex,
      channel: one.channel,
      state: one.state,
      code: one.code,
      ended_on: one.endedOn,
    })
    .execute()
}

/** Takes a registration away whole, and counts one less. */
export async function removeRegistration(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  { no, state }: Pick<Registration, 'no' | 'state'>,
): Promise<void> {
  await tables(trx)
    .deleteFrom('forum_registration')
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('no', '=', no)
    .execute()
  await tables(trx)
    .updateTable('forum')
    .set((is) => (state === 'seated' ? { seated: is('seated', '-', 1) } : { waiting: is('waiting', '-', 1) }))
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
}

/** Gives seats to the first of those who wait and are still known, and tells who they are. The forum's row is held. */
export async function moveUp(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  count: number,
): Promise<Registration[]> {
  const first = await ofForum(trx, districtId, forumId)
    .where('state', '=', 'waiting')
    .where('person', 'is not', null)
    .orderBy('place', (place) => place.asc().nullsLast())
    .orderBy('no')
    .limit(count)
    .execute()
  if (first.length === 0) return []
  await tables(trx)
    .updateTable('forum_registration')
    .set({ state: 'seated' })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where(
      'no',
      'in',
      first.map(({ no }) => no),
    )
    .execute()
  await tables(trx)
    .updateTable('forum')
    .set((is) => ({ seated: is('seated', '+', first.length), waiting: is('waiting', '-', first.length) }))
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
  return first.map((row) => ({ ...readRegistration(row), state: 'seated' }))
}

/** Writes the places of the lots, in their order from 1. */
export async function placeByLots(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  drawn: readonly Drawn[],
): Promise<void> {
  const lots = JSON.stringify(drawn.map(({ no }, at) => ({ no, place: at + 1 })))
  await sql`
    update forum_registration r set place = lot.place
    from jsonb_to_recordset(${lots}::jsonb) as lot(no integer, place integer)
    where r.district_id = ${districtId} and r.forum_id = ${forumId} and r.no = lot.no`.execute(trx)
}

/** Seats people at tables, by their numbers. */
export async function sitDown(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  seats: ReadonlyMap<number, number>,
): Promise<void> {
  const sitting = JSON.stringify([...seats].map(([no, table_no]) => ({ no, table_no })))
  await sql`
    update forum_registration r set table_no = seat.table_no
    from jsonb_to_recordset(${sitting}::jsonb) as seat(no integer, table_no integer)
    where r.district_id = ${districtId} and r.forum_id = ${forumId} and r.no = seat.no`.execute(trx)
}

interface Arrival {
  readonly nos: readonly number[]
  readonly at: Instant | null
  readonly by: 'code' | 'clerk'
}

/** Notes that some came; without a moment, that they did not. */
export async function noteArrival(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  { nos, at, by }: Arrival,
): Promise<void> {
  if (nos.length === 0) return
  await tables(trx)
    .updateTable('forum_registration')
    .set({ arrived_at: at, arrived_by: at === null ? null : by })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('no', 'in', nos)
    .execute()
}

/** How many are noted as here. */
export async function countArrived(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('forum_registration')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('arrived_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** How many stand before somebody on the waiting list. */
export async function countAhead(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  { no, place }: Pick<Registration, 'no' | 'place'>,
): Promise<number> {
  const row = await tables(trx)
    .selectFrom('forum_registration')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('state', '=', 'waiting')
    .where((is) => (place === null ? is('no', '<', no) : is('place', '<', place)))
    .executeTakeFirstOrThrow()
  return row.count
}

/** From this day the time runs after which a forum's registrations are destroyed; until it ends, its own day. */
export async function endRegistrations(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  on: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('forum_registration')
    .set({ ended_on: on })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .execute()
}

/** The person goes with the account; a seat without a person stays, for the desk to take away. */
export async function forgetParticipant(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('forum_registration')
    .set({ account_id: null, person: null, dong_id: null, age_band: null, sex: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

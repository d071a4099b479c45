import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Member, Presence, PresenceChange } from '../core/attendance.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

export async function insertMembers(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  members: readonly Member[],
): Promise<void> {
  const own = { district_id: districtId, meeting_id: meetingId }
  const people = members.map(({ personNo, accountId }) => ({ ...own, person_no: personNo, account_id: accountId }))
  const seats = members.flatMap((member) =>
    member.seats.map(({ seatId, bodyId, kind, label }) => ({
      ...own,
      seat_id: seatId,
      person_no: member.personNo,
      body_id: bodyId,
      kind,
      label,
    })),
  )
  await tables(trx).insertInto('meeting_person').values(people).execute()
  await tables(trx).insertInto('meeting_seat').values(seats).execute()
}

/** The members of a meeting as they were on its day, by number; none before its attendance is taken. */
export async function membersOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Member[]> {
  const people = await tables(trx)
    .selectFrom('meeting_person')
    .select(['person_no', 'account_id'])
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('person_no')
    .execute()
  const seats = await tables(trx)
    .selectFrom('meeting_seat')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('seat_id')
    .execute()
  return people.map(({ person_no, account_id }) => ({
    personNo: person_no,
    accountId: account_id,
    seats: seats
      .filter((seat) => seat.person_no === person_no)
      .map(({ seat_id, body_id, kind, label }) => ({
        seatId: seat_id,
        bodyId: body_id,
        kind,
        label,
        accountId: account_id,
      })),
  }))
}

/** Which number an account has at a meeting; null where it is no member. */
export async function ownNumber(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  accountId: AccountId,
): Promise<number | null> {
  const row = await tables(trx)
    .selectFrom('meeting_person')
    .select('person_no')
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.person_no ?? null
}

const readPresence = (row: Selectable<CalledTables['presence']>): Presence => ({
  personNo: row.person_no,
  cameAt: row.came_at,
  leftAt: row.left_at,
  byProxy: row.by_proxy,
  notedBy: row.noted_by,
})

export async function presencesOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Presence[]> {
  const rows = await tables(trx)
    .selectFrom('presence')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('came_at')
    .orderBy('person_no')
    .execute()
  return rows.map(readPresence)
}

/** Ends and begins stretches of presence at a moment. */
export async function changePresences(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { changes, at, notedBy }: { changes: readonly PresenceChange[]; at: Instant; notedBy: Presence['notedBy'] },
): Promise<void> {
  const leaving = changes.filter(({ leaves }) => leaves).map(({ personNo }) => personNo)
  if (leaving.length > 0) {
    await tables(trx)
      .updateTable('presence')
      .set({ left_at: at })
      .where('district_id', '=', districtId)
      .where('meeting_id', '=', meetingId)
      .where('person_no', 'in', leaving)
      .where('left_at', 'is', null)
      .execute()
  }
  const coming = changes.flatMap(({ personNo, comes }) => (comes === null ? [] : [{ personNo, comes }]))
  if (coming.length === 0) return
  await tables(trx)
    .insertInto('presence')
    .values(
      coming.map(({ personNo, comes }) => ({
        district_id: districtId,
        meeting_id: meetingId,
        person_no: personNo,
        came_at: at,
        left_at: null,
        by_proxy: comes === 'proxy',
        noted_by: notedBy,
      })),
    )
    .execute()
}

/** Everybody still in the room leaves. */
export async function endPresences(trx: Trx, districtId: DistrictId, meetingId: MeetingId, at: Instant): Promise<void> {
  await tables(trx)
    .updateTable('presence')
    .set({ left_at: at })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('left_at', 'is', null)
    .execute()
}

export async function wrongCodesOf(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  personNo: number,
): Promise<number> {
  const row = await tables(trx)
    .selectFrom('check_in_try')
    .select('tries')
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('person_no', '=', personNo)
    .executeTakeFirst()
  return row?.tries ?? 0
}

export async function countWrongCode(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  personNo: number,
): Promise<void> {
  await tables(trx)
    .insertInto('check_in_try')
    .values({ district_id: districtId, meeting_id: meetingId, person_no: personNo, tries: 1 })
    .onConflict((met) =>
      met
        .columns(['district_id', 'meeting_id', 'person_no'])
        .doUpdateSet((is) => ({ tries: is('check_in_try.tries', '+', 1) })),
    )
    .execute()
}

/** The latest meetings of which an account is a member, with the seats it sits in. */
export async function meetingsOfAccount(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ meetingId: MeetingId; label: string }[]> {
  const rows = await tables(trx)
    .selectFrom('meeting_person')
    .innerJoin('called_meeting', (join) =>
      join
        .onRef('called_meeting.district_id', '=', 'meeting_person.district_id')
        .onRef('called_meeting.meeting_id', '=', 'meeting_person.meeting_id'),
    )
    .innerJoin('meeting_seat', (join) =>
      join
        .onRef('meeting_seat.district_id', '=', 'meeting_person.district_id')
        .onRef('meeting_seat.meeting_id', '=', 'meeting_person.meeting_id')
        .onRef('meeting_seat.person_no', '=', 'meeting_person.person_no'),
    )
    .select(['meeting_person.meeting_id', 'meeting_seat.label'])
    .where('meeting_person.district_id', '=', districtId)
    .where('meeting_person.account_id', '=', accountId)
    .orderBy('called_meeting.held_on', 'desc')
    .orderBy('meeting_seat.seat_id')
    .limit(50)
    .execute()
  const labels = Map.groupBy(rows, (row) => row.meeting_id)
  return [...labels].map(([meetingId, own]) => ({ meetingId, label: own.map(({ label }) => label).join(', ') }))
}

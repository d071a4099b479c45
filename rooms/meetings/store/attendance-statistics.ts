import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

export interface AttendanceRow {
  readonly year: number
  readonly bodyId: string
  readonly meetings: number
  readonly personTimes: number
  readonly persons: number
}

/** Closed meetings by year and body: how many, how often somebody came, and how many different people that was. */
export async function attendanceStatistics(
  trx: Trx,
  districtId: DistrictId,
  year: number | null,
): Promise<AttendanceRow[]> {
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .leftJoin('presence', (join) =>
      join
        .onRef('presence.district_id', '=', 'called_meeting.district_id')
        .onRef('presence.meeting_id', '=', 'called_meeting.meeting_id'),
    )
    .leftJoin('meeting_person', (join) =>
      join
        .onRef('meeting_person.district_id', '=', 'presence.district_id')
        .onRef('meeting_person.meeting_id', '=', 'presence.meeting_id')
        .onRef('meeting_person.person_no', '=', 'presence.person_no'),
    )
    .leftJoin('meeting_seat', (join) =>
      join
        .onRef('meeting_seat.district_id', '=', 'presence.district_id')
        .onRef('meeting_seat.meeting_id', '=', 'presence.meeting_id')
        .onRef('meeting_seat.person_no', '=', 'presence.person_no'),
    )
    .select((is) => [
      sql<number>`extract(year from held_on)::integer`.as('year'),
      'called_meeting.body_id',
      is.fn.count<number>('called_meeting.meeting_id').distinct().as('meetings'),
      sql<number>`count(distinct (presence.meeting_id, presence.person_no)) filter (where presence.person_no is not null)`.as(
        'person_times',
      ),
      sql<number>`count(distinct coalesce(meeting_person.account_id, meeting_seat.seat_id))`.as('persons'),
    ])
    .where('called_meeting.district_id', '=', districtId)
    .where('called_meeting.state', '=', 'closed')
    .$if(year !== null, (asked) => asked.where(sql<boolean>`extract(year from held_on) = ${year}`))
    .groupBy([sql`extract(year from held_on)`, 'called_meeting.body_id'])
    .orderBy('year', 'desc')
    .orderBy('called_meeting.body_id')
    .execute()
  return rows.map((row) => ({
    year: row.year,
    bodyId: row.body_id,
    meetings: Number(row.meetings),
    personTimes: Number(row.person_times),
    persons: Number(row.persons),
  }))
}

import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ChangedAgenda } from '../core/agenda-change.ts'
import type { MeetingId } from '../core/meeting.ts'

/** Writes an agenda anew, by number; papers go with their points, and the numbers that are left over go. */
export async function writeAgenda(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { agenda, moved }: Pick<ChangedAgenda, 'agenda' | 'moved'>,
): Promise<void> {
  const points = JSON.stringify(agenda.map(({ itemId, ...point }) => ({ ...point, item_id: itemId })))
  await sql`
    update agenda_item a set kind = point.kind, title = point.title, item_id = point.item_id, notes = point.notes
    from jsonb_to_recordset(${points}::jsonb) as point(no integer, kind text, title text, item_id text, notes text)
    where a.district_id = ${districtId} and a.meeting_id = ${meetingId} and a.agenda_no = point.no`.execute(trx)
  if (moved.length > 0) {
    await sql`
      update agenda_paper p set agenda_no = moved.no
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved(was integer, no integer)
      where p.district_id = ${districtId} and p.meeting_id = ${meetingId} and p.agenda_no = moved.was`.execute(trx)
  }
  await sql`
    delete from agenda_item
    where district_id = ${districtId} and meeting_id = ${meetingId} and agenda_no > ${agenda.length}`.execute(trx)
}

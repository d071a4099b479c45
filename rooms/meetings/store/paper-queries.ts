import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { FileId } from '#rooms/documents/core/kept-file.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

export interface PaperPlace {
  readonly fileId: FileId
  readonly agendaNo: number
}

/** Puts papers with a point of the agenda; one that stands with another moves. */
export async function placePapers(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  places: readonly PaperPlace[],
): Promise<void> {
  await tables(trx)
    .insertInto('agenda_paper')
    .values(
      places.map(({ fileId, agendaNo }) => ({
        ...{ district_id: districtId, meeting_id: meetingId, file_id: fileId, agenda_no: agendaNo },
      })),
    )
    .onConflict((met) =>
      met
        .columns(['district_id', 'meeting_id', 'file_id'])
        .doUpdateSet((row) => ({ agenda_no: row.ref('excluded.agenda_no') })),
    )
    .execute()
}

/** With which points the papers of a meeting stand. */
export async function paperPlaces(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<PaperPlace[]> {
  const rows = await tables(trx)
    .selectFrom('agenda_paper')
    .select(['file_id', 'agenda_no'])
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('agenda_no')
    .orderBy('file_id')
    .execute()
  return rows.map((row) => ({ fileId: row.file_id, agendaNo: row.agenda_no }))
}

/** Takes a paper from its point; false where it stood with none. */
export async function removePaperPlace(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  fileId: FileId,
): Promise<boolean> {
  const removed = await tables(trx)
    .deleteFrom('agenda_paper')
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('file_id', '=', fileId)
    .returning('file_id')
    .execute()
  return removed.length > 0
}

import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { NoticeReply } from '../core/notice-reply.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

/** Keeps what the holder of some seats said; what they said before is replaced. */
export async function keepReplies(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { replies, on }: { readonly replies: readonly NoticeReply[]; readonly on: LocalDate },
): Promise<void> {
  await tables(trx)
    .insertInto('notice_reply')
    .values(
      replies.map(({ seatId, coming }) => ({
        ...{ district_id: districtId, meeting_id: meetingId, seat_id: seatId, coming, replied_on: on },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'meeting_id', 'seat_id'])
        .doUpdateSet((is) => ({ coming: is.ref('excluded.coming'), replied_on: is.ref('excluded.replied_on') })),
    )
    .execute()
}

export async function repliesTo(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<NoticeReply[]> {
  return tables(trx)
    .selectFrom('notice_reply')
    .select(['seat_id as seatId', 'coming'])
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('seat_id')
    .execute()
}

/** Forgets who said that they come: the meeting is at another time, or attendance is taken. */
export async function forgetReplies(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<void> {
  await tables(trx)
    .deleteFrom('notice_reply')
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

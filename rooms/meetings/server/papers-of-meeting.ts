import type { QueryContext } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import type { MeetingId } from '../core/meeting.ts'
import { ownNumber } from '../store/attendance-queries.ts'
import { ownSeats } from './bodies-that-meet.ts'

/** What the files of a meeting's papers stand with. */
export const papersSubject = (meetingId: MeetingId): Subject => ({ kind: 'agenda', id: meetingId })

/** Whether whoever asks was listed as a member of a meeting, or holds a seat in a body that meets. */
export async function isMember(context: QueryContext, meeting: CalledMeeting): Promise<boolean> {
  const { trx, districtId, actor } = context
  if (actor.accountId === null) return false
  if ((await ownNumber(trx, districtId, meeting.id, actor.accountId)) !== null) return true
  return (await ownSeats(context, meeting.heldOn))([meeting.bodyId, ...meeting.joined]).length > 0
}

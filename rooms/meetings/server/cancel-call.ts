import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { cancelCall } from '../contract-calls.ts'
import { inState } from '../core/called-meeting.ts'
import * as store from '../store/called-queries.ts'
import { forgetReplies } from '../store/reply-queries.ts'
import { seatsFilled } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'
import type { MeetingMeans } from './meeting-means.ts'
import { tellMembers, toMembers } from './tell-members.ts'

export const cancelCallHandler = (means: MeetingMeans) =>
  handleCommandOn(cancelCall, rowOfMeeting, async (context, { meetingId, reason }) => {
    const { trx, districtId, effectiveOn } = context
    const meeting = await store.lockCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const may = inState(meeting, 'called', 'gathering')
    if (!may.ok) return may
    const sequence = meeting.sequence + 1
    await store.insertCallChange(trx, districtId, meetingId, {
      sequence,
      what: 'cancelled',
      changed_on: effectiveOn,
      reason,
      held_on: meeting.heldOn,
      begins_at: meeting.beginsAt,
      place: meeting.place,
      point: null,
    })
    await store.updateCalled(trx, districtId, meetingId, { state: 'cancelled', sequence, check_in_code: null })
    await forgetReplies(trx, districtId, meetingId)
    const seats = await seatsFilled(context, means, meeting, meeting.heldOn)
    const words = { ko: `회의를 취소합니다. 까닭: ${reason}`, en: `The meeting is cancelled. Reason: ${reason}` }
    return ok({
      reply: { meetingId },
      about: [
        { kind: 'meeting', id: meetingId },
        { kind: 'body', id: meeting.bodyId },
      ],
      tell: [tellMembers('meetings.cancelled', meeting, { to: toMembers(meeting, seats), words })],
    })
  })

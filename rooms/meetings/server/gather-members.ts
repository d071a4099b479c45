import { randomInt } from 'node:crypto'
import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { gatherMembers } from '../contract-attendance.ts'
import { numberMembers } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { insertMembers, membersOf } from '../store/attendance-queries.ts'
import { lockCalled, updateCalled } from '../store/called-queries.ts'
import { forgetReplies } from '../store/reply-queries.ts'
import { seatsFilled } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'
import type { MeetingMeans } from './meeting-means.ts'

const drawCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

export const gatherMembersHandler = (means: MeetingMeans) =>
  handleCommandOn(gatherMembers, rowOfMeeting, async (context, { meetingId }) => {
    const { trx, districtId } = context
    const meeting = await lockCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const may = inState(meeting, 'called', 'gathering', 'open')
    if (!may.ok) return may
    let members = await membersOf(trx, districtId, meetingId)
    if (members.length === 0) {
      const seats = await seatsFilled(context, means, meeting, meeting.heldOn)
      if (seats.length === 0) return refuse({ kind: 'nobody-enrolled' })
      members = [...numberMembers(seats)]
      await insertMembers(trx, districtId, meetingId, members)
      await forgetReplies(trx, districtId, meetingId)
    }
    const state = meeting.state === 'open' ? 'open' : 'gathering'
    await updateCalled(trx, districtId, meetingId, { state, check_in_code: drawCode() })
    return ok({ reply: { meetingId, enrolled: members.length }, about: [{ kind: 'meeting', id: meetingId }] })
  })

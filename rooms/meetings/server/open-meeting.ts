import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openMeeting } from '../contract-attendance.ts'
import { checkQuorum, presentAt } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { lockCalled, updateCalled } from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const openMeetingHandler = handleCommandOn(openMeeting, rowOfMeeting, async (context, { meetingId }) => {
  const { trx, districtId, now } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'gathering')
  if (!may.ok) return may
  const members = await membersOf(trx, districtId, meetingId)
  const present = presentAt(await presencesOf(trx, districtId, meetingId), now).size
  const enough = checkQuorum(meeting.rules, members.length, present)
  if (!enough.ok) return enough
  await updateCalled(trx, districtId, meetingId, { state: 'open', opened_at: now })
  return ok({ reply: { meetingId, present }, about: [{ kind: 'meeting', id: meetingId }] })
})

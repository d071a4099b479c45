import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { noteDiscussion } from '../contract-attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { agendaOf, lockCalled, updateNotes } from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const noteDiscussionHandler = handleCommandOn(noteDiscussion, rowOfMeeting, async (context, input) => {
  const { trx, districtId } = context
  const { meetingId, agendaNo, notes } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'open', 'closed')
  if (!may.ok) return may
  const agenda = await agendaOf(trx, districtId, meetingId)
  if (!agenda.some(({ no }) => no === agendaNo)) return refuse({ kind: 'no-such-point' })
  await updateNotes(trx, districtId, meetingId, { no: agendaNo, notes: notes === '' ? null : notes })
  return ok({ reply: { meetingId, agendaNo }, about: [{ kind: 'meeting', id: meetingId }] })
})

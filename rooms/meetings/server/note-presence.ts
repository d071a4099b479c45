import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { notePresence } from '../contract-attendance.ts'
import { presenceChanges, presentAt, quorumOf } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { changePresences, membersOf, presencesOf } from '../store/attendance-queries.ts'
import { lockCalled, updateCalled } from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const notePresenceHandler = handleCommandOn(notePresence, rowOfMeeting, async (context, input) => {
  const { trx, districtId, now } = context
  const { meetingId } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'gathering', 'open')
  if (!may.ok) return may
  const members = await membersOf(trx, districtId, meetingId)
  const before = await presencesOf(trx, districtId, meetingId)
  const changes = presenceChanges(input.people, members, before, meeting.rules)
  if (!changes.ok) return changes
  await changePresences(trx, districtId, meetingId, { changes: changes.value, at: now, notedBy: 'clerk' })
  const { observers = meeting.observers, staff = meeting.staff } = input
  await updateCalled(trx, districtId, meetingId, { observers, staff })
  const present = presentAt(await presencesOf(trx, districtId, meetingId), now).size
  const needed = quorumOf(meeting.rules, members.length)
  return ok({ reply: { present, needed }, about: [{ kind: 'meeting', id: meetingId }] })
})

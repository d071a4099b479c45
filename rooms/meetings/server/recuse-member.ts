import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recuseMember } from '../contract-votes.ts'
import { inState } from '../core/called-meeting.ts'
import { mayRecuse } from '../core/recusing.ts'
import { membersOf } from '../store/attendance-queries.ts'
import { agendaOf, lockCalled } from '../store/called-queries.ts'
import { insertRecusal, recusalsOf, votesOf } from '../store/vote-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const recuseMemberHandler = handleCommandOn(recuseMember, rowOfMeeting, async (context, input) => {
  const { trx, districtId } = context
  const { meetingId, agendaNo, personNo, ground, reason } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'gathering', 'open')
  if (!may.ok) return may
  const allowed = mayRecuse(input, {
    agenda: await agendaOf(trx, districtId, meetingId),
    members: await membersOf(trx, districtId, meetingId),
    recusals: await recusalsOf(trx, districtId, meetingId),
    votes: await votesOf(trx, districtId, meetingId),
  })
  if (!allowed.ok) return allowed
  await insertRecusal(trx, districtId, meetingId, { agendaNo, personNo, ground, reason })
  return ok({ reply: { meetingId }, about: [{ kind: 'meeting', id: meetingId }] })
})

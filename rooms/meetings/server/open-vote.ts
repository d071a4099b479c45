import { handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { openVote } from '../contract-votes.ts'
import { checkQuorum, presentAt } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import { mayBeVotedOn } from '../core/voting-order.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { agendaOf, lockCalled } from '../store/called-queries.ts'
import { findVote, insertVote, votesOf } from '../store/vote-queries.ts'
import { rowOfMeeting } from './called-rows.ts'
import { tellMembers, toMembers } from './tell-members.ts'

export const openVoteHandler = handleCommandOn(openVote, rowOfMeeting, async (context, input) => {
  const { trx, districtId, now } = context
  const { voteId, meetingId, agendaNo, method, motion, replyBy } = input
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'open')
  if (!may.ok) return may
  if ((await findVote(trx, districtId, voteId)) !== null) return refuse({ kind: 'vote-id-taken' })
  const ready = mayBeVotedOn(input, {
    form: meeting.form,
    agenda: await agendaOf(trx, districtId, meetingId),
    votes: await votesOf(trx, districtId, meetingId),
    today: dateInSeoul(now),
  })
  if (!ready.ok) return ready
  const members = await membersOf(trx, districtId, meetingId)
  if (method !== 'written') {
    const present = presentAt(await presencesOf(trx, districtId, meetingId), now).size
    const enough = checkQuorum(meeting.rules, members.length, present)
    if (!enough.ok) return enough
  }
  const vote = { id: voteId, meetingId, agendaNo, method, motion, replyBy: method === 'written' ? replyBy : null }
  await insertVote(trx, districtId, { ...vote, openedAt: now, closedAt: null, counted: null, gateId: null })
  const words = {
    ko: `서면심의 회신을 ${replyBy}까지 보내 주세요. ${motion}`,
    en: `Please reply in writing by ${replyBy}. ${motion}`,
  }
  const to = toMembers(
    meeting,
    members.flatMap(({ seats }) => seats),
  )
  return ok({
    reply: { voteId },
    about: [{ kind: 'meeting', id: meetingId }],
    tell: method === 'written' ? [tellMembers('meetings.reply-asked', meeting, { to, words })] : [],
  })
})

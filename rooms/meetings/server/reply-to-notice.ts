import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { replyToNotice, seeReplies } from '../contract-replies.ts'
import { numberMembers } from '../core/attendance.ts'
import { ownMeeting } from '../core/conducts.ts'
import { foresee, mayReply } from '../core/notice-reply.ts'
import { findCalled, lockCalled } from '../store/called-queries.ts'
import { keepReplies, repliesTo } from '../store/reply-queries.ts'
import { ownSeats, seatsFilled } from './bodies-that-meet.ts'
import type { MeetingMeans } from './meeting-means.ts'

export const replyToNoticeHandler = handleCommand(replyToNotice, async (context, { meetingId, answer }) => {
  const { trx, districtId, effectiveOn: on } = context
  const meeting = await lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = mayReply(meeting)
  if (!may.ok) return may
  const seats = (await ownSeats(context, meeting.heldOn))([meeting.bodyId, ...meeting.joined])
  if (seats.length === 0) return refuse({ kind: 'not-a-member' })
  const replies = seats.map(({ seatId }) => ({ seatId, coming: answer === 'coming' }))
  await keepReplies(trx, districtId, meetingId, { replies, on })
  return ok({ reply: { meetingId, answer }, about: [{ kind: 'meeting', id: meetingId }] })
})

export const seeRepliesHandler = (means: MeetingMeans) =>
  handleQuery(seeReplies, async (context, { meetingId }) => {
    const { trx, districtId, actor } = context
    const meeting = await findCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const own = ownMeeting(actor, meeting)
    if (!own.ok) return own
    const seats = await seatsFilled(context, means, meeting, meeting.heldOn)
    return ok(foresee(meeting.rules, numberMembers(seats), await repliesTo(trx, districtId, meetingId)))
  })

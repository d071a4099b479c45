import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeOwnPart } from '../contract-attendance.ts'
import { attendanceOf, mostWrongCodes } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { answerOf, mayReply } from '../core/notice-reply.ts'
import { isCastByMembers } from '../core/vote.ts'
import { mayCast } from '../core/voters.ts'
import { membersOf, presencesOf, wrongCodesOf } from '../store/attendance-queries.ts'
import { findCalled } from '../store/called-queries.ts'
import { repliesTo } from '../store/reply-queries.ts'
import { namedChoicesOf, recusalsOf, secretVotersOf, votesOf } from '../store/vote-queries.ts'
import { labelOf, ownSeats } from './bodies-that-meet.ts'

export const seeOwnPartHandler = handleQuery(seeOwnPart, async (context, { meetingId }) => {
  const { trx, districtId, actor, now } = context
  const meeting = await findCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const members = await membersOf(trx, districtId, meetingId)
  const own = members.find(({ accountId }) => accountId !== null && accountId === actor.accountId)
  if (own === undefined) return seeBeforehand(context, meeting)
  const { personNo, seats } = own
  const presences = await presencesOf(trx, districtId, meetingId)
  const votes = (await votesOf(trx, districtId, meetingId)).filter(isCastByMembers)
  const ids = votes.map(({ id }) => id)
  const named = (await namedChoicesOf(trx, districtId, ids)).filter((one) => one.personNo === personNo)
  const secret = (await secretVotersOf(trx, districtId, ids)).filter((one) => one.personNo === personNo)
  const recusals = await recusalsOf(trx, districtId, meetingId)
  return ok({
    meeting,
    label: seats.map(({ label }) => label).join(', '),
    attendance: attendanceOf(presences, personNo),
    answer: null,
    triesLeft: mostWrongCodes - (await wrongCodesOf(trx, districtId, meetingId, personNo)),
    votes: votes.map((vote) => {
      const voted = [...named, ...secret].filter(({ voteId }) => voteId === vote.id)
      return {
        vote,
        mayVote: mayCast(vote, personNo, { recusals, presences, voted, now }).ok,
        voted: voted.length > 0,
        choice: named.find(({ voteId }) => voteId === vote.id)?.choice ?? null,
      }
    }),
  })
})

/** Before attendance is taken, whoever holds a seat in a body that meets is a member, and is not there yet. */
async function seeBeforehand(context: QueryContext, meeting: CalledMeeting) {
  const seats =
    meeting.state === 'called' ? (await ownSeats(context, meeting.heldOn))([meeting.bodyId, ...meeting.joined]) : []
  if (seats.length === 0) return refuse({ kind: 'not-a-member' } as const)
  const replies = await repliesTo(context.trx, context.districtId, meeting.id)
  const seatIds = seats.map(({ seatId }) => seatId)
  return ok({
    ...{ meeting, label: labelOf(seats), attendance: 'away' as const, triesLeft: mostWrongCodes, votes: [] },
    answer: mayReply(meeting).ok ? answerOf(replies, seatIds) : null,
  })
}

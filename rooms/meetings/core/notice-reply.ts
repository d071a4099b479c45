import { z } from 'zod'
import { type Result, refuse } from '#kit/result.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { type Member, quorumOf } from './attendance.ts'
import { type CalledMeeting, inState, type WrongState } from './called-meeting.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** What whoever holds a seat said of a meeting to which they are called. */
export const NoticeReply = z.object({ seatId: SeatId, coming: z.boolean() }).readonly()
export type NoticeReply = z.infer<typeof NoticeReply>

export const givenAnswers = ['coming', 'not-coming'] as const
export const GivenAnswer = z.enum(givenAnswers)
export const ReplyAnswer = z.enum([...givenAnswers, 'silent'])
export type ReplyAnswer = z.infer<typeof ReplyAnswer>

export type ReplyRefusal = WrongState | { readonly kind: 'held-in-writing' }

/** Decides whether one may say if one comes: until attendance is taken, and only where there is a room to come to. */
export function mayReply(meeting: Pick<CalledMeeting, 'form' | 'state'>): Result<null, ReplyRefusal> {
  return meeting.form === 'written' ? refuse({ kind: 'held-in-writing' }) : inState(meeting, 'called')
}

/** What the holder of some seats said, who says the same for each. */
export function answerOf(replies: readonly NoticeReply[], seatIds: readonly SeatId[]): ReplyAnswer {
  const own = replies.find(({ seatId }) => seatIds.includes(seatId))
  return own === undefined ? 'silent' : own.coming ? 'coming' : 'not-coming'
}

/** Whether a meeting could open with those who said that they come, by the quorum of those enrolled on its day. */
export function foresee(rules: MeetingRules, members: readonly Member[], replies: readonly NoticeReply[]) {
  const seats = members.map(({ seats: own }) => ({
    label: own.map(({ label }) => label).join(', '),
    answer: answerOf(
      replies,
      own.map(({ seatId }) => seatId),
    ),
  }))
  const count = (answer: ReplyAnswer) => seats.filter((one) => one.answer === answer).length
  return {
    ...{ seats, coming: count('coming'), notComing: count('not-coming'), silent: count('silent') },
    needed: quorumOf(rules, members.length),
  }
}

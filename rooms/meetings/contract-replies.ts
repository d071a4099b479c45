import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { WrongState } from './core/called-meeting.ts'
import { MeetingId } from './core/meeting.ts'
import { GivenAnswer, ReplyAnswer } from './core/notice-reply.ts'
import * as may from './core/permissions.ts'

/** Until attendance is taken a member may say so again, and otherwise; a change of the day or hour asks anew. */
export const replyToNotice = command({
  name: 'meetings.reply-to-notice',
  title: { ko: '회의에 오는지 알린다', en: 'Say whether one comes to a meeting' },
  done: { ko: '알려 주셔서 고맙습니다.', en: 'Thank you for telling us.' },
  permission: may.mayTakePart,
  input: z.strictObject({ meetingId: MeetingId, answer: GivenAnswer }),
  reply: z.object({ meetingId: MeetingId, answer: GivenAnswer }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('meeting-not-found', 'not-a-member', 'held-in-writing')]),
})

/** Who said that they come, by seats: whether the quorum will be there. */
export const seeReplies = query({
  name: 'meetings.see-replies',
  title: { ko: '누가 오는지 본다', en: 'See who comes' },
  permission: may.mayConductMeeting,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    seats: z.array(z.object({ label: z.string(), answer: ReplyAnswer })),
    coming: z.int(),
    notComing: z.int(),
    silent: z.int(),
    needed: z.int(),
  }),
  refusal: only('meeting-not-found', 'not-own-body'),
})

import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { AfterClose } from './core/after-close.ts'
import { AgendaItem } from './core/agenda.ts'
import { Attendance, BelowQuorum, PersonNo, PresenceRefusal } from './core/attendance.ts'
import { CalledMeeting, WrongState } from './core/called-meeting.ts'
import { MeetingId } from './core/meeting.ts'
import { ReplyAnswer } from './core/notice-reply.ts'
import * as may from './core/permissions.ts'
import { Choice, Recusal, Vote, VoteId } from './core/vote.ts'

const people = z.int().min(0).max(1_000_000)

/** Notes who is enrolled that day, and shows a code in the room; asked again, it draws another code. */
export const gatherMembers = command({
  name: 'meetings.gather-members',
  title: { ko: '출석을 받기 시작한다', en: 'Begin to take attendance' },
  permission: may.mayConductMeeting,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, enrolled: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('meeting-not-found', 'nobody-enrolled')]),
})

export const notePresence = command({
  name: 'meetings.note-presence',
  title: { ko: '출석을 적는다', en: 'Note who is present' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    people: z.array(z.strictObject({ personNo: PersonNo, attendance: Attendance })).max(2000),
    observers: people.optional(),
    staff: people.optional(),
  }),
  reply: z.object({ present: z.int(), needed: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, ...PresenceRefusal.options, only('meeting-not-found')]),
})

/** By a member, with the code shown in the room. A wrong code is counted; after five the clerk notes them instead. */
export const checkIn = command({
  name: 'meetings.check-in',
  title: { ko: '회의장에서 출석한다', en: 'Check in at a meeting' },
  done: { ko: '출석했습니다.', en: 'You are checked in.' },
  permission: may.mayTakePart,
  unrecorded: ['code'],
  input: z.strictObject({ meetingId: MeetingId, code: z.string().trim().min(1).max(20) }),
  reply: z.object({ here: z.boolean(), triesLeft: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    only('meeting-not-found', 'not-a-member', 'too-many-codes', 'already-here'),
  ]),
})

export const openMeeting = command({
  name: 'meetings.open-meeting',
  title: { ko: '개의한다', en: 'Open a meeting' },
  permission: may.mayConductMeeting,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, present: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, BelowQuorum, only('meeting-not-found')]),
})

export const noteDiscussion = command({
  name: 'meetings.note-discussion',
  title: { ko: '논의한 내용을 적는다', en: 'Note what was discussed' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    agendaNo: z.int().min(1).max(1000),
    notes: z.string().trim().max(20_000).nullable().default(null),
  }),
  reply: z.object({ meetingId: MeetingId, agendaNo: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('meeting-not-found', 'no-such-point')]),
})

/** The meeting enters the register, with its round, its attendance and its resolutions. */
export const closeMeeting = command({
  name: 'meetings.close-meeting',
  title: { ko: '폐회한다', en: 'Close a meeting' },
  permission: may.mayConductMeeting,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, round: z.string(), attendance: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    z.object({ kind: z.literal('vote-still-open'), voteId: VoteId }),
    only('meeting-not-found', 'meeting-id-taken'),
  ]),
})

/** A member as the desk has them: by their seats, never by name. */
const DeskMember = z.object({
  personNo: z.int(),
  label: z.string(),
  kinds: z.array(z.string()),
  attendance: Attendance,
  cameAt: Instant.nullable(),
  mayProxy: z.boolean(),
})

export const seeDesk = query({
  name: 'meetings.see-desk',
  title: { ko: '회의 진행판을 본다', en: 'See the desk of a meeting' },
  permission: may.mayConductMeeting,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: CalledMeeting,
    code: z.string().nullable(),
    agenda: z.array(AgendaItem),
    members: z.array(DeskMember),
    enrolled: z.int(),
    present: z.int(),
    needed: z.int(),
    votes: z.array(Vote.unwrap().extend({ voted: z.array(z.int()) })),
    recusals: z.array(Recusal),
    /** Null until the meeting is closed. */
    afterClose: AfterClose.nullable(),
  }),
  refusal: only('meeting-not-found', 'not-own-body'),
})

/** One's own part in a meeting: whether one is here, and what one may still vote on. */
export const seeOwnPart = query({
  name: 'meetings.see-own-part',
  title: { ko: '회의에서 내 차례를 본다', en: 'See one’s own part in a meeting' },
  permission: may.mayTakePart,
  personal: 'own',
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: CalledMeeting,
    label: z.string(),
    attendance: Attendance,
    /** Whether one said that one comes; null where that is not, or no longer, asked. */
    answer: ReplyAnswer.nullable(),
    triesLeft: z.int(),
    votes: z.array(z.object({ vote: Vote, mayVote: z.boolean(), voted: z.boolean(), choice: Choice.nullable() })),
  }),
  refusal: only('meeting-not-found', 'not-a-member'),
})

export const listOwnMeetings = query({
  name: 'meetings.list-own-meetings',
  title: { ko: '내 회의를 본다', en: 'List one’s own meetings' },
  permission: may.mayTakePart,
  personal: 'own',
  input: z.object({}),
  reply: z.object({ meetings: z.array(z.object({ meeting: CalledMeeting, label: z.string() })) }),
  refusal: noRefusals,
})

import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { AgendaItem, AgendaKind } from './core/agenda.ts'
import {
  CallChangeKind,
  CalledMeeting,
  CalledState,
  CallRefusal,
  ClockTime,
  callers,
  meetingForms,
  WrongState,
} from './core/called-meeting.ts'
import { MeetingId, MeetingKind, MeetingSession } from './core/meeting.ts'
import { MeetingRequest, MeetingRequestId } from './core/meeting-request.ts'
import { MeetingRules } from './core/meeting-rules.ts'
import * as may from './core/permissions.ts'
import { Recusal, Vote } from './core/vote.ts'

const line = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(4000)

export const setMeetingRules = command({
  name: 'meetings.set-meeting-rules',
  title: { ko: '기구의 회의 규칙을 정한다', en: 'Set how a body meets' },
  permission: may.maySetMeetingRules,
  input: z.strictObject({ bodyId: BodyId, rules: MeetingRules }),
  reply: z.object({ bodyId: BodyId }),
  refusal: only('body-not-found'),
})

const seatIds = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(/[\s,]+/).filter((id) => id !== '') : given),
  z.array(SeatId).min(1).max(1000),
)
const NotMembers = z.object({ kind: z.literal('not-members'), seatIds: z.array(z.string()) })
const Asking = z.object({ requestId: MeetingRequestId, asking: z.int(), needed: z.int().nullable(), due: z.boolean() })

export const requestMeeting = command({
  name: 'meetings.request-meeting',
  title: { ko: '임시회 소집 요구를 접수한다', en: 'Take in a request for a meeting' },
  permission: may.mayCallMeeting,
  input: z.strictObject({ requestId: MeetingRequestId, bodyId: BodyId, purpose: prose, seatIds }),
  reply: Asking,
  refusal: z.discriminatedUnion('kind', [NotMembers, only('body-not-found', 'request-id-taken')]),
})

export const joinRequest = command({
  name: 'meetings.join-request',
  title: { ko: '소집 요구에 위원을 더한다', en: 'Add members to a request' },
  permission: may.mayCallMeeting,
  input: z.strictObject({ requestId: MeetingRequestId, seatIds }),
  reply: Asking,
  refusal: z.discriminatedUnion('kind', [NotMembers, only('body-not-found', 'request-not-found')]),
})

const when = {
  heldOn: LocalDate,
  beginsAt: ClockTime,
  endsAt: ClockTime.nullable().default(null),
  place: line,
  /** Why the notice is shorter than the rule's; not needed otherwise. */
  shortNoticeReason: prose.nullable().default(null),
}

export const callMeeting = command({
  name: 'meetings.call-meeting',
  title: { ko: '회의를 소집한다', en: 'Call a meeting' },
  done: { ko: '회의를 소집하고 위원에게 알렸습니다.', en: 'The meeting is called and its members are told.' },
  permission: may.mayCallMeeting,
  effective: 'today',
  input: z.strictObject({
    meetingId: MeetingId,
    bodyId: BodyId,
    /** Another body whose members belong to it: a joint meeting, where no body of its own stands for that. */
    joinedBodyId: BodyId.nullable().default(null),
    kind: MeetingKind,
    session: MeetingSession,
    form: z.enum(meetingForms).default('in-person'),
    calledBy: z.enum(callers),
    requestId: MeetingRequestId.nullable().default(null),
    topic: prose,
    ...when,
    /** One point a line; a line that begins with 보고: is a report. */
    agenda: z.string().trim().max(20_000).default(''),
    /** Items on which there is a motion each, beside what is typed. */
    itemIds: z.array(ItemId).max(200).default([]),
  }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: z.discriminatedUnion('kind', [
    ...CallRefusal.options,
    z.object({ kind: z.literal('request-used'), meetingId: MeetingId }),
    only('meeting-id-taken', 'body-not-found', 'request-not-found', 'nobody-enrolled'),
    only('agenda-needed', 'item-not-known'),
  ]),
})

export const changeCall = command({
  name: 'meetings.change-call',
  title: { ko: '회의 일시와 장소를 바꾼다', en: 'Change when and where a meeting is' },
  permission: may.mayCallMeeting,
  effective: 'today',
  input: z.strictObject({ meetingId: MeetingId, ...when, reason: prose }),
  reply: z.object({ meetingId: MeetingId, sequence: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, ...CallRefusal.options, only('meeting-not-found')]),
})

export const cancelCall = command({
  name: 'meetings.cancel-call',
  title: { ko: '회의를 취소한다', en: 'Cancel a meeting' },
  permission: may.mayCallMeeting,
  effective: 'today',
  input: z.strictObject({ meetingId: MeetingId, reason: prose }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('meeting-not-found')]),
})

export const placeOnAgenda = command({
  name: 'meetings.place-on-agenda',
  title: { ko: '안건을 더한다', en: 'Place a point on the agenda' },
  permission: may.mayCallMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    /** What sort of point it is; a motion may be about an item. */
    agendaKind: AgendaKind.default('motion'),
    title: line,
    itemId: ItemId.nullable().default(null),
  }),
  reply: z.object({ meetingId: MeetingId, no: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    only('meeting-not-found', 'item-only-in-a-motion', 'item-not-known'),
  ]),
})

/** Each becomes a motion with the title of its item; what stands on the agenda already is left as it is. */
export const placeItems = command({
  name: 'meetings.place-items-on-agenda',
  title: { ko: '의제를 안건에 올린다', en: 'Place items on the agenda' },
  permission: may.mayCallMeeting,
  input: z.strictObject({ meetingId: MeetingId, itemIds: z.array(ItemId).max(200).default([]) }),
  reply: z.object({ meetingId: MeetingId, placed: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    only('meeting-not-found', 'items-needed', 'items-there-already', 'item-not-known'),
  ]),
})

export const listCalled = query({
  name: 'meetings.list-called',
  title: { ko: '소집된 회의를 본다', en: 'List the called meetings' },
  permission: may.maySeeMeetings,
  input: z.object({
    bodyId: BodyId.optional(),
    state: CalledState.optional(),
    page: z.int().min(1).max(10_000).default(1),
  }),
  reply: z.object({ meetings: z.array(CalledMeeting), page: z.int(), more: z.boolean() }),
  refusal: noRefusals,
})

/** What was changed of a call: what it said before. */
const CallChange = z.object({
  sequence: z.int(),
  what: CallChangeKind,
  on: LocalDate,
  reason: z.string(),
  heldOn: LocalDate,
  beginsAt: z.string(),
  place: z.string(),
  /** The point of the agenda as it stood, where that was changed. */
  point: z.string().nullable(),
})

export const seeCalled = query({
  name: 'meetings.see-called',
  title: { ko: '소집된 회의를 하나 본다', en: 'See a called meeting' },
  permission: may.maySeeMeetings,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: CalledMeeting,
    agenda: z.array(AgendaItem),
    changes: z.array(CallChange),
    votes: z.array(Vote),
    recusals: z.array(Recusal.unwrap().omit({ personNo: true, reason: true })),
    /** People: enrolled on the day (before that, as many as today), in the room now, how many open it. */
    enrolled: z.int(),
    present: z.int(),
    /** Who came at all. */
    came: z.int(),
    needed: z.int(),
    /** The round that it bears, or would bear if it closed now. */
    round: z.string().nullable(),
    minutesPublishedOn: LocalDate.nullable(),
  }),
  refusal: only('meeting-not-found'),
})

export const seeInvitation = query({
  name: 'meetings.see-invitation',
  title: { ko: '회의를 달력 파일로 받는다', en: 'A meeting as a calendar file' },
  permission: may.maySeeMeetings,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({ fileName: z.string(), text: z.string() }),
  refusal: only('meeting-not-found'),
})

export const seeMeetingRules = query({
  name: 'meetings.see-meeting-rules',
  title: { ko: '기구의 회의 규칙을 본다', en: 'See how a body meets' },
  permission: may.maySeeMeetings,
  input: z.object({ bodyId: BodyId }),
  reply: z.object({ bodyId: BodyId, name: z.string(), rules: MeetingRules, own: z.boolean() }),
  refusal: only('body-not-found'),
})

export const listRequests = query({
  name: 'meetings.list-requests',
  title: { ko: '소집 요구를 본다', en: 'List the requests for meetings' },
  permission: may.maySeeMeetings,
  input: z.object({}),
  reply: z.object({
    requests: z.array(z.object({ request: MeetingRequest, needed: z.int().nullable(), due: z.boolean() })),
  }),
  refusal: noRefusals,
})

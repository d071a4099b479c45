import { z } from 'zod'
import { addDays, Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { MeetingId, MeetingKind, MeetingSession } from './meeting.ts'
import { type MeetingRequest, MeetingRequestId } from './meeting-request.ts'
import { MeetingRules } from './meeting-rules.ts'

/** Hours and minutes of a day in Seoul: 15:00. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const meetingForms = ['in-person', 'written'] as const
export const callers = ['calendar', 'chair', 'members'] as const

/** Called, its attendance being taken, open, closed; or cancelled before it opened. */
export const calledStates = ['called', 'gathering', 'open', 'closed', 'cancelled'] as const
export const CalledState = z.enum(calledStates)
export type CalledState = z.infer<typeof CalledState>

/** How a call was changed; of its agenda, one point at a time. */
export const CallChangeKind = z.enum([
  'changed',
  'postponed',
  'cancelled',
  'point-edited',
  'point-removed',
  'point-moved',
])
export type CallChangeKind = z.infer<typeof CallChangeKind>

/** A meeting from its call to its close, with the rules that held when it was called. */
export const CalledMeeting = z
  .object({
    id: MeetingId,
    bodyId: BodyId,
    /** The other bodies whose members belong to it: a joint meeting. */
    joined: z.array(BodyId).readonly(),
    kind: MeetingKind,
    session: MeetingSession,
    form: z.enum(meetingForms),
    calledBy: z.enum(callers),
    requestId: MeetingRequestId.nullable(),
    topic: z.string().min(1),
    place: z.string().min(1),
    heldOn: LocalDate,
    beginsAt: ClockTime,
    endsAt: ClockTime.nullable(),
    calledOn: LocalDate,
    shortNoticeReason: z.string().nullable(),
    /** How often the call was changed: calendars replace an entry by a later one. */
    sequence: z.int().min(0),
    state: CalledState,
    rules: MeetingRules,
    observers: z.int().min(0),
    staff: z.int().min(0),
    openedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
  })
  .readonly()
export type CalledMeeting = z.infer<typeof CalledMeeting>

export const WrongState = z.object({ kind: z.literal('wrong-state'), state: CalledState })
export type WrongState = z.infer<typeof WrongState>

/** Refuses what a meeting in its state does not allow. */
export const inState = (
  meeting: Pick<CalledMeeting, 'state'>,
  ...states: readonly CalledState[]
): Result<null, WrongState> =>
  states.includes(meeting.state) ? ok(null) : refuse({ kind: 'wrong-state', state: meeting.state })

const NoticeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day-has-passed'), heldOn: LocalDate }),
  z.object({ kind: z.literal('ends-before-it-begins') }),
  z.object({ kind: z.literal('short-notice'), noticeDays: z.int(), earliest: LocalDate }),
])

export const CallRefusal = z.discriminatedUnion('kind', [
  ...NoticeRefusal.options,
  z.object({ kind: z.literal('chair-may-not-call') }),
  z.object({ kind: z.literal('request-needed') }),
  z.object({ kind: z.literal('request-not-due'), asking: z.int(), needed: z.int() }),
])
export type CallRefusal = z.infer<typeof CallRefusal>

type Notice = Pick<CalledMeeting, 'heldOn' | 'beginsAt' | 'endsAt' | 'shortNoticeReason'>

/** Decides whether a notice given on a day is in time: a shorter one than the rule's needs a reason. */
export function noticeInTime(
  { heldOn, beginsAt, endsAt, shortNoticeReason }: Notice,
  { noticeDays }: Pick<MeetingRules, 'noticeDays'>,
  on: LocalDate,
): Result<null, z.infer<typeof NoticeRefusal>> {
  if (heldOn < on) return refuse({ kind: 'day-has-passed', heldOn })
  if (endsAt !== null && endsAt <= beginsAt) return refuse({ kind: 'ends-before-it-begins' })
  const earliest = addDays(on, noticeDays)
  if (heldOn < earliest && shortNoticeReason === null) return refuse({ kind: 'short-notice', noticeDays, earliest })
  return ok(null)
}

/** What the body's ordinance says of who may call it. */
export interface CallingRules {
  readonly chairMayCall: boolean
  /** How many members must ask; null where none can. */
  readonly callersNeeded: number | null
}

/**
 * Decides whether a meeting may be called: in time, and an extraordinary one by the chair where the body's rules let the
 * chair, or because enough of the enrolled asked for it (basic ordinance on governance; domain.md 1.1).
 */
export function callMeeting(
  meeting: CalledMeeting,
  { chairMayCall, callersNeeded }: CallingRules,
  request: MeetingRequest | null,
): Result<CalledMeeting, CallRefusal> {
  const inTime = noticeInTime(meeting, meeting.rules, meeting.calledOn)
  if (!inTime.ok) return inTime
  if (meeting.calledBy === 'members') {
    if (request === null) return refuse({ kind: 'request-needed' })
    const [asking, needed] = [request.seatIds.length, callersNeeded ?? Number.MAX_SAFE_INTEGER]
    return asking < needed ? refuse({ kind: 'request-not-due', asking, needed }) : ok(meeting)
  }
  if (meeting.session === 'extraordinary' && !(meeting.calledBy === 'chair' && chairMayCall)) {
    return refuse({ kind: 'chair-may-not-call' })
  }
  return ok(meeting)
}

import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate, Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { Round } from './round.ts'

export const MeetingId = idOf('MeetingId')
export type MeetingId = z.infer<typeof MeetingId>

/** What kind of gathering the register notes (domain.md 1.11). */
export const meetingKinds = [
  'governance-council',
  'steering',
  'subcommittee',
  'joint',
  'task-force',
  'department-cooperation',
  'consulting',
  'negotiation',
  'selection-jury',
  'field-visit',
  'forum',
  'briefing',
  'workshop',
  'education',
  'survey',
  'ceremony',
  'other',
] as const
export const MeetingKind = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof MeetingKind>

/** 정례회 or 임시회; null where the source does not say. */
export const MeetingSession = z.enum(['regular', 'extraordinary'])
export type MeetingSession = z.infer<typeof MeetingSession>

/** The days of the week as a register writes them. */
export const Weekday = z.enum(['일', '월', '화', '수', '목', '금', '토'])
export type Weekday = z.infer<typeof Weekday>

/** A meeting as the register has it. `groupText` keeps the words of the source even where a body is known. */
export const Meeting = z
  .object({
    id: MeetingId,
    /** The row of the year's register. */
    registerNo: z.int().min(1).nullable(),
    kind: MeetingKind,
    session: MeetingSession.nullable(),
    bodyId: BodyId.nullable(),
    groupText: z.string().min(1),
    round: Round.nullable(),
    period: Period,
    /** The weekday as written, to be compared with the calendar's. */
    statedWeekday: Weekday.nullable(),
    place: z.string().min(1).nullable(),
    /** People present, as stated. */
    attendance: z.int().min(0).max(10_000_000).nullable(),
    topic: z.string().min(1),
    source: z.string().min(1).nullable(),
  })
  .readonly()
export type Meeting = z.infer<typeof Meeting>

/** A meeting with a last day, as the register takes it. */
export type RecordedMeeting = Meeting & { readonly period: Period & { readonly to: LocalDate } }

export const RecordMeetingRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round-without-body'), groupText: z.string() }),
  z.object({ kind: z.literal('meeting-without-end') }),
  z.object({ kind: z.literal('meeting-still-to-come'), on: LocalDate }),
])
export type RecordMeetingRefusal = z.infer<typeof RecordMeetingRefusal>

/**
 * Decides whether a meeting can stand in the register. Refuses a meeting without a last day, one that is still to come,
 * and a round label without a body whose rounds it counts. A wrong weekday or round is a finding, not a refusal.
 */
export function recordMeeting(meeting: Meeting, today: LocalDate): Result<RecordedMeeting, RecordMeetingRefusal> {
  const { to } = meeting.period
  if (to === null) return refuse({ kind: 'meeting-without-end' })
  if (meeting.period.from > today) return refuse({ kind: 'meeting-still-to-come', on: meeting.period.from })
  if (meeting.round !== null && meeting.bodyId === null) {
    return refuse({ kind: 'round-without-body', groupText: meeting.groupText })
  }
  return ok({ ...meeting, period: { ...meeting.period, to } })
}

/** The calendar year of a day. */
export const yearOfDay = (day: LocalDate): number => Number(day.slice(0, 4))

/** The calendar year that counts a meeting: the year of its first day. */
export const yearOf = (meeting: Meeting): number => yearOfDay(meeting.period.from)

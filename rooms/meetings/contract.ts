import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Period } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { ChosenColumns } from '#rooms/documents/core/import/remembered-columns.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { mostMeetings } from './core/import-meetings.ts'
import { Meeting, MeetingId, MeetingKind, MeetingSession, RecordMeetingRefusal, Weekday } from './core/meeting.ts'
import * as may from './core/permissions.ts'
import { RecordResolutionRefusal, Resolution, ResolutionId } from './core/resolution.ts'
import { RoundRefusal } from './core/round.ts'
import { Vote } from './core/vote.ts'

const line = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(4000)
const people = z.int().min(0).max(10_000_000)
const year = z.int().min(1).max(9999)

/** Why a meeting does not enter the register. */
const meetingRefusals = [
  ...RecordMeetingRefusal.options,
  RoundRefusal,
  z.object({ kind: z.enum(['meeting-id-taken']) }),
  z.object({ kind: z.literal('register-number-taken'), year: z.int(), registerNo: z.int() }),
] as const

export const recordMeeting = command({
  name: 'meetings.record-meeting',
  title: { ko: '회의를 기록한다', en: 'Record a meeting' },
  permission: may.mayRecordMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    /** The row of the year's register. */
    registerNo: z.int().min(1).max(100_000).nullable().default(null),
    kind: MeetingKind,
    session: MeetingSession.nullable().default(null),
    bodyId: BodyId.nullable().default(null),
    groupText: line,
    /** As the registers write it: "2020-1차". */
    round: z.string().trim().min(1).max(30).nullable().default(null),
    period: Period,
    statedWeekday: Weekday.nullable().default(null),
    place: line.nullable().default(null),
    attendance: people.nullable().default(null),
    topic: prose,
    source: line.nullable().default(null),
  }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: z.discriminatedUnion('kind', meetingRefusals),
})

export const importMeetings = command({
  name: 'meetings.import-meetings',
  title: { ko: '회의 목록을 가져온다', en: 'Import a register of meetings' },
  permission: may.mayImportMeetings,
  large: true,
  /** All are recorded or none. `columns`: which columns of the file they were read from, to be remembered. */
  input: z.strictObject({
    meetings: z.array(recordMeeting.input).min(1).max(mostMeetings),
    columns: ChosenColumns.exactOptional(),
  }),
  reply: z.object({ meetingIds: z.array(MeetingId) }),
  /** `meetings` are the places of those refused among those given, from 0. */
  refusal: z.object({
    kind: z.literal('meetings-do-not-fit'),
    meetings: z.array(z.object({ at: z.int(), refusal: z.discriminatedUnion('kind', meetingRefusals) })),
  }),
})

export const recordResolution = command({
  name: 'meetings.record-resolution',
  title: { ko: '의결을 기록한다', en: 'Record a resolution' },
  permission: may.mayRecordResolution,
  input: z.strictObject({
    resolutionId: ResolutionId,
    meetingId: MeetingId,
    gateId: GateId.nullable().default(null),
    text: prose,
    inFavour: people.nullable().default(null),
    present: people.nullable().default(null),
    enrolled: people.nullable().default(null),
    source: line.nullable().default(null),
  }),
  reply: z.object({ resolutionId: ResolutionId }),
  refusal: z.discriminatedUnion('kind', [
    ...RecordResolutionRefusal.options,
    z.object({ kind: z.enum(['resolution-id-taken', 'meeting-not-found']) }),
  ]),
})

/** Meetings and the people present at them; `unstated` counts the meetings whose attendance is not known. */
const Total = z.object({ count: z.int(), attendance: z.int(), unstated: z.int() })

export const meetingSorts = ['newest', 'oldest', 'most-attended'] as const

export const listMeetings = query({
  name: 'meetings.list-meetings',
  title: { ko: '회의 목록을 본다', en: 'List the meetings' },
  permission: may.maySeeMeetings,
  input: z.object({
    year: year.optional(),
    bodyId: BodyId.optional(),
    kind: MeetingKind.optional(),
    /** Part of the group's words, the topic or the place. */
    q: z.string().trim().max(100).optional(),
    sort: z.enum(meetingSorts).default('newest'),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  reply: z.object({
    meetings: z.array(Meeting),
    /** Of everything the filter lets through, not of this page alone. */
    total: Total,
    /** Of each whole year, whatever the filter: the newest first. */
    years: z.array(z.object({ year: z.int(), total: Total })),
    page: z.int(),
    pages: z.int(),
  }),
  refusal: noRefusals,
})

export const seeMeeting = query({
  name: 'meetings.see-meeting',
  title: { ko: '회의를 본다', en: 'See a meeting' },
  permission: may.maySeeMeetings,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: Meeting,
    resolutions: z.array(Resolution),
    /** The votes that carried nothing, with why: rejected, or short of the quorum. */
    rejected: z.array(Vote),
    /** What the rules find wrong with this meeting and its resolutions. */
    findings: z.array(Finding),
  }),
  refusal: z.object({ kind: z.enum(['meeting-not-found']) }),
})

export const listParticipation = query({
  name: 'meetings.list-participation',
  title: { ko: '참여 현황을 본다', en: 'See participation' },
  permission: may.maySeeMeetings,
  input: z.object({ year: year.optional() }),
  /** One row for each year and body (null: groups that are no body), newest year first; `total` adds them all up. */
  reply: z.object({
    rows: z.array(z.object({ year: z.int(), bodyId: BodyId.nullable(), total: Total })),
    total: Total,
  }),
  refusal: noRefusals,
})

/** The round that each body's next meeting of a year would bear; a body that has not met that year begins with 1. */
export const listNextRounds = query({
  name: 'meetings.list-next-rounds',
  title: { ko: '기구마다 다음 차수를 본다', en: "See each body's next round" },
  permission: may.maySeeMeetings,
  input: z.object({ year }),
  reply: z.object({ rounds: z.array(z.object({ bodyId: BodyId, round: z.string() })) }),
  refusal: noRefusals,
})

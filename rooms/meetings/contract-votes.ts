import { z } from 'zod'
import { command, only } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { BelowQuorum, PersonNo } from './core/attendance.ts'
import { WrongState } from './core/called-meeting.ts'
import { MeetingId } from './core/meeting.ts'
import * as may from './core/permissions.ts'
import {
  Choice,
  CountedVote,
  CountRefusal,
  recusalGrounds,
  VoteCount,
  VoteId,
  VoteMethod,
  WrittenRefusal,
} from './core/vote.ts'

const prose = z.string().trim().min(1).max(4000)
const NoMember = z.object({ kind: z.literal('no-such-member'), personNo: z.int() })

export const recuseMember = command({
  name: 'meetings.recuse-member',
  title: { ko: '제척·기피·회피를 적는다', en: 'Recuse a member' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    agendaNo: z.int().min(1).max(1000),
    personNo: PersonNo,
    ground: z.enum(recusalGrounds),
    reason: prose,
  }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    NoMember,
    only('meeting-not-found', 'no-such-point', 'already-recused', 'already-voted-on'),
  ]),
})

export const openVote = command({
  name: 'meetings.open-vote',
  title: { ko: '표결에 부친다', en: 'Put a motion to the vote' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    voteId: VoteId,
    meetingId: MeetingId,
    agendaNo: z.int().min(1).max(1000),
    method: VoteMethod,
    motion: prose,
    /** In writing: the last day for replies. */
    replyBy: LocalDate.nullable().default(null),
  }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    BelowQuorum,
    z.object({ kind: z.literal('vote-still-open'), voteId: VoteId }),
    only(
      'meeting-not-found',
      'no-such-point',
      'not-a-motion',
      'vote-id-taken',
      'written-only-in-writing',
      'reply-date-needed',
      'reply-date-has-passed',
    ),
  ]),
})

/** By a member: in a secret vote, or in writing. What one chose is recorded nowhere beside who one is. */
export const castVote = command({
  name: 'meetings.cast-vote',
  title: { ko: '내 표를 던진다', en: 'Cast one’s vote' },
  done: { ko: '표를 받았습니다.', en: 'Your vote was taken.' },
  permission: may.mayTakePart,
  unrecorded: ['choice'],
  input: z.strictObject({ voteId: VoteId, choice: Choice }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('replies-closed'), replyBy: LocalDate }),
    only(
      'vote-not-found',
      'vote-closed',
      'not-cast-by-members',
      'not-a-member',
      'recused',
      'not-here',
      'voted-already',
    ),
  ]),
})

/** Below the quorum, or with too few replies after the last day, it is closed as not carried (성원 미달). */
export const closeVote = command({
  name: 'meetings.close-vote',
  title: { ko: '표결을 마친다', en: 'Close a vote' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    voteId: VoteId,
    /** By show of hands: as counted. Whoever raised no hand abstained; where it is left out, that is computed. */
    count: VoteCount.unwrap()
      .extend({ abstained: z.int().min(0).nullable().default(null) })
      .nullable()
      .default(null),
    /** By roll, or in writing for whoever replied on paper; left empty, that member has not. */
    choices: z
      .array(z.strictObject({ personNo: PersonNo, choice: Choice.nullable().default(null) }))
      .max(2000)
      .default([]),
    chairCasts: z.enum(['for', 'against']).nullable().default(null),
  }),
  reply: z.object({ voteId: VoteId, counted: CountedVote }),
  refusal: z.discriminatedUnion('kind', [
    NoMember,
    ...CountRefusal.options,
    WrittenRefusal,
    z.object({ kind: z.literal('choices-missing'), missing: z.int() }),
    only('vote-not-found', 'vote-closed', 'count-needed', 'choices-not-taken', 'recused', 'not-here', 'voted-already'),
  ]),
})

const gate = decideGate.input.shape

/** A carried resolution decides the gate of its items, in the same transaction: nothing, if the gate does not reconcile. */
export const decideGateByVote = command({
  name: 'meetings.decide-gate-by-vote',
  title: { ko: '의결로 관문을 정한다', en: 'Decide a gate by a resolution' },
  permission: may.mayDecideByResolution,
  proof: 'fresh',
  input: z.strictObject({
    voteId: VoteId,
    gateId: GateId,
    cycleId: gate.cycleId,
    name: gate.name,
    order: gate.order,
    entries: gate.entries,
    outcomes: gate.outcomes,
    openReason: gate.openReason,
  }),
  reply: decideGate.reply,
  refusal: z.discriminatedUnion('kind', [
    ...decideGate.refusal.options,
    only('vote-not-found', 'vote-not-carried', 'vote-decided-a-gate'),
  ]),
})

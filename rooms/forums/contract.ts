import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import {
  AnnounceRefusal,
  ChangeRefusal,
  Choosing,
  Forum,
  ForumId,
  ForumKind,
  ForumState,
  ProgrammePart,
  WrongState,
} from './core/forum.ts'
import { PublishRefusal } from './core/forum-day.ts'
import { ForumVote } from './core/forum-vote.ts'
import { Stratum } from './core/participant.ts'
import * as may from './core/permissions.ts'
import { readProgramme } from './core/read-programme.ts'
import { Cluster, ForumTable, Note } from './core/table-notes.ts'

const notFound = only('forum-not-found')
const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const maybe = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)
const reply = z.object({ forumId: ForumId })

/** Typed as lines, one part to each, its minutes after a bar; a program sends the parts themselves. */
const programme = z.preprocess(
  (given) => (typeof given === 'string' ? readProgramme(given) : given),
  z.array(ProgrammePart).max(100).default([]),
)

export const announceForum = command({
  name: 'forums.announce-forum',
  title: { ko: '공론장을 연다고 알린다', en: 'Announce a forum' },
  permission: may.mayConductForum,
  input: z.strictObject({
    forumId: ForumId,
    cycleId: CycleKey.nullable().default(null),
    kind: ForumKind,
    title: line,
    purpose: maybe(4000),
    heldOn: LocalDate,
    beginsAt: ClockTime,
    place: line,
    onlineAddress: z.httpUrl().max(500).nullable().default(null),
    onlineInstruction: maybe(2000),
    programme,
    seats: z.int().min(0).max(10_000).default(0),
    opensOn: LocalDate.nullable().default(null),
    closesOn: LocalDate.nullable().default(null),
    choosing: Choosing.default('first-come'),
    strata: z.array(Stratum).max(3).default([]),
    surveyId: SurveyId.nullable().default(null),
    facilitatorWon: Won.min(0)
      .max(100_000_000)
      .default(0 as Won),
    participantWon: Won.min(0)
      .max(100_000_000)
      .default(0 as Won),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...AnnounceRefusal.options,
    only('forum-id-taken'),
    z.object({ kind: z.literal('cycle-not-found'), field: z.literal('cycleId') }),
    z.object({ kind: z.literal('survey-not-found'), field: z.literal('surveyId') }),
  ]),
})

/** Everybody who registered is told what is new, and why. */
export const changeForum = command({
  name: 'forums.change-forum',
  title: { ko: '공론장의 이름, 날짜와 자리를 바꾼다', en: 'Change a forum' },
  permission: may.mayConductForum,
  input: z.strictObject({
    forumId: ForumId,
    /** Left out, title and days of registration stay as they are. */
    title: line.nullable().default(null),
    heldOn: LocalDate,
    beginsAt: ClockTime,
    place: line,
    seats: z.int().min(0).max(10_000),
    opensOn: LocalDate.nullable().default(null),
    closesOn: LocalDate.nullable().default(null),
    programme,
    reason: prose,
  }),
  reply: reply.extend({ movedUp: z.int() }),
  refusal: z.discriminatedUnion('kind', [...ChangeRefusal.options, notFound]),
})

export const cancelForum = command({
  name: 'forums.cancel-forum',
  title: { ko: '공론장을 취소한다', en: 'Cancel a forum' },
  permission: may.mayConductForum,
  input: z.strictObject({ forumId: ForumId, reason: prose }),
  reply,
  refusal: z.discriminatedUnion('kind', [WrongState, notFound]),
})

/** Publishes the notes, the votes and the result; the votes stand in the threads of their items from then on. */
export const publishForum = command({
  name: 'forums.publish-forum',
  title: { ko: '공론장의 결과를 공개한다', en: 'Publish a forum’s result' },
  permission: may.mayConductForum,
  effective: 'today',
  input: z.strictObject({
    forumId: ForumId,
    summary: z.string().trim().min(1).max(20_000),
    /** How many came, where that was not noted one by one. */
    attended: z.int().min(0).max(100_000).nullable().default(null),
  }),
  reply: reply.extend({ attended: z.int().nullable() }),
  refusal: z.discriminatedUnion('kind', [...PublishRefusal.options, notFound]),
})

export const ForumLine = Forum.unwrap().pick({
  ...{ id: true, kind: true, title: true, heldOn: true, beginsAt: true, place: true, state: true },
  ...{ seats: true, seated: true, waiting: true, opensOn: true, closesOn: true, choosing: true, attended: true },
})

export const listForums = query({
  name: 'forums.list-forums',
  title: { ko: '공론장 목록을 본다', en: 'List the forums' },
  permission: may.maySeeForums,
  input: z.object({
    kind: ForumKind.optional(),
    state: ForumState.optional(),
    cycle: CycleKey.optional(),
    q: z.string().trim().max(100).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  reply: z.object({ forums: z.array(ForumLine), total: z.int(), page: z.int(), pages: z.int() }),
  refusal: noRefusals,
})

export const seeForum = query({
  name: 'forums.see-forum',
  title: { ko: '공론장을 본다', en: 'See a forum' },
  permission: may.maySeeForums,
  input: z.object({ forumId: ForumId }),
  reply: z.object({
    forum: Forum,
    today: LocalDate,
    takesRegistrations: z.boolean(),
    tables: z.array(ForumTable),
    /** What was said at the tables: for everybody once the result is published. */
    clusters: z.array(Cluster),
    notes: z.array(Note),
    /** Votes with their counts for everybody once published; before that without counts. */
    votes: z.array(ForumVote),
    changes: z.array(z.object({ on: LocalDate, what: z.enum(['changed', 'cancelled']), reason: z.string() })),
  }),
  refusal: notFound,
})

/** What anybody needs to draw again: the promise, after the draw the seed, and the numbers in the order of the lots. */
export const seeDraw = query({
  name: 'forums.see-draw',
  title: { ko: '추첨을 본다', en: 'See the lots' },
  permission: may.maySeeForums,
  input: z.object({ forumId: ForumId }),
  reply: z.object({
    forum: Forum,
    promise: z.string(),
    seed: z.string().nullable(),
    drawn: z.array(z.object({ no: z.int(), group: z.string() })),
  }),
  refusal: only('forum-not-found', 'no-lots'),
})

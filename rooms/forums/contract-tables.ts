import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { CountRefusal } from './core/count-show.ts'
import { Forum, ForumId, WrongState } from './core/forum.ts'
import { VoterRefusal } from './core/forum-day.ts'
import { BallotRefusal, CloseBallotRefusal, ForumVote, PutVoteRefusal, VoteId, VoteMethod } from './core/forum-vote.ts'
import * as may from './core/permissions.ts'
import { Cluster, ClusterId, ForumTable, Note, NoteId, TableSecret } from './core/table-notes.ts'
import { ItemsMeantRefusal, MeantOption, readOptions, TypedOption } from './core/vote-options.ts'

/** A secret that is wrong and one that is over say the same. */
const noTable = only('table-not-open')
const reply = z.object({ tableNo: z.int() })
const words = z.string().trim().min(1).max(1000)
const clusterNotHere = z.object({ kind: z.literal('cluster-not-here'), field: z.literal('clusterId') })

const ofTable = { permission: may.mayKeepNotes, unrecorded: ['secret'] as const, reply }

export const writeNote = command({
  ...{ name: 'forums.write-note', title: { ko: '테이블의 메모를 적는다', en: 'Write a note' }, ...ofTable },
  input: z.strictObject({
    ...{ secret: TableSecret, noteId: NoteId, text: words, clusterId: ClusterId.nullable().default(null) },
  }),
  refusal: z.discriminatedUnion('kind', [noTable, clusterNotHere]),
})

export const moveNote = command({
  ...{ name: 'forums.move-note', title: { ko: '메모를 묶음으로 옮긴다', en: 'Move a note' }, ...ofTable },
  input: z.strictObject({ secret: TableSecret, noteId: NoteId, clusterId: ClusterId.nullable().default(null) }),
  refusal: z.discriminatedUnion('kind', [clusterNotHere, only('table-not-open', 'note-not-found')]),
})

export const removeNote = command({
  ...{ name: 'forums.remove-note', title: { ko: '메모를 지운다', en: 'Remove a note' }, ...ofTable },
  input: z.strictObject({ secret: TableSecret, noteId: NoteId }),
  refusal: only('table-not-open', 'note-not-found'),
})

/** A new cluster, or another name for one that is there. */
export const nameCluster = command({
  ...{ name: 'forums.name-cluster', title: { ko: '메모 묶음의 이름을 적는다', en: 'Name a cluster' }, ...ofTable },
  input: z.strictObject({ secret: TableSecret, clusterId: ClusterId, name: z.string().trim().min(1).max(100) }),
  refusal: z.discriminatedUnion('kind', [noTable, clusterNotHere]),
})

/** What every device at a table shows. */
export const seeTable = query({
  name: 'forums.see-table',
  title: { ko: '테이블의 메모를 본다', en: 'See a table’s notes' },
  permission: may.mayKeepNotes,
  sent: 'body',
  input: z.object({ secret: z.string().max(100) }),
  reply: z.object({ forum: Forum, table: ForumTable, clusters: z.array(Cluster), notes: z.array(Note) }),
  refusal: noTable,
})

const notFound = only('forum-not-found')

export const putVote = command({
  name: 'forums.put-vote',
  title: { ko: '우선순위 투표를 부친다', en: 'Put a priority vote' },
  permission: may.mayConductForum,
  input: z.strictObject({
    ...{ forumId: ForumId, voteId: VoteId, title: z.string().trim().min(1).max(200), method: VoteMethod },
    mostChoices: z.int().min(1).max(50).default(1),
    /** Typed one to a line: the title of an item of the forum's cycle alone, or any words with its id after a bar. */
    options: z.preprocess(
      (given) => (typeof given === 'string' ? readOptions(given) : given),
      z.array(TypedOption).max(200),
    ),
    /** For options whose titles no item bears: which item they stand for, or - where for none. */
    meant: z.array(MeantOption).max(200).default([]),
  }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...PutVoteRefusal.options,
    ...ItemsMeantRefusal.options,
    only('forum-not-found', 'vote-id-taken'),
  ]),
})

/** Enters the hands that were counted, and closes the vote. */
export const enterCounts = command({
  name: 'forums.enter-counts',
  title: { ko: '거수로 센 수를 적는다', en: 'Enter the counts' },
  permission: may.mayConductForum,
  input: z.strictObject({
    ...{ forumId: ForumId, voteId: VoteId, people: z.int().min(0).max(100_000).default(0) },
    /** Who is there without standing on the attendance sheet; counted with those noted there. */
    unlisted: z.int().min(0).max(100_000).default(0),
    counts: z
      .array(z.strictObject({ no: z.int().min(1).max(200), votes: z.int().min(0).max(1_000_000) }))
      .min(1)
      .max(200),
  }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...CountRefusal.options,
    only('forum-not-found', 'vote-not-found'),
  ]),
})

/** Neither the record nor the reply says what was chosen. */
export const castBallot = command({
  name: 'forums.cast-ballot',
  title: { ko: '우선순위 투표를 한다', en: 'Cast a ballot' },
  done: { ko: '투표했습니다. 고맙습니다.', en: 'Your ballot has been counted. Thank you.' },
  permission: may.mayUseCode,
  effective: 'today',
  unrecorded: ['code', 'choices'],
  input: z.strictObject({
    ...{ forumId: ForumId, voteId: VoteId, code: z.string().max(40) },
    choices: z.array(z.int().min(1).max(200)).max(200).default([]),
  }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...BallotRefusal.options,
    ...VoterRefusal.options,
    z.object({ kind: z.literal('voted-already'), field: z.literal('code') }),
    only('forum-not-found', 'vote-not-found'),
  ]),
})

export const closeVote = command({
  name: 'forums.close-vote',
  title: { ko: '우선순위 투표를 마친다', en: 'Close a vote' },
  permission: may.mayConductForum,
  input: z.strictObject({ forumId: ForumId, voteId: VoteId }),
  reply: z.object({ voteId: VoteId }),
  refusal: z.discriminatedUnion('kind', [WrongState, CloseBallotRefusal, only('forum-not-found', 'vote-not-found')]),
})

/** For whoever conducts the forum: the votes with their counts; those of a ballot once it is closed. */
export const seeVotes = query({
  name: 'forums.see-votes',
  title: { ko: '우선순위 투표의 수를 본다', en: 'See the counts of the votes' },
  permission: may.mayConductForum,
  input: z.object({ forumId: ForumId }),
  /** How many are noted on the attendance sheet; null where it was not kept. */
  reply: z.object({ votes: z.array(ForumVote), present: z.int().nullable() }),
  refusal: notFound,
})

import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Eligibility } from '#rooms/registrar/contract.ts'
import { resultShape } from '#rooms/voting/core/protocol/documents.ts'
import { bytesOfLength, hexWord } from '#rooms/voting/core/protocol/words.ts'
import { DraftRefused } from './core/draft-refusal.ts'
import { ExplainedContest } from './core/explained-contest.ts'
import * as may from './core/permissions.ts'
import { SeenContest } from './core/seen-contest.ts'
import { draftParts, VoteDraft } from './core/vote-draft.ts'
import { VoteId } from './core/vote-id.ts'
import { VoteState } from './core/vote-state.ts'

const ofVote = z.strictObject({ voteId: VoteId })
const done = z.object({ voteId: VoteId })
const secret = bytesOfLength(32)

export const designVote = command({
  name: 'polling.design-vote',
  title: { ko: '주민투표를 설계한다', en: 'Design a resident vote' },
  permission: may.mayRunVotes,
  input: z.strictObject({ voteId: VoteId, ...draftParts }),
  reply: done,
  refusal: z.discriminatedUnion('kind', [only('vote-id-taken', 'vote-id-too-long'), DraftRefused]),
})

export const changeVote = command({
  name: 'polling.change-vote',
  title: { ko: '주민투표 설계를 고친다', en: 'Change the design of a resident vote' },
  permission: may.mayRunVotes,
  input: z.strictObject({ voteId: VoteId, ...draftParts }),
  reply: done,
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'vote-id-too-long', 'announced-already'),
    DraftRefused,
  ]),
})

export const dropVote = command({
  name: 'polling.drop-vote',
  title: { ko: '주민투표 설계를 지운다', en: 'Drop the design of a resident vote' },
  permission: may.mayRunVotes,
  input: ofVote,
  reply: done,
  refusal: only('vote-not-found', 'announced-already'),
})

/** The rows of a closed vote: name, day of birth and, where there is one, telephone on a line. */
export const giveRoster = command({
  name: 'polling.give-roster',
  title: { ko: '닫힌 투표의 명부를 넣는다', en: 'Give the roster of a closed vote' },
  permission: may.mayRunVotes,
  proof: 'fresh',
  unrecorded: ['rows'],
  input: z.strictObject({ voteId: VoteId, rows: z.string().min(1).max(400_000) }),
  reply: done.extend({ people: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'announced-already', 'vote-not-closed'),
    z.object({ kind: z.enum(['roster-line-unread', 'roster-line-twice']), field: z.literal('rows'), line: z.int() }),
    z.object({ kind: z.literal('roster-too-long'), field: z.literal('rows'), most: z.int() }),
  ]),
})

/** Freezes the design. The parts make their keys afterwards, and the manifest stands as soon as they have. */
export const announceVote = command({
  name: 'polling.announce-vote',
  title: { ko: '주민투표를 공고한다', en: 'Announce a resident vote' },
  permission: may.mayRunVotes,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({
    voteId: VoteId,
    /** Of a ceremony: the key that the holders made, and the SHA-256 of each of its three shares. */
    sealPub: bytesOfLength(65).nullable().default(null),
    shareHashes: z.array(secret).length(3).nullable().default(null),
  }),
  reply: done,
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'announced-already', 'opens-in-the-past', 'over-already', 'roster-missing'),
    z.object({
      kind: z.enum(['seal-key-missing', 'not-a-seal-key', 'no-seal-key-asked']),
      field: z.literal('sealPub'),
    }),
    DraftRefused,
  ]),
})

/** The manifest as it stands from now on, with what only this house keeps of its keys. */
export const freezeVote = command({
  name: 'polling.freeze-vote',
  title: { ko: '주민투표 명세를 확정한다', en: 'Freeze the manifest of a resident vote' },
  permission: may.mayCarryVotes,
  unrecorded: ['shares', 'tieSeed'],
  input: z.strictObject({
    voteId: VoteId,
    eh: secret,
    manifest: z.string().max(1_000_000),
    shares: z.array(secret).max(3),
    tieSeed: z.string().nullable(),
  }),
  reply: done,
  refusal: only('vote-not-found', 'frozen-already'),
})

/** Says that everything is in: cards are taken back, count sheets entered. A trial may be ended before its time. */
export const closeVote = command({
  name: 'polling.close-vote',
  title: { ko: '주민투표를 마감한다', en: 'Close a resident vote' },
  permission: may.mayRunVotes,
  proof: 'fresh',
  effective: 'today',
  input: ofVote,
  reply: done,
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'not-announced', 'closed-already'),
    z.object({ kind: z.literal('still-open'), closesAt: z.int().min(0).max(253_402_300_799) }),
    z.object({ kind: z.literal('sheets-unfinished'), left: z.int() }),
  ]),
})

/** A key holder gives a share, after the box is closed; two of three join the key. */
export const giveShare = command({
  name: 'polling.give-share',
  title: { ko: '열쇠 조각을 넣는다', en: 'Give a share of the seal key' },
  permission: may.mayGiveShares,
  proof: 'fresh',
  unrecorded: ['share'],
  input: z.strictObject({ voteId: VoteId, number: z.int().min(1).max(3), share: secret }),
  reply: done.extend({ given: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'no-ceremony', 'not-closed-yet', 'counted-already'),
    z.object({ kind: z.literal('not-this-share'), field: z.literal('share') }),
  ]),
})

/** What was counted is published: the key is released, and the recorded ballot follows. */
export const publishResult = command({
  name: 'polling.publish-result',
  title: { ko: '주민투표 결과를 낸다', en: 'Publish the result of a resident vote' },
  permission: may.mayCarryVotes,
  input: z.strictObject({
    voteId: VoteId,
    result: resultShape,
    explained: z.array(ExplainedContest),
    sealPrivate: secret,
    bundleSha256: hexWord,
  }),
  reply: done,
  refusal: only('vote-not-found', 'not-closed-yet', 'counted-already'),
})

/** Ends the objection period: both parts destroy the keys by which somebody could ask who took part. */
export const certifyVote = command({
  name: 'polling.certify-vote',
  title: { ko: '주민투표 결과를 확정한다', en: 'Certify the result of a resident vote' },
  permission: may.mayRunVotes,
  proof: 'fresh',
  effective: 'today',
  input: ofVote,
  reply: done,
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'no-result-yet', 'certified-already'),
    z.object({ kind: z.literal('objections-possible'), until: LocalDate }),
    z.object({ kind: z.literal('appeals-open'), open: z.int() }),
  ]),
})

export const seeDraft = query({
  name: 'polling.see-draft',
  title: { ko: '주민투표 설계를 본다', en: 'See the design of a resident vote' },
  permission: may.mayWatchVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({
    voteId: VoteId,
    draft: VoteDraft,
    state: VoteState,
    rosterRows: z.int(),
    eligibility: Eligibility,
  }),
  refusal: only('vote-not-found'),
})

export const seeAttendance = query({
  name: 'polling.see-attendance',
  title: { ko: '투표 참여 현황을 본다', en: 'See how many have voted' },
  permission: may.mayWatchVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({
    title: z.string(),
    /** Null until the registrar has told it once. */
    asOf: z.iso.datetime().nullable(),
    byChannel: z.object({ online: z.int(), onsite: z.int(), paper: z.int(), all: z.int() }),
    /** By the dong's name; null where the number is too small to be shown. */
    byDong: z.array(z.object({ dong: z.string(), people: z.int().nullable() })),
    turnoutBase: z.object({ n: z.int(), source: z.string() }).nullable(),
  }),
  refusal: only('vote-not-found'),
})

const listed = z.object({
  voteId: VoteId,
  title: z.string(),
  isTrial: z.boolean(),
  state: VoteState,
  opensAt: z.int(),
  closesAt: z.int(),
  contests: z.int(),
  options: z.int(),
  /** Valid ballots, of the counted ones. */
  counted: z.int().nullable(),
})

export const listVotes = query({
  name: 'polling.list-votes',
  title: { ko: '주민투표 목록을 본다', en: 'List the resident votes' },
  permission: may.maySeeVotes,
  input: z.object({ state: VoteState.optional(), trials: z.enum(['all', 'none', 'only']).default('all') }),
  /** Drafts stand among them for those who may see them. */
  reply: z.object({ votes: z.array(listed), all: z.int() }),
  refusal: noRefusals,
})

/** What the public page says of a vote beside what the booth needs. */
export const seeProgress = query({
  name: 'polling.see-progress',
  title: { ko: '주민투표의 진행을 본다', en: 'See how a resident vote goes on' },
  permission: may.maySeeVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({
    contests: z.array(SeenContest),
    channels: z.array(z.enum(['online', 'onsite', 'paper'])),
    weights: z.array(z.object({ channel: z.enum(['online', 'onsite', 'paper']), percent: z.int() })),
    order: z.enum(['listed', 'seed', 'drawn']),
    orderSeed: z.string().nullable(),
    tie: z.enum(['seed', 'id', 'listed', 'min-cost']),
    /** With which words the seed for ties was promised, and, after the count, the seed. */
    tieCommitment: z.string().nullable(),
    revote: z.enum(['last-seq', 'none']),
    turnoutBase: z.object({ n: z.int(), source: z.string() }).nullable(),
    /** How many have come; null before anybody has told it. */
    came: z.int().nullable(),
    cameAsOf: z.iso.datetime().nullable(),
    logOrigin: z.string().nullable(),
    clientSha256: z.string().nullable(),
    isHandedOver: z.boolean(),
    /** Whether the office has ended it by hand, which the parts then do. */
    isCloseAsked: z.boolean(),
    closedAt: z.iso.datetime().nullable(),
    /** Of a ceremony after the close: how many holders have given their share. */
    sharesGiven: z.int(),
    /** The final head of the ballot log, as a signed note. */
    head: z.string().nullable(),
    endedAt: z.iso.datetime().nullable(),
    bundleSha256: z.string().nullable(),
    objectionsUntil: LocalDate.nullable(),
    certifiedOn: LocalDate.nullable(),
    keysDestroyed: z.boolean(),
    /** Whether the result stands among the recorded ballots, and the thread follows it. */
    isRecorded: z.boolean(),
  }),
  refusal: only('vote-not-found'),
})

/** What other rules would have made of the same ballots: for those who choose the rule of the next vote. */
export const compareRules = query({
  name: 'polling.compare-rules',
  title: { ko: '같은 표를 다른 방식으로 셈해 본다', en: 'Compare rules on the same ballots' },
  permission: may.mayWatchVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({
    title: z.string(),
    contests: z.array(
      z.object({
        title: z.string(),
        options: z.array(z.object({ id: z.string(), title: z.string() })),
        others: ExplainedContest.shape.others,
      }),
    ),
  }),
  refusal: only('vote-not-found', 'no-result-yet'),
})

export const downloadBundle = query({
  name: 'polling.download-bundle',
  title: { ko: '투표 결과 묶음을 조각으로 받는다', en: 'Download the bundle of a vote in pieces' },
  permission: may.maySeeVotes,
  remembered: 'never',
  input: z.object({ voteId: VoteId, piece: z.int().min(0).default(0) }),
  /** One piece of about a megabyte, none where there are no more; the length of all in bytes. */
  reply: z.object({ fileName: z.string(), length: z.int(), pieces: z.int(), base64: z.string() }),
  refusal: only('vote-not-found', 'no-result-yet'),
})

import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { EnterItemRefused, RenameItemRefused } from '#rooms/items/core/enter-item.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { Answer } from './core/answer.ts'
import { DraftWords } from './core/draft.ts'
import { ListFilter } from './core/list-filter.ts'
import { Point } from './core/microdegrees.ts'
import { ModerationAct } from './core/moderation.ts'
import { Movement } from './core/movement.ts'
import * as may from './core/permissions.ts'
import { PointRefusal, PointText } from './core/point.ts'
import { Category, Proposal, ProposalId, ProposalWords, Track } from './core/proposal.ts'
import { ProposalLine, Standing } from './core/proposal-line.ts'
import { EditRefusal, SupportRefusal, WithdrawRefusal } from './core/propose.ts'
import { Split } from './core/split.ts'
import { TrackRules } from './core/tracks.ts'

const reason = z.string().trim().min(1).max(1000)
const noSuchProposal = only('proposal-not-found')

/**
 * Keeps what somebody is writing under the number that the proposal will bear; of a visitor too, who may sign in
 * afterwards and go on. The record keeps none of it.
 */
export const keepDraft = command({
  name: 'proposals.keep-draft',
  title: { ko: '쓰던 제안을 임시로 저장한다', en: 'Keep a draft' },
  done: { ko: '임시로 저장했습니다.', en: 'The draft was kept.' },
  permission: may.mayKeepDraft,
  files: 'files',
  unrecorded: ['proposalId', 'title', 'place', 'problem', 'wish', 'track', 'category', 'dongId', 'point', 'files'],
  input: z.strictObject({ proposalId: ProposalId, ...DraftWords.shape }),
  reply: z.object({ savedAt: Instant }),
  refusal: only('draft-of-another', 'proposal-id-taken'),
})

export const propose = command({
  name: 'proposals.propose',
  title: { ko: '제안한다', en: 'Make a proposal' },
  done: { ko: '제안을 접수했습니다.', en: 'The proposal was received.' },
  permission: may.mayPropose,
  effective: 'today',
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({
    proposalId: ProposalId,
    ...ProposalWords.unwrap().shape,
    files: AddedFiles.default([]),
    track: Track.nullable().default(null),
    category: Category.nullable().default(null),
    dongId: DongId.nullable().default(null),
    point: PointText.default(''),
  }),
  reply: z.object({ proposalId: ProposalId }),
  refusal: z.discriminatedUnion('kind', [
    ...EnterItemRefused.options,
    ...PointRefusal.options,
    ...attachRefusals,
    only('proposal-id-taken'),
  ]),
})

export const editProposal = command({
  name: 'proposals.edit-proposal',
  title: { ko: '제안을 고친다', en: 'Edit a proposal' },
  permission: may.mayPropose,
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({
    proposalId: ProposalId,
    /** The version that was looked at. */
    version: z.int().min(1),
    ...ProposalWords.unwrap().shape,
    /** The files that it has from now on, in their order: one that is left out is destroyed. */
    files: AddedFiles.default([]),
    /** Where it is from now on; empty for nowhere on the map. */
    point: PointText.default(''),
    reason: reason.nullable().default(null),
  }),
  reply: z.object({ version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...EditRefusal.options,
    ...RenameItemRefused.options,
    ...PointRefusal.options,
    ...attachRefusals,
    only('proposal-not-found', 'not-own-proposal'),
  ]),
})

export const withdrawProposal = command({
  name: 'proposals.withdraw-proposal',
  title: { ko: '제안을 거둔다', en: 'Withdraw a proposal' },
  done: { ko: '제안을 거두었습니다.', en: 'The proposal was withdrawn.' },
  permission: may.mayPropose,
  effective: 'today',
  input: z.strictObject({ proposalId: ProposalId }),
  reply: z.object({ proposalId: ProposalId }),
  refusal: z.discriminatedUnion('kind', [WithdrawRefusal, only('proposal-not-found', 'not-own-proposal')]),
})

const Supports = z.object({ supports: z.int(), reached: z.boolean() })

export const supportProposal = command({
  name: 'proposals.support',
  title: { ko: '제안에 공감한다', en: 'Support a proposal' },
  done: { ko: '공감했습니다.', en: 'You support this proposal.' },
  permission: may.maySupport,
  effective: 'today',
  input: z.strictObject({ proposalId: ProposalId }),
  reply: Supports,
  refusal: z.discriminatedUnion('kind', [...SupportRefusal.options, only('proposal-not-found', 'supported-already')]),
})

export const takeBackSupport = command({
  name: 'proposals.take-back-support',
  title: { ko: '공감을 거둔다', en: 'Take back one’s support' },
  done: { ko: '공감을 거두었습니다.', en: 'Your support was taken back.' },
  permission: may.maySupport,
  effective: 'today',
  input: z.strictObject({ proposalId: ProposalId }),
  reply: Supports,
  refusal: z.discriminatedUnion('kind', [...SupportRefusal.options, only('proposal-not-found', 'not-supported')]),
})

/** A draft is known by a number that only its browser has: it is asked for in a body, and nothing remembers it. */
export const seeDraft = query({
  name: 'proposals.see-draft',
  title: { ko: '쓰던 제안을 본다', en: 'See a draft' },
  permission: may.mayKeepDraft,
  sent: 'body',
  input: z.strictObject({ proposalId: ProposalId.nullable().default(null) }),
  /** Without a number, the own one; null where there is none. */
  reply: z.object({ draft: z.object({ proposalId: ProposalId, words: DraftWords, savedAt: Instant }).nullable() }),
  refusal: noRefusals,
})

export const proposalSorts = ['newest', 'most-supported', 'ending-soon'] as const
const paging = {
  page: z.int().min(1).max(100_000).default(1),
  size: z.int().min(1).max(200).default(20),
}
const listed = z.object({ proposals: z.array(ProposalLine), total: z.int(), page: z.int() })

export const listProposals = query({
  name: 'proposals.list-proposals',
  title: { ko: '제안 목록을 본다', en: 'List the proposals' },
  permission: may.maySeeProposals,
  input: ListFilter.extend({ sort: z.enum(proposalSorts).default('newest'), ...paging }),
  /** Of very many, a thousand are counted, and that there are more is said. */
  reply: listed.extend({ more: z.boolean() }),
  refusal: noRefusals,
})

export const listOwn = query({
  name: 'proposals.list-own',
  title: { ko: '내 제안을 본다', en: 'List one’s own proposals' },
  permission: may.mayPropose,
  personal: 'own',
  input: z.object(paging),
  reply: listed,
  refusal: noRefusals,
})

export const findSimilar = query({
  name: 'proposals.find-similar',
  title: { ko: '비슷한 제안을 찾는다', en: 'Find similar proposals' },
  permission: may.maySeeProposals,
  input: z.object({ words: z.string().trim().max(200) }),
  reply: z.object({ proposals: z.array(ProposalLine) }),
  refusal: noRefusals,
})

export const Version = ProposalWords.unwrap().extend({
  version: z.int(),
  point: Point.nullable(),
  reason: z.string().nullable(),
  /** In which role the office wrote it; null where its own person did, or its beginning. */
  role: z.string().nullable(),
  writtenAt: Instant,
})
export type Version = z.infer<typeof Version>

const Named = z.object({ id: ProposalId, title: z.string() })

export const seeProposal = query({
  name: 'proposals.see-proposal',
  title: { ko: '제안을 본다', en: 'See a proposal' },
  permission: may.maySeeProposals,
  input: z.object({ proposalId: ProposalId }),
  reply: z.object({
    proposal: Proposal,
    standing: Standing,
    /** How many days are left for what is waited for: support, or the answer; negative when it is overdue. */
    daysLeft: z.int().nullable(),
    needed: z.int(),
    words: ProposalWords,
    /** Where on the map it is, if that was said. */
    point: Point.nullable(),
    versions: z.array(Version),
    movements: z.array(Movement),
    /** Once it was sent. */
    answer: Answer.nullable(),
    delivered: z.array(z.object({ means: z.string(), on: LocalDate })),
    /** Why it is not shown; the words are then empty. */
    hiddenReason: z.string().nullable(),
    /** When it was hidden or shown again, or a file of it taken away, and why. */
    moderated: z.array(z.object({ act: ModerationAct, reason: z.string(), on: LocalDate })),
    mergedFrom: z.array(Named),
    /** Of what it is a part, and what its own parts are, with when and why it was split. */
    partOf: Named.extend({ split: Split }).nullable(),
    parts: z.array(Named),
    split: Split.nullable(),
  }),
  refusal: noSuchProposal,
})

export const seeOwnPart = query({
  name: 'proposals.see-own-part',
  title: { ko: '내가 이 제안에 한 일을 본다', en: 'See one’s own part in a proposal' },
  permission: may.mayPropose,
  personal: 'own',
  input: z.object({ proposalId: ProposalId }),
  reply: z.object({
    mine: z.boolean(),
    supported: z.boolean(),
    mayChange: z.boolean(),
    /** Whether a change needs a reason by now, and makes another version. */
    needsReason: z.boolean(),
  }),
  refusal: noSuchProposal,
})

export const seeRules = query({
  name: 'proposals.see-rules',
  title: { ko: '제안의 규칙을 본다', en: 'See the rules of the tracks' },
  permission: may.maySeeProposals,
  input: z.object({}),
  reply: z.object({ tracks: z.array(z.object({ track: Track, rules: TrackRules })) }),
  refusal: noRefusals,
})

export const setRules = command({
  name: 'proposals.set-rules',
  title: { ko: '제안의 규칙을 정한다', en: 'Set the rules of a track' },
  permission: may.maySetRules,
  input: z.strictObject({ track: Track, ...TrackRules.unwrap().shape }),
  reply: z.object({ track: Track }),
  refusal: only('support-days-missing'),
})

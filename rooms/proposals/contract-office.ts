import { z } from 'zod'
import { command, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import { ConcealItemRefused } from '#rooms/items/core/conceal-item.ts'
import { EnterItemRefused } from '#rooms/items/core/enter-item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { Answer, AnswerRefusal } from './core/answer.ts'
import { MergeRefusal } from './core/merge.ts'
import { MoveRefusal } from './core/movement.ts'
import * as may from './core/permissions.ts'
import { ProposalId, ProposalWords, Track } from './core/proposal.ts'
import { ProposalLine } from './core/proposal-line.ts'
import { ReasonCode } from './core/reason-codes.ts'
import { Verdict } from './core/tracks.ts'

const line = z.string().trim().min(1).max(100)
const prose = z.string().trim().min(1).max(4000)
const reason = z.string().trim().min(1).max(1000)
const proposalId = ProposalId
const noSuchProposal = z.object({ kind: z.literal('proposal-not-found') })
const moved = z.object({ proposalId: ProposalId })
const moveRefusal = z.discriminatedUnion('kind', [...MoveRefusal.options, noSuchProposal])

export const assign = command({
  name: 'proposals.assign',
  title: { ko: '제안을 맡을 부서를 정한다', en: 'Give a proposal to a department' },
  permission: may.mayAssign,
  input: z.strictObject({ proposalId, departmentId: DepartmentId, reason }),
  reply: moved,
  refusal: moveRefusal,
})

export const reassign = command({
  name: 'proposals.reassign',
  title: { ko: '소관부서를 다시 정한다', en: 'Reassign a proposal to another department' },
  permission: may.mayReassign,
  input: z.strictObject({ proposalId, departmentId: DepartmentId, reason }),
  reply: moved,
  refusal: moveRefusal,
})

export const settle = command({
  name: 'proposals.settle',
  title: { ko: '되돌아온 제안의 소관을 결정한다', en: 'Settle whose a proposal is that goes round' },
  permission: may.maySettle,
  input: z.strictObject({ proposalId, departmentId: DepartmentId, reason }),
  reply: moved,
  refusal: moveRefusal,
})

export const sendAway = command({
  name: 'proposals.send-away',
  title: { ko: '다른 기관으로 이송하거나 민원으로 넘긴다', en: 'Refer to another agency, or hand over as a complaint' },
  permission: may.mayAssign,
  input: z.strictObject({ proposalId, kind: z.enum(['referred', 'handed-over']), agency: line, reason }),
  reply: moved,
  refusal: moveRefusal,
})

const answerRefusal = z.discriminatedUnion('kind', [...AnswerRefusal.options, noSuchProposal])

export const draftAnswer = command({
  name: 'proposals.draft-answer',
  title: { ko: '답변을 쓴다', en: 'Draft an answer' },
  permission: may.mayDraftAnswer,
  input: z.strictObject({
    proposalId,
    verdict: Verdict,
    reasonCodes: z.array(ReasonCode).max(7).default([]),
    opinion: prose,
  }),
  reply: moved,
  refusal: answerRefusal,
})

export const checkAnswer = command({
  name: 'proposals.check-answer',
  title: { ko: '답변을 확인한다', en: 'Check an answer' },
  permission: may.mayCheckAnswer,
  input: z.strictObject({ proposalId }),
  reply: moved,
  refusal: answerRefusal,
})

export const returnAnswer = command({
  name: 'proposals.return-answer',
  title: { ko: '답변을 돌려보낸다', en: 'Send an answer back' },
  permission: may.mayCheckAnswer,
  input: z.strictObject({ proposalId, note: reason }),
  reply: moved,
  refusal: answerRefusal,
})

/** All or none: what cannot go out is named. */
export const sendAnswers = command({
  name: 'proposals.send-answers',
  title: { ko: '답변을 통지한다', en: 'Send answers' },
  done: { ko: '답변을 통지했습니다.', en: 'The answers were sent.' },
  permission: may.maySendAnswers,
  input: z.strictObject({ proposalIds: z.array(ProposalId).min(1).max(500) }),
  reply: z.object({ sent: z.int() }),
  refusal: z.discriminatedUnion('kind', [...AnswerRefusal.options, noSuchProposal]),
})

export const moderate = command({
  name: 'proposals.moderate',
  title: { ko: '제안을 가리거나 다시 보인다', en: 'Hide or restore a proposal' },
  permission: may.mayModerate,
  input: z.strictObject({ proposalId, act: z.enum(['hidden', 'restored']), reason }),
  reply: moved,
  refusal: z.discriminatedUnion('kind', [
    noSuchProposal,
    ConcealItemRefused,
    z.object({ kind: z.literal('moderated-already') }),
  ]),
})

/** Of a proposal that stays: hidden for thirty days, in which the office can bring it back, and then destroyed. */
export const removeFile = command({
  name: 'proposals.remove-file',
  title: { ko: '제안의 파일을 내린다', en: 'Take a file of a proposal away' },
  done: { ko: '파일을 내렸습니다. 30일 뒤에 지워집니다.', en: 'The file was taken away, and is destroyed in 30 days.' },
  permission: may.mayModerate,
  input: z.strictObject({ proposalId, fileId: FileId, reason: z.string().trim().min(1).max(300) }),
  reply: moved,
  refusal: z.discriminatedUnion('kind', [noSuchProposal, z.object({ kind: z.literal('file-not-found') })]),
})

export const mergeProposals = command({
  name: 'proposals.merge-proposals',
  title: { ko: '제안을 하나로 융합한다', en: 'Merge proposals into one' },
  permission: may.mayMerge,
  input: z.strictObject({
    proposalId,
    from: z.array(ProposalId).min(1).max(50),
    ...ProposalWords.unwrap().shape,
  }),
  reply: z.object({ proposalId: ProposalId, supports: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...MergeRefusal.options,
    ...EnterItemRefused.options,
    z.object({ kind: z.literal('proposal-id-taken') }),
  ]),
})

export const deskViews = ['open', 'overdue', 'unassigned', 'going-round', 'to-check', 'to-send'] as const
export const DeskView = z.enum(deskViews)
export type DeskView = z.infer<typeof DeskView>

export const listDesk = query({
  name: 'proposals.list-desk',
  title: { ko: '처리할 제안을 본다', en: 'List the proposals at the desk' },
  permission: may.maySeeDesk,
  input: z.object({
    view: DeskView.default('open'),
    departmentId: DepartmentId.optional(),
    track: Track.optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(50),
  }),
  reply: z.object({
    proposals: z.array(ProposalLine),
    total: z.int(),
    counts: z.record(DeskView, z.int()),
    /** Which department reviews or reviewed those that were given to none as proposals. */
    reviewers: z.array(z.object({ proposalId: ProposalId, departmentId: DepartmentId })),
    page: z.int(),
    on: LocalDate,
  }),
  refusal: z.never(),
})

/** What the office has written so far, sent or not. */
export const seeAnswer = query({
  name: 'proposals.see-answer',
  title: { ko: '쓰는 중인 답변을 본다', en: 'See the answer as it is drafted' },
  permission: may.maySeeDesk,
  input: z.object({ proposalId }),
  reply: z.object({ answer: Answer.nullable() }),
  refusal: noSuchProposal,
})

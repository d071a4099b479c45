import { z } from 'zod'
import { command, only } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { CardId } from './core/card.ts'
import { ContinuationRefusal, Decision } from './core/continuation.ts'
import {
  ConfirmRefusal,
  DraftRefusal,
  EvaluationId,
  EvaluationKind,
  RecusalRefusal,
  RemarkRefusal,
  SubmitRefusal,
} from './core/evaluation.ts'
import * as may from './core/permissions.ts'
import { ScoresRefusal } from './core/score.ts'

const line = z.string().trim().min(1).max(200)
const text = z.string().max(20_000).default('')
const written = z.object({ evaluationId: EvaluationId, cardId: CardId })
const meetingNotFound = z.object({ kind: z.literal('meeting-not-found'), field: z.literal('meetingId') })

/** Writes a draft, or writes one anew. Of each kind a card has one. */
export const writeEvaluation = command({
  name: 'evaluation.write-evaluation',
  title: { ko: '평가를 적는다', en: 'Write an evaluation' },
  permission: may.mayEvaluate,
  input: z.strictObject({
    evaluationId: EvaluationId,
    cardId: CardId,
    kind: EvaluationKind,
    on: LocalDate,
    /** Points, one criterion a line: "name: points". */
    scores: text,
    opinion: text,
    surveyId: SurveyId.nullable().default(null),
    /** Seats, one a line: who evaluated, and who stood aside for having done the work. */
    evaluators: text,
    recused: text,
    /** Remarks, one a line. */
    remarks: text,
  }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    ...ScoresRefusal.options,
    RecusalRefusal,
    only('card-not-found'),
    ...DraftRefusal.options,
    z.object({ kind: z.literal('scheme-missing'), year: z.int() }),
    z.object({ kind: z.literal('survey-not-published'), field: z.literal('surveyId') }),
  ]),
})

export const submitEvaluation = command({
  name: 'evaluation.submit-evaluation',
  title: { ko: '평가를 낸다', en: 'Hand in an evaluation' },
  permission: may.mayEvaluate,
  input: z.strictObject({ evaluationId: EvaluationId }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('evaluation-not-found'), ...SubmitRefusal.options]),
})

export const confirmEvaluation = command({
  name: 'evaluation.confirm-evaluation',
  title: { ko: '회의에서 평가를 확정한다', en: 'Confirm an evaluation by a meeting' },
  permission: may.mayKeepEvaluations,
  input: z.strictObject({ evaluationId: EvaluationId, meetingId: MeetingId }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('evaluation-not-found'), meetingNotFound, ...ConfirmRefusal.options]),
})

export const answerRemark = command({
  name: 'evaluation.answer-remark',
  title: { ko: '지적에 무엇을 했는지 적는다', en: 'Say what was done about a remark' },
  permission: may.mayWriteResults,
  input: z.strictObject({
    evaluationId: EvaluationId,
    remarkNo: z.int().min(1).max(999),
    owner: line,
    done: z.string().trim().min(1).max(2000),
    doneOn: LocalDate,
  }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('evaluation-not-found'), ...RemarkRefusal.options]),
})

export const decideContinuation = command({
  name: 'evaluation.decide-continuation',
  title: { ko: '의결로 계속·변경·종료를 정한다', en: 'Decide by a resolution whether a project goes on' },
  permission: may.mayKeepEvaluations,
  input: z.strictObject({
    cardId: CardId,
    decision: Decision,
    meetingId: MeetingId.nullable().default(null),
    resolutionId: ResolutionId.nullable().default(null),
    reason: z.string().trim().min(1).max(2000),
    nextProjectId: ProjectId.nullable().default(null),
  }),
  reply: z.object({ cardId: CardId, no: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('card-not-found'),
    meetingNotFound,
    z.object({ kind: z.literal('resolution-not-of-meeting'), field: z.literal('resolutionId') }),
    z.object({ kind: z.literal('next-project-not-found'), field: z.literal('nextProjectId') }),
    ...ContinuationRefusal.options,
  ]),
})

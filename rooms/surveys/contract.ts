import { z } from 'zod'
import { command, noRefusals, only, query, Subject } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Answer, AnswerProblem, GivenAnswers, GivenOthers } from './core/answer.ts'
import * as may from './core/permissions.ts'
import { Choice, Question, QuestionId, QuestionKind } from './core/question.ts'
import { QuestionnaireRefusal } from './core/questionnaire.ts'
import { Access, Purpose, Survey, SurveyId, SurveyRefusal, SurveyState } from './core/survey.ts'
import { WriteQuestionRefusal } from './core/write-question.ts'

const refusals = SurveyRefusal.options
const notFound = only('survey-not-found')
const line = z.string().trim().min(1).max(200)
const words = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)
const reply = z.object({ surveyId: SurveyId })

const survey = {
  surveyId: SurveyId,
  title: line,
  lead: words(2000),
  purpose: Purpose,
  access: Access,
  about: Subject.nullable().default(null),
  opensOn: LocalDate,
  closesOn: LocalDate,
}

/** A survey after something begins with the questions of the one before, so that both can be compared. */
export const draftSurvey = command({
  name: 'surveys.draft-survey',
  title: { ko: '설문을 만든다', en: 'Draft a survey' },
  permission: may.mayMakeSurvey,
  input: z.strictObject({ ...survey, comparesWith: SurveyId.nullable().default(null) }),
  reply,
  refusal: z.discriminatedUnion('kind', [...refusals, only('survey-id-taken', 'compared-survey-not-found')]),
})

export const changeSurvey = command({
  name: 'surveys.change-survey',
  title: { ko: '설문의 이름과 기간을 고친다', en: 'Change a survey' },
  permission: may.mayMakeSurvey,
  input: z.strictObject(survey),
  reply,
  refusal: z.discriminatedUnion('kind', [...refusals, notFound]),
})

export const putQuestion = command({
  name: 'surveys.put-question',
  title: { ko: '문항을 적는다', en: 'Write a question' },
  permission: may.mayMakeSurvey,
  input: z.strictObject({
    surveyId: SurveyId,
    questionId: QuestionId,
    kind: QuestionKind,
    text: z.string().trim().min(1).max(500),
    hint: words(500),
    required: z.boolean().default(false),
    /** The options, or the rows of a table of scales: one to a line. */
    lines: z.string().max(10_000).default(''),
    /** Whether one may answer in words of one's own. */
    other: z.boolean().default(false),
    least: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable().default(null),
    most: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable().default(null),
    from: z.int().min(0).max(100).default(1),
    to: z.int().min(0).max(100).default(5),
    low: words(60),
    high: words(60),
    unit: words(20),
    onlyIf: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{1,63}:\d{1,2}$/)
          .describe('question:option'),
      )
      .max(50)
      .default([]),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...refusals,
    ...WriteQuestionRefusal.options,
    ...QuestionnaireRefusal.options,
    notFound,
  ]),
})

const ofQuestion = z.discriminatedUnion('kind', [...refusals, ...QuestionnaireRefusal.options, notFound])

export const removeQuestion = command({
  name: 'surveys.remove-question',
  title: { ko: '문항을 뺀다', en: 'Remove a question' },
  permission: may.mayMakeSurvey,
  input: z.strictObject({ surveyId: SurveyId, questionId: QuestionId }),
  reply,
  refusal: ofQuestion,
})

export const moveQuestion = command({
  name: 'surveys.move-question',
  title: { ko: '문항의 차례를 바꾼다', en: 'Move a question' },
  permission: may.mayMakeSurvey,
  input: z.strictObject({ surveyId: SurveyId, questionId: QuestionId, to: z.enum(['up', 'down']) }),
  reply,
  refusal: ofQuestion,
})

const step = { permission: may.mayMakeSurvey, input: z.strictObject({ surveyId: SurveyId }), reply }
const stepRefusal = z.discriminatedUnion('kind', [...refusals, notFound])

export const openSurvey = command({
  ...{ name: 'surveys.open-survey', title: { ko: '설문을 연다', en: 'Open a survey' }, ...step, refusal: stepRefusal },
})

export const closeSurvey = command({
  ...{ name: 'surveys.close-survey', title: { ko: '설문을 마친다', en: 'Close a survey' }, ...step },
  refusal: stepRefusal,
})

export const publishResult = command({
  ...{ name: 'surveys.publish-result', title: { ko: '설문 결과를 공개한다', en: 'Publish a result' }, ...step },
  refusal: stepRefusal,
})

/** Draws codes, each good for one answer; which code gave which answer is kept nowhere. */
export const drawCodes = command({
  name: 'surveys.draw-codes',
  title: { ko: '설문 초대 번호를 만든다', en: 'Draw invitation codes' },
  permission: may.mayMakeSurvey,
  input: z.strictObject({ surveyId: SurveyId, count: z.int().min(1).max(2000) }),
  reply: z.object({ surveyId: SurveyId, drawn: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...refusals,
    only('survey-not-found', 'survey-needs-no-codes', 'too-many-codes'),
  ]),
})

const given = { answers: GivenAnswers.default({}), others: GivenOthers.default({}) }
const notRight = z.object({ kind: z.literal('answers-not-right'), problems: z.array(AnswerProblem) })

/** Neither the record nor the reply says what was answered or which answer this is. */
export const answerSurvey = command({
  name: 'surveys.answer-survey',
  title: { ko: '설문에 답한다', en: 'Answer a survey' },
  done: { ko: '답을 받았습니다. 고맙습니다.', en: 'Your answers have been received. Thank you.' },
  permission: may.mayAnswer,
  effective: 'today',
  unrecorded: ['answers', 'others', 'code'],
  input: z.strictObject({ surveyId: SurveyId, code: z.string().max(40).nullable().default(null), ...given }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...refusals,
    notRight,
    only('survey-not-found', 'sign-in-to-answer', 'residents-only', 'answered-already', 'code-needed', 'code-not-good'),
  ]),
})

export const enterPaper = command({
  name: 'surveys.enter-paper',
  title: { ko: '종이 설문지를 옮겨 적는다', en: 'Enter a paper form' },
  permission: may.mayEnterPaper,
  unrecorded: ['answers', 'others'],
  input: z.strictObject({ surveyId: SurveyId, paperNo: z.int().min(1).max(1_000_000), ...given }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...refusals,
    notRight,
    only('survey-not-found'),
    z.object({ kind: z.literal('paper-entered-already'), paperNo: z.int() }),
  ]),
})

const SurveyLine = z.object({
  survey: z.object({
    ...{ id: SurveyId, title: z.string(), purpose: Purpose, access: Access, state: SurveyState },
    ...{ opensOn: LocalDate, closesOn: LocalDate },
  }),
  /** How many have answered; null for visitors while it is open. */
  answers: z.int().nullable(),
})

export const listSurveys = query({
  name: 'surveys.list-surveys',
  title: { ko: '설문 목록을 본다', en: 'List the surveys' },
  permission: may.maySeeSurveys,
  input: z.object({
    state: SurveyState.optional(),
    q: z.string().trim().max(100).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  reply: z.object({ surveys: z.array(SurveyLine), total: z.int(), page: z.int(), pages: z.int() }),
  refusal: noRefusals,
})

export const seeSurvey = query({
  name: 'surveys.see-survey',
  title: { ko: '설문을 본다', en: 'See a survey' },
  permission: may.maySeeSurveys,
  input: z.object({ surveyId: SurveyId }),
  reply: z.object({
    survey: Survey,
    /** How many answered, of these on paper; null for visitors before the result is published. */
    answers: z.object({ all: z.int(), paper: z.int() }).nullable(),
    /** Whether whoever asks has answered, where it asks residents. */
    answered: z.boolean(),
    takesAnswers: z.boolean(),
  }),
  refusal: notFound,
})

const share = z.string().nullable()
const people = z.int().nullable()

/** A result in words and numbers; null is hidden, because fewer than five people stand behind it. */
export const ResultView = z.object({
  question: Question,
  answered: people,
  options: z.array(z.object({ part: z.int(), label: z.string().nullable(), people, share })),
  scales: z.array(
    z.object({
      ...{ part: z.int(), label: z.string().nullable(), answered: people, mean: share },
      places: z.array(z.object({ value: z.int(), people: z.int(), share: z.string() })).nullable(),
    }),
  ),
  ranks: z.array(z.object({ part: z.int(), label: z.string(), ranks: z.array(people), points: z.int() })),
  mean: share,
})

export const seeResult = query({
  name: 'surveys.see-result',
  title: { ko: '설문 결과를 본다', en: 'See a result' },
  permission: may.maySeeSurveys,
  input: z.object({
    surveyId: SurveyId,
    /** Whether to leave small counts out as for the public; the office sees them otherwise. */
    forPublic: z.boolean().default(true),
  }),
  reply: z.object({
    answers: z.int(),
    results: z.array(ResultView),
    /** Beside the survey before: means of the same questions. */
    compared: z.array(
      z.object({
        ...{ questionId: QuestionId, text: z.string(), label: z.string().nullable() },
        ...{ before: z.string(), after: z.string(), higherBy: z.string() },
      }),
    ),
  }),
  refusal: only('survey-not-found', 'result-not-public'),
})

export const listWords = query({
  name: 'surveys.list-words',
  title: { ko: '글로 쓴 답을 본다', en: 'See written answers' },
  permission: may.maySeeAnswers,
  input: z.object({
    surveyId: SurveyId,
    questionId: QuestionId,
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(50),
  }),
  /** In no order that tells when they were written. */
  reply: z.object({ texts: z.array(z.string()), total: z.int(), page: z.int(), pages: z.int() }),
  refusal: noRefusals,
})

export const listCodes = query({
  name: 'surveys.list-codes',
  title: { ko: '쓰지 않은 초대 번호를 본다', en: 'See unused codes' },
  permission: may.mayMakeSurvey,
  input: z.object({ surveyId: SurveyId }),
  reply: z.object({ codes: z.array(z.string()), used: z.int() }),
  refusal: noRefusals,
})

/** Every answer, one row for each person, without who or when: for the office's own analysis. In no order of time. */
export const listAnswers = query({
  name: 'surveys.list-answers',
  title: { ko: '답을 줄마다 본다', en: 'List the answers' },
  permission: may.maySeeAnswers,
  input: z.object({ surveyId: SurveyId }),
  reply: z.object({ people: z.array(z.object({ paperNo: z.int().nullable(), answers: z.array(Answer) })) }),
  refusal: z.discriminatedUnion('kind', [
    notFound,
    z.object({ kind: z.literal('too-many-answers'), allowed: z.int() }),
  ]),
})

export const choiceOf = (text: string): Choice => {
  const [questionId, option] = text.split(':')
  return Choice.parse({ questionId, option: Number(option) })
}

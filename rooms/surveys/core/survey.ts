import { z } from 'zod'
import { Subject } from '#kit/contract.ts'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Question } from './question.ts'

export const SurveyId = idOf('SurveyId')
export type SurveyId = z.infer<typeof SurveyId>

/** What a survey is for: 만족도, 선호도, 수요, 사전, 사후 (domain.md 1.12, 5). */
export const purposes = ['satisfaction', 'preference', 'demand', 'before', 'after'] as const
export const Purpose = z.enum(purposes)
export type Purpose = z.infer<typeof Purpose>

/** Who may answer: whoever has the address, signed-in residents once each, or holders of a code once each. */
export const accesses = ['open', 'residents', 'invited'] as const
export const Access = z.enum(accesses)
export type Access = z.infer<typeof Access>

export const SurveyState = z.enum(['draft', 'open', 'closed', 'published'])
export type SurveyState = z.infer<typeof SurveyState>

/** A survey: what it asks, whom, and when. Its questions stand fixed from the moment it is opened. */
export const Survey = z
  .object({
    id: SurveyId,
    title: z.string().min(1),
    lead: z.string().min(1).nullable(),
    purpose: Purpose,
    access: Access,
    /** What it is about: a project, an item, a meeting, a course. */
    about: Subject.nullable(),
    /** Of a survey afterwards, the one before with which it is compared. */
    comparesWith: SurveyId.nullable(),
    opensOn: LocalDate,
    closesOn: LocalDate,
    state: SurveyState,
    questions: z.array(Question).readonly(),
  })
  .readonly()
export type Survey = z.infer<typeof Survey>

export const SurveyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('closes-before-opening') }),
  z.object({ kind: z.literal('survey-not-draft') }),
  z.object({ kind: z.literal('no-question') }),
  z.object({ kind: z.literal('survey-not-open') }),
  z.object({ kind: z.literal('survey-not-closed') }),
  z.object({ kind: z.literal('not-yet-time'), opensOn: LocalDate }),
  z.object({ kind: z.literal('no-longer-time'), closesOn: LocalDate }),
])
export type SurveyRefusal = z.infer<typeof SurveyRefusal>

/** Decides whether the dates of a survey can stand: its last day is not before its first. */
export const datesStand = (opensOn: LocalDate, closesOn: LocalDate): Result<null, SurveyRefusal> =>
  compareDates(closesOn, opensOn) < 0 ? refuse({ kind: 'closes-before-opening' }) : ok(null)

/** Decides whether a survey may still be changed: while it is a draft, before anybody has answered. */
export const mayChange = ({ state }: Survey): Result<null, SurveyRefusal> =>
  state === 'draft' ? ok(null) : refuse({ kind: 'survey-not-draft' })

/** Decides whether a draft is opened: it asks at least one question. Its questions stand from then on. */
export function openSurvey(survey: Survey): Result<Survey, SurveyRefusal> {
  if (survey.state !== 'draft') return refuse({ kind: 'survey-not-draft' })
  return survey.questions.length === 0 ? refuse({ kind: 'no-question' }) : ok({ ...survey, state: 'open' })
}

/** Decides whether somebody may answer on a day: it is open, from its first through its last day. */
export function takesAnswers({ state, opensOn, closesOn }: Survey, on: LocalDate): Result<null, SurveyRefusal> {
  if (state !== 'open') return refuse({ kind: 'survey-not-open' })
  if (compareDates(on, opensOn) < 0) return refuse({ kind: 'not-yet-time', opensOn })
  return compareDates(on, closesOn) > 0 ? refuse({ kind: 'no-longer-time', closesOn }) : ok(null)
}

/** Closes an open survey: nobody answers any more, not on paper either. */
export const closeSurvey = (survey: Survey): Result<Survey, SurveyRefusal> =>
  survey.state === 'open' ? ok({ ...survey, state: 'closed' }) : refuse({ kind: 'survey-not-open' })

/** Publishes the result of a survey that is closed: before that a result would sway those who answer later. */
export const publishResult = (survey: Survey): Result<Survey, SurveyRefusal> =>
  survey.state === 'closed' ? ok({ ...survey, state: 'published' }) : refuse({ kind: 'survey-not-closed' })

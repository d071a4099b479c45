import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Question } from '../core/question.ts'
import { mayChange, type SurveyId, type SurveyRefusal } from '../core/survey.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey } from './survey-entry.ts'

/** Changes the questions of a draft by a rule of core/; two changes at once are taken one after the other. */
export async function changeQuestions<Refusal>(
  { trx, districtId }: CommandContext,
  surveyId: SurveyId,
  change: (questions: readonly Question[]) => Result<readonly Question[], Refusal>,
) {
  const survey = await store.holdSurvey(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' as const })
  const changeable: Result<null, SurveyRefusal> = mayChange(survey)
  if (!changeable.ok) return changeable
  const changed = change(survey.questions)
  if (!changed.ok) return changed
  await store.updateSurvey(trx, districtId, { ...survey, questions: changed.value })
  return ok({ reply: { surveyId }, about: aboutSurvey(survey) })
}

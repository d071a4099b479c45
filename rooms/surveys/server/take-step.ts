import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { Result } from '#kit/result.ts'
import { ok, refuse } from '#kit/result.ts'
import { closeSurvey, openSurvey, publishResult } from '../contract.ts'
import * as decide from '../core/survey.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey, surveyEntry } from './survey-entry.ts'

/** Takes a survey one step further, by a rule of core/, while nobody answers or changes it. */
async function takeStep(
  { trx, districtId }: CommandContext,
  surveyId: decide.SurveyId,
  step: (survey: decide.Survey) => Result<decide.Survey, decide.SurveyRefusal>,
) {
  const survey = await store.holdSurvey(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' as const })
  const taken = step(survey)
  if (!taken.ok) return taken
  await store.updateSurvey(trx, districtId, taken.value)
  return ok({ reply: { surveyId }, about: aboutSurvey(survey), index: [surveyEntry(survey)] })
}

export const openSurveyHandler = handleCommand(openSurvey, (context, { surveyId }) =>
  takeStep(context, surveyId, decide.openSurvey),
)
export const closeSurveyHandler = handleCommand(closeSurvey, (context, { surveyId }) =>
  takeStep(context, surveyId, decide.closeSurvey),
)
export const publishResultHandler = handleCommand(publishResult, (context, { surveyId }) =>
  takeStep(context, surveyId, decide.publishResult),
)

import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { draftSurvey } from '../contract.ts'
import { datesStand, type Survey } from '../core/survey.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey } from './survey-entry.ts'

export const draftSurveyHandler = handleCommand(draftSurvey, async ({ trx, districtId }, input) => {
  const { surveyId, comparesWith, ...parts } = input
  const dates = datesStand(input.opensOn, input.closesOn)
  if (!dates.ok) return dates
  const before = comparesWith === null ? null : await store.findSurvey(trx, districtId, comparesWith)
  if (comparesWith !== null && before === null) return refuse({ kind: 'compared-survey-not-found' })
  const questions = before?.questions ?? []
  const survey: Survey = { id: surveyId, ...parts, comparesWith, state: 'draft', questions }
  const written = await store.insertSurvey(trx, districtId, survey)
  return written ? ok({ reply: { surveyId }, about: aboutSurvey(survey) }) : refuse({ kind: 'survey-id-taken' })
})

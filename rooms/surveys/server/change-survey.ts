import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { changeSurvey } from '../contract.ts'
import { datesStand, mayChange } from '../core/survey.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey } from './survey-entry.ts'

export const changeSurveyHandler = handleCommand(changeSurvey, async ({ trx, districtId }, input) => {
  const { surveyId, ...parts } = input
  const survey = await store.holdSurvey(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' })
  const changeable = mayChange(survey)
  if (!changeable.ok) return changeable
  const dates = datesStand(parts.opensOn, parts.closesOn)
  if (!dates.ok) return dates
  await store.updateSurvey(trx, districtId, { ...survey, ...parts })
  return ok({ reply: { surveyId }, about: aboutSurvey({ ...survey, ...parts }) })
})

import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeSurvey } from '../contract.ts'
import { takesAnswers } from '../core/survey.ts'
import * as answers from '../store/answer-queries.ts'
import * as store from '../store/queries.ts'
import { seesResult, statesSeenBy } from './seen-by.ts'

export const seeSurveyHandler = handleQuery(seeSurvey, async ({ trx, districtId, actor, now }, { surveyId }) => {
  const survey = await store.findSurvey(trx, districtId, surveyId)
  if (survey === null || !statesSeenBy(actor).includes(survey.state)) return refuse({ kind: 'survey-not-found' })
  const counts = await answers.countResponses(trx, districtId, seesResult(actor, survey) ? [surveyId] : [])
  const { accountId } = actor
  const own = survey.access === 'residents' && accountId !== null
  return ok({
    survey: { ...survey, questions: [...survey.questions] },
    answers: seesResult(actor, survey) ? (counts.get(surveyId) ?? { all: 0, paper: 0 }) : null,
    answered: own && (await answers.hasTaken(trx, districtId, surveyId, accountId)),
    takesAnswers: takesAnswers(survey, dateInSeoul(now)).ok,
  })
})

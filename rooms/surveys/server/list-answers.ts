import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAnswers } from '../contract.ts'
import * as answers from '../store/answer-queries.ts'
import { findSurvey } from '../store/queries.ts'

/** As many people as one table of a spreadsheet takes with all their answers. */
const mostPeople = 20_000

export const listAnswersHandler = handleQuery(listAnswers, async ({ trx, districtId }, { surveyId }) => {
  if ((await findSurvey(trx, districtId, surveyId)) === null) return refuse({ kind: 'survey-not-found' })
  const counts = await answers.countResponses(trx, districtId, [surveyId])
  if ((counts.get(surveyId)?.all ?? 0) > mostPeople) return refuse({ kind: 'too-many-answers', allowed: mostPeople })
  return ok({ people: await answers.allAnswers(trx, districtId, surveyId) })
})

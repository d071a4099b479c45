import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listSurveys } from '../contract.ts'
import { countResponses } from '../store/answer-queries.ts'
import * as store from '../store/queries.ts'
import { seesResult, statesSeenBy } from './seen-by.ts'

export const listSurveysHandler = handleQuery(listSurveys, async ({ trx, districtId, actor }, input) => {
  const { state, q, page, size } = input
  const seen = statesSeenBy(actor)
  const states = state === undefined ? seen : seen.filter((one) => one === state)
  if (states.length === 0) return ok({ surveys: [], total: 0, page: 1, pages: 1 })
  const filter = { states, q: q === undefined || q === '' ? null : q }
  const total = await store.countSurveys(trx, districtId, filter)
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const surveys = await store.listSurveys(trx, districtId, filter, { from: (shown - 1) * size, size })
  const counted = surveys.filter((survey) => seesResult(actor, survey)).map(({ id }) => id)
  const answers = await countResponses(trx, districtId, counted)
  return ok({
    surveys: surveys.map((survey) => ({
      survey,
      answers: seesResult(actor, survey) ? (answers.get(survey.id)?.all ?? 0) : null,
    })),
    ...{ total, page: shown, pages },
  })
})

import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { drawCodes } from '../contract.ts'
import { codeOf } from '../core/invitation.ts'
import * as answers from '../store/answer-queries.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey } from './survey-entry.ts'

/** As many codes as one survey may have. */
const mostCodes = 20_000

export const drawCodesHandler = handleCommand(drawCodes, async ({ trx, districtId }, { surveyId, count }) => {
  const survey = await store.holdSurvey(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' })
  if (survey.access !== 'invited') return refuse({ kind: 'survey-needs-no-codes' })
  if (survey.state === 'closed' || survey.state === 'published') return refuse({ kind: 'survey-not-open' })
  const { codes, used } = await answers.codesOf(trx, districtId, surveyId)
  if (codes.length + used + count > mostCodes) return refuse({ kind: 'too-many-codes' })
  const drawn = new Set<string>()
  while (drawn.size < count) {
    const code = codeOf(randomBytes(16))
    if (code !== null && !codes.includes(code)) drawn.add(code)
  }
  await answers.insertCodes(trx, districtId, surveyId, [...drawn])
  return ok({ reply: { surveyId, drawn: count }, about: aboutSurvey(survey) })
})

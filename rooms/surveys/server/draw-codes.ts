import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { drawCodes } from '../contract.ts'
import * as decide from '../core/invitation.ts'
import * as answers from '../store/answer-queries.ts'
import * as store from '../store/queries.ts'
import { aboutSurvey } from './survey-entry.ts'

export const drawCodesHandler = handleCommand(drawCodes, async ({ trx, districtId }, { surveyId, count }) => {
  const survey = await store.holdSurvey(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' })
  const { codes, used } = await answers.codesOf(trx, districtId, surveyId)
  const allowed = decide.mayDrawCodes(survey, codes.length + used, count)
  if (!allowed.ok) return allowed
  const drawn = decide.drawCodes(count, codes, () => randomBytes(16))
  await answers.insertCodes(trx, districtId, surveyId, drawn)
  return ok({ reply: { surveyId, drawn: count }, about: aboutSurvey(survey) })
})

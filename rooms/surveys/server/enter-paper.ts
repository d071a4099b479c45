import { randomUUID } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { enterPaper } from '../contract.ts'
import { readAnswers } from '../core/read-answers.ts'
import { insertResponse } from '../store/answer-queries.ts'
import { holdToAnswer } from '../store/queries.ts'

/** Paper comes in later than its last day: it is entered as long as the survey is not closed. */
export const enterPaperHandler = handleCommand(enterPaper, async ({ trx, districtId }, input) => {
  const { surveyId, paperNo } = input
  const survey = await holdToAnswer(trx, districtId, surveyId)
  if (survey === null) return refuse({ kind: 'survey-not-found' })
  if (survey.state !== 'open') return refuse({ kind: 'survey-not-open' })
  const read = readAnswers(survey.questions, input)
  if (!read.ok) return refuse({ ...read.refusal, problems: [...read.refusal.problems] })
  const response = { responseId: randomUUID(), paperNo, answers: read.value }
  const written = await insertResponse(trx, districtId, surveyId, response)
  return written
    ? ok({ reply: { surveyId }, about: [{ kind: 'survey', id: surveyId }] })
    : refuse({ kind: 'paper-entered-already', paperNo })
})

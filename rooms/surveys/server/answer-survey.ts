import { randomUUID } from 'node:crypto'
import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { answerSurvey } from '../contract.ts'
import { plainCode } from '../core/invitation.ts'
import { readAnswers } from '../core/read-answers.ts'
import { type Survey, takesAnswers } from '../core/survey.ts'
import { letsAnswer } from '../core/who-answers.ts'
import * as store from '../store/answer-queries.ts'
import { holdToAnswer } from '../store/queries.ts'

/** The event says that the survey was answered; by whom stands in no row with what was answered. */
export const answerSurveyHandler = handleCommand(answerSurvey, async (context, input) => {
  const { trx, districtId, effectiveOn } = context
  const { surveyId } = input
  const survey = await holdToAnswer(trx, districtId, surveyId)
  if (survey === null || survey.state === 'draft') return refuse({ kind: 'survey-not-found' })
  const open = takesAnswers(survey, effectiveOn)
  if (!open.ok) return open
  const read = readAnswers(survey.questions, input)
  if (!read.ok) return refuse({ ...read.refusal, problems: [...read.refusal.problems] })
  const kept = await letAnswer(context, survey, input)
  if (!kept.ok) return kept
  const response = { responseId: randomUUID(), paperNo: null, answers: read.value }
  await store.insertResponse(trx, districtId, surveyId, response)
  return ok({ reply: { surveyId }, about: [{ kind: 'survey', id: surveyId }] })
})

/** Lets somebody answer by the survey's own rule: once for a resident, once for a code. */
async function letAnswer(
  { trx, districtId, actor }: CommandContext,
  { id, access }: Survey,
  { code }: InputOf<typeof answerSurvey>,
) {
  const lets = letsAnswer({ access }, actor)
  if (!lets.ok) return lets
  if (access === 'residents' && actor.accountId !== null) {
    const first = await store.takeOnce(trx, districtId, id, actor.accountId)
    return first ? ok(null) : refuse({ kind: 'answered-already' as const })
  }
  if (access === 'invited') {
    if (code === null) return refuse({ kind: 'code-needed' as const })
    const good = await store.useCode(trx, districtId, id, plainCode(code))
    return good ? ok(null) : refuse({ kind: 'code-not-good' as const })
  }
  return ok(null)
}

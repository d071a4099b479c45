import { type CommandContext, handleCommand, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { seeSurvey } from '#rooms/surveys/contract.ts'
import * as contract from '../contract-evaluations.ts'
import { type Card, type CardId, linesOf } from '../core/card.ts'
import * as decide from '../core/evaluation.ts'
import { readForeignScores, readScores } from '../core/score.ts'
import { findCard, holdCard, holdScheme } from '../store/card-queries.ts'
import { evaluationsOf, findEvaluation, holdEvaluation, putEvaluation } from '../store/evaluation-queries.ts'
import { aboutCard, rowOf } from './card-entry.ts'

/** Whose an evaluation of a kind is, as a row. */
const rowOfKind = (card: Card, kind: decide.EvaluationKind): Row =>
  decide.ownersOf(card, kind).map((unit) => ({ kind: unit.kind === 'subcommittee' ? 'body' : unit.kind, id: unit.id }))

async function rowsOfNew(
  { trx, districtId }: CommandContext,
  { cardId, kind }: { readonly cardId: CardId; readonly kind: decide.EvaluationKind },
): Promise<readonly Row[]> {
  const card = await findCard(trx, districtId, cardId)
  return card === null ? [] : [rowOfKind(card, kind)]
}

/** An evaluation with its card, both held: the card first, as wherever an evaluation is written. */
async function loaded({ trx, districtId }: CommandContext, id: decide.EvaluationId) {
  const found = await findEvaluation(trx, districtId, id)
  const card = found === null ? null : await holdCard(trx, districtId, found.cardId)
  const evaluation = await holdEvaluation(trx, districtId, id)
  return evaluation === null || card === null ? null : { evaluation, card }
}

type OfEvaluation = { readonly evaluationId: decide.EvaluationId }

async function rowsOfKind(context: CommandContext, { evaluationId }: OfEvaluation): Promise<readonly Row[]> {
  const found = await loaded(context, evaluationId)
  return found === null ? [] : [rowOfKind(found.card, found.evaluation.kind)]
}

async function rowsOfDepartment(context: CommandContext, { evaluationId }: OfEvaluation): Promise<readonly Row[]> {
  const found = await loaded(context, evaluationId)
  return found === null ? [] : [rowOf(found.card)]
}

const told = ({ id: evaluationId, cardId }: decide.Evaluation, card: Card) => ({
  reply: { evaluationId, cardId },
  about: [{ kind: 'evaluation', id: evaluationId }, ...aboutCard(card)],
})
const notFound = refuse({ kind: 'evaluation-not-found' } as const)

export const writeEvaluationHandler = handleCommandOn(
  contract.writeEvaluation,
  rowsOfNew,
  async ({ trx, districtId, effectiveOn, ask }, { evaluationId: id, cardId, kind, on, surveyId, ...typed }) => {
    const card = await holdCard(trx, districtId, cardId)
    if (card === null) return refuse({ kind: 'card-not-found' })
    const others = await evaluationsOf(trx, districtId, [cardId])
    const before = await holdEvaluation(trx, districtId, id)
    const stands = decide.draftAmong({ id, cardId, kind, on }, { before, ofCard: others }, effectiveOn)
    if (!stands.ok) return stands
    const scheme = await holdScheme(trx, districtId, card.year)
    if (scheme === null && kind !== 'city' && kind !== 'satisfaction')
      return refuse({ kind: 'scheme-missing', year: card.year })
    const scores = kind === 'city' ? readForeignScores(typed.scores) : readScores(typed.scores, scheme?.criteria ?? [])
    if (!scores.ok) return scores
    const seats = decide.recuse(linesOf(typed.evaluators), linesOf(typed.recused), linesOf(card.texts.doers))
    if (!seats.ok) return seats
    if (surveyId !== null) {
      const seen = await ask(seeSurvey, { surveyId })
      if (kind !== 'satisfaction' || !seen.ok || seen.value.survey.state !== 'published')
        return refuse({ kind: 'survey-not-published', field: 'surveyId' })
    }
    const evaluation: decide.Evaluation = {
      ...{ id, cardId, kind, state: 'draft', on, surveyId, meetingId: null, ...seats.value },
      ...{ scores: scores.value, opinion: typed.opinion.trim() },
      remarks: decide.numberRemarks(linesOf(typed.remarks), before?.remarks ?? []),
    }
    await putEvaluation(trx, districtId, evaluation)
    return ok(told(evaluation, card))
  },
)

export const submitEvaluationHandler = handleCommandOn(
  contract.submitEvaluation,
  rowsOfKind,
  async (context, { evaluationId }) => {
    const { trx, districtId } = context
    const found = await loaded(context, evaluationId)
    if (found === null) return notFound
    const { card } = found
    const scheme = await holdScheme(trx, districtId, card.year)
    const criteria = found.evaluation.kind === 'city' ? null : (scheme?.criteria ?? [])
    const submitted = decide.submit(found.evaluation, { criteria, doers: linesOf(card.texts.doers) })
    if (!submitted.ok) return submitted
    await putEvaluation(trx, districtId, submitted.value)
    return ok(told(submitted.value, card))
  },
)

export const confirmEvaluationHandler = handleCommand(
  contract.confirmEvaluation,
  async (context, { evaluationId, meetingId }) => {
    const { trx, districtId, ask } = context
    const found = await loaded(context, evaluationId)
    if (found === null) return notFound
    const seen = await ask(seeMeeting, { meetingId })
    if (!seen.ok) return refuse({ kind: 'meeting-not-found', field: 'meetingId' })
    const { meeting } = seen.value
    const confirmed = decide.confirm(found.evaluation, { ...meeting, on: meeting.period.from }, found.card.bodyId)
    if (!confirmed.ok) return confirmed
    await putEvaluation(trx, districtId, confirmed.value)
    return ok(told(confirmed.value, found.card))
  },
)

export const answerRemarkHandler = handleCommandOn(
  contract.answerRemark,
  rowsOfDepartment,
  async (context, { evaluationId, remarkNo, ...done }) => {
    const { trx, districtId, effectiveOn } = context
    const found = await loaded(context, evaluationId)
    if (found === null) return notFound
    const answered = decide.answerRemark(found.evaluation, remarkNo, done, effectiveOn)
    if (!answered.ok) return answered
    await putEvaluation(trx, districtId, answered.value)
    return ok(told(answered.value, found.card))
  },
)

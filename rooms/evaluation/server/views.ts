import type { QueryContext } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { seeResult, seeSurvey } from '#rooms/surveys/contract.ts'
import type { CardLine, EvaluationView, OutcomeView } from '../contract.ts'
import type { Card } from '../core/card.ts'
import { type Evaluation, maySeeEvaluation } from '../core/evaluation.ts'
import { metOf, type Outcome } from '../core/outcome.ts'
import type { Scheme } from '../core/scheme.ts'
import { gradeOf, printTotal, totalOf } from '../core/score.ts'
import { schemes } from '../store/card-queries.ts'
import { continuationsOf, evaluationsOf } from '../store/evaluation-queries.ts'

/** What carrying out came to, of many projects: handed in by `apps/` from the room that measures it. */
export type OutcomesOf = (context: QueryContext, projectIds: readonly ProjectId[]) => Promise<readonly Outcome[]>

const outcomeView = (outcome: Outcome): OutcomeView => ({
  ...{ asOf: outcome.asOf, indicators: [...outcome.indicators], ...metOf(outcome) },
  progress: outcome.progress === null ? null : printTotal(outcome.progress),
})

/** The outcomes of the projects of some cards, by project. */
export async function outcomesOfCards(
  context: QueryContext,
  outcomesOf: OutcomesOf,
  cards: readonly Card[],
): Promise<ReadonlyMap<ProjectId, OutcomeView>> {
  const ids = [...new Set(cards.flatMap(({ projectId }) => projectId ?? []))]
  if (ids.length === 0) return new Map()
  return new Map((await outcomesOf(context, ids)).map((one) => [one.projectId, outcomeView(one)]))
}

/** What a published survey said of satisfaction: the mean of its first question that has one. */
async function satisfactionOf(
  { ask }: QueryContext,
  { surveyId }: Evaluation,
): Promise<EvaluationView['satisfaction']> {
  if (surveyId === null) return null
  const survey = await ask(seeSurvey, { surveyId })
  const result = await ask(seeResult, { surveyId })
  if (!survey.ok || !result.ok) return null
  const { answers, results } = result.value
  const mean = results.flatMap((one) => one.mean ?? one.scales.flatMap((scale) => scale.mean ?? [])).at(0) ?? null
  return { title: survey.value.survey.title, mean, answers }
}

/** What the points of an evaluation come to: the exact total, printed, and its grade by the year's bands. */
function totalAndGrade({ scores, kind }: Evaluation, scheme: Scheme | null) {
  const total = totalOf(scores)
  return {
    total: total === null ? null : printTotal(total),
    grade: total === null || scheme === null || kind === 'city' ? null : gradeOf(total, scheme.grades),
  }
}

/** An evaluation with what follows from its points: the exact total, printed, and its grade by the year's bands. */
export async function viewEvaluation(
  context: QueryContext,
  evaluation: Evaluation,
  scheme: Scheme | null,
): Promise<EvaluationView> {
  const seen = evaluation.meetingId === null ? null : await context.ask(seeMeeting, { meetingId: evaluation.meetingId })
  const meeting = seen?.ok === true ? seen.value.meeting : null
  return {
    evaluation,
    ...totalAndGrade(evaluation, scheme),
    satisfaction: await satisfactionOf(context, evaluation),
    meeting: meeting === null ? null : { id: meeting.id, on: meeting.period.from, label: meeting.groupText },
  }
}

/** The evaluations of a card that whoever asks may see. */
export const seenEvaluations = async ({ trx, districtId, actor }: QueryContext, card: Card): Promise<Evaluation[]> =>
  (await evaluationsOf(trx, districtId, [card.id])).filter((one) => maySeeEvaluation(one, card, actor))

/** By whose points a card is known in lists: the council's, then its subcommittee's, then its own. */
const weight: readonly Evaluation['kind'][] = ['governance-council', 'subcommittee', 'self']

/** Cards as lists and comparisons show them. */
export async function cardLines(
  context: QueryContext,
  outcomesOf: OutcomesOf,
  cards: readonly Card[],
): Promise<readonly CardLine[]> {
  const { trx, districtId } = context
  const known = await schemes(trx, districtId)
  const ids = cards.map(({ id }) => id)
  const evaluations = (await evaluationsOf(trx, districtId, ids)).filter(({ state }) => state !== 'draft')
  const outcomes = await outcomesOfCards(context, outcomesOf, cards)
  const decided = await continuationsOf(trx, districtId, ids)
  const lines: CardLine[] = []
  for (const card of cards) {
    const own = evaluations.filter(({ cardId }) => cardId === card.id)
    const main = weight.flatMap((kind) => own.find((one) => one.kind === kind) ?? []).at(0)
    const scheme = known.find(({ year }) => year === card.year) ?? null
    const given = main === undefined ? null : totalAndGrade(main, scheme)
    const asked = own.find(({ kind }) => kind === 'satisfaction')
    lines.push({
      ...{ card, total: given?.total ?? null, grade: given?.grade ?? null },
      satisfaction: asked === undefined ? null : ((await satisfactionOf(context, asked))?.mean ?? null),
      outcome: card.projectId === null ? null : (outcomes.get(card.projectId) ?? null),
      decision: decided.findLast(({ cardId }) => cardId === card.id) ?? null,
    })
  }
  return lines
}

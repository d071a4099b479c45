import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { type Decimal, formatDecimal } from '#kit/ratio.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeResult } from '../contract.ts'
import { type Compared, compareSurveys } from '../core/compare.ts'
import { hideFew } from '../core/hide-few.ts'
import { mayMakeSurvey } from '../core/permissions.ts'
import { optionsOf, type Question } from '../core/question.ts'
import type { Survey } from '../core/survey.ts'
import type { QuestionTally } from '../core/tally.ts'
import { countResponses } from '../store/answer-queries.ts'
import { findSurvey } from '../store/queries.ts'
import { seesResult, statesSeenBy } from './seen-by.ts'
import { talliesOf } from './tallies-of.ts'

type Reply = ReplyOf<typeof seeResult>

export const seeResultHandler = handleQuery(seeResult, async (context, { surveyId, forPublic }) => {
  const { trx, districtId, actor } = context
  const survey = await findSurvey(trx, districtId, surveyId)
  if (survey === null || !statesSeenBy(actor).includes(survey.state)) return refuse({ kind: 'survey-not-found' })
  if (!seesResult(actor, survey)) return refuse({ kind: 'result-not-public' })
  const whole = !forPublic && permits(mayMakeSurvey, actor)
  const shown = (tallies: readonly QuestionTally[]) => (whole ? tallies : hideFew(tallies))
  const tallies = shown(await talliesOf(context, survey))
  const answers = await countResponses(trx, districtId, [surveyId])
  return ok({
    answers: answers.get(surveyId)?.all ?? 0,
    results: survey.questions.map((question, at) => viewOf(question, tallies[at] as QuestionTally)),
    compared: await comparedOf(context, survey, tallies, shown),
  })
})

async function comparedOf(
  context: QueryContext,
  survey: Survey,
  tallies: readonly QuestionTally[],
  shown: (tallies: readonly QuestionTally[]) => readonly QuestionTally[],
): Promise<Reply['compared']> {
  const { trx, districtId, actor } = context
  const before = survey.comparesWith === null ? null : await findSurvey(trx, districtId, survey.comparesWith)
  if (before === null || !seesResult(actor, before)) return []
  const earlier = { questions: before.questions, tallies: shown(await talliesOf(context, before)) }
  return compareSurveys(earlier, { questions: survey.questions, tallies }).map((compared) =>
    comparedView(survey.questions, compared),
  )
}

function comparedView(questions: readonly Question[], compared: Compared): Reply['compared'][number] {
  const { questionId, part, before, after, higherBy } = compared
  const question = questions.find(({ id }) => id === questionId) as Question
  return {
    ...{ questionId, text: question.text, label: optionsOf(question)[part - 1] ?? null },
    before: formatDecimal(before),
    after: formatDecimal(after),
    higherBy: formatDecimal(higherBy),
  }
}

const text = (decimal: Decimal | null): string | null => (decimal === null ? null : formatDecimal(decimal))

function viewOf(question: Question, tally: QuestionTally): Reply['results'][number] {
  const labels = optionsOf(question)
  const labelOf = (part: number) => labels[part - 1] ?? null
  return {
    question,
    answered: tally.answered,
    options: tally.options.map(({ part, people, share }) => ({
      ...{ part, label: labelOf(part), people, share: text(share) },
    })),
    scales: tally.scales.map(({ part, answered, mean, places }) => ({
      ...{ part, label: labelOf(part), answered, mean: text(mean) },
      places: places?.map(({ value, people, share }) => ({ value, people, share: formatDecimal(share) })) ?? null,
    })),
    ranks: tally.ranks.map(({ part, ranks, points }) => ({
      ...{ part, label: labels[part - 1] as string, ranks: [...ranks], points },
    })),
    mean: text(tally.mean),
  }
}

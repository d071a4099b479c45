import { answered } from '#kernel/answered.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listSurveys, seeResult, seeSurvey } from '#rooms/surveys/contract.ts'
import { words } from '#rooms/surveys/core/messages-pages.ts'
import { placeLabel } from '#rooms/surveys/core/question.ts'
import { type Survey, SurveyId } from '#rooms/surveys/core/survey.ts'
import { type QuestionResult, surveyResult } from '../core/surveys/survey-result.ts'
import { notFound, type Report } from './report.ts'

type ResultOf = ReplyOf<typeof seeResult>['results'][number]

const t = words('ko')

/** Whether nobody answers it any more. */
const isOver = ({ state }: Pick<Survey, 'state'>): boolean => state === 'closed' || state === 'published'

const questionOf = ({ question, scales, ...result }: ResultOf): QuestionResult => ({
  ...result,
  text: question.text,
  kind: t.kinds[question.kind],
  oneEach: question.kind === 'single',
  written: question.kind === 'short' || question.kind === 'long',
  unit: question.kind === 'number' ? (question.unit ?? '') : '',
  scales: scales.map(({ places, ...scale }) => ({
    ...scale,
    places: places?.map(({ value, ...place }) => ({ ...place, label: placeLabel(question, value) })) ?? null,
  })),
})

/** What people answered to a survey that is over (설문 결과): as the public sees it, with few hidden, whoever asks. */
export const surveyResultReport: Report = {
  name: 'survey-result',
  title: { ko: '설문 결과', en: 'Result of a survey' },
  of: { ko: '설문', en: 'Survey' },
  choices: async (ask) =>
    answered(await ask(listSurveys, { size: 200 })).surveys.flatMap(({ survey, answers }) =>
      answers !== null && isOver(survey)
        ? [
            {
              of: survey.id,
              label: `${survey.title} (${formatPeriod({ from: survey.opensOn, to: survey.closesOn, precision: 'day' })})`,
            },
          ]
        : [],
    ),
  async make(ask, of) {
    const surveyId = SurveyId.safeParse(of)
    const seen = surveyId.success ? await ask(seeSurvey, { surveyId: surveyId.data }) : notFound
    if (!seen.ok || !isOver(seen.value.survey) || seen.value.answers === null) return notFound
    const { survey, answers } = seen.value
    const result = await ask(seeResult, { surveyId: survey.id, forPublic: true })
    if (!result.ok) return notFound
    return ok(
      surveyResult({
        ...survey,
        ...{ purpose: t.purposes[survey.purpose], access: t.accesses[survey.access] },
        answers,
        questions: result.value.results.map(questionOf),
        compared: result.value.compared,
      }),
    )
  },
}

import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeResult } from '#rooms/surveys/contract.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages-pages.ts'

type Result = ReplyOf<typeof seeResult>

interface SurveyBeforeProps {
  readonly surveyId: string
  /** What was answered, as far as it is published; null before that. */
  readonly result: Result | null
  readonly takesAnswers: boolean
  readonly home: string
  readonly lang: Lang
}

/** The survey that was asked before a forum: where one answers it, and what came of it once that is published. */
export function SurveyBefore({ surveyId, result, takesAnswers, home, lang }: SurveyBeforeProps) {
  const t = words(lang)
  const here = `${home}/surveys/${surveyId}`
  const links = [
    ...(takesAnswers ? [{ href: here, label: t.answerSurvey, main: true }] : []),
    ...(result === null ? [] : [{ href: `${here}/result`, label: t.wholeResult }]),
  ]
  return (
    <Section title={t.survey} id="survey">
      {result === null ? (
        <p>{takesAnswers ? t.surveyGoesOn : t.surveyNotPublished}</p>
      ) : (
        <>
          <p>{t.surveyAnswered(result.answers)}</p>
          {result.results.map((one) => (
            <More key={one.question.id} summary={one.question.text} open>
              <Answered one={one} lang={lang} />
            </More>
          ))}
        </>
      )}
      {links.length > 0 && <LinkRow label={t.survey} links={links} />}
    </Section>
  )
}

/** What came of one question: bars, or means; what fewer than five stand behind is not told. */
function Answered({ one, lang }: { readonly one: Result['results'][number]; readonly lang: Lang }) {
  const t = words(lang)
  const { question, answered, options, scales, ranks, mean } = one
  if (answered === null) return <p>{t.fewAnswered}</p>
  const lines = [
    ...(mean === null ? [] : [t.meanOf(question.text, mean)]),
    ...scales.map((scale) => t.meanOf(scale.label ?? question.text, scale.mean ?? '–')),
  ]
  const bars = [
    ...options.map(({ part, label, people, share }) => ({
      ...{ id: `${part}`, label: label ?? t.otherAnswer, size: people ?? 0 },
      value: people === null ? t.fewAnswered : t.people(people),
      ...(share === null ? {} : { share: `${share}%` }),
    })),
    ...ranks.map(({ part, label, points }) => ({ id: `${part}`, label, size: points, value: t.points(points) })),
  ]
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {bars.length > 0 && <ChartBars caption={question.text} bars={bars} />}
      {lines.length === 0 && bars.length === 0 && <p>{t.inWords(answered)}</p>}
    </>
  )
}

import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeResult } from '#rooms/surveys/contract.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages-pages.ts'

type Result = ReplyOf<typeof seeResult>

interface SatisfactionProps {
  readonly surveyId: string
  /** What was answered, as far as it is published; null before that. */
  readonly result: Result | null
  readonly takesAnswers: boolean
  readonly home: string
  readonly lang: Lang
}

/** The survey of those who came: where one answers it, and once it is published its means, as the survey shows them. */
export function Satisfaction({ surveyId, result, takesAnswers, home, lang }: SatisfactionProps) {
  const t = words(lang)
  const here = `${home}/surveys/${surveyId}`
  const links = [
    ...(takesAnswers ? [{ href: here, label: t.answerSurvey, main: true }] : []),
    ...(result === null ? [] : [{ href: `${here}/result`, label: t.wholeResult }]),
  ]
  return (
    <Section title={t.satisfaction} id="satisfaction">
      {result === null ? (
        !takesAnswers && <p>{t.surveyNotPublished}</p>
      ) : (
        <>
          <p>{t.surveyAnswered(result.answers)}</p>
          <ul>
            {meansOf(result, lang).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {links.length > 0 && <LinkRow label={t.satisfaction} links={links} />}
    </Section>
  )
}

/** The means of scales and numbers, rounded as the survey publishes them; of a question that few answered, that alone. */
function meansOf({ results }: Result, lang: Lang): readonly string[] {
  const t = words(lang)
  return results.flatMap(({ question, answered, scales, mean }) => {
    if (question.kind !== 'scale' && question.kind !== 'matrix' && question.kind !== 'number') return []
    if (answered === null) return [`${question.text}: ${t.fewAnswered}`]
    return [
      ...(mean === null ? [] : [t.meanOf(question.text, mean)]),
      ...scales.map((scale) => {
        const label = scale.label === null ? question.text : `${question.text} (${scale.label})`
        return scale.mean === null ? `${label}: ${t.fewAnswered}` : t.meanOf(label, scale.mean)
      }),
    ]
  })
}

import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import type { seeResult } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { placeLabel, type Question } from '../core/question.ts'

export type ResultOf = ReplyOf<typeof seeResult>['results'][number]

interface PartProps {
  readonly result: ResultOf
  readonly lang: Lang
}

/** The result of one question: bars with their numbers, means, points; and what is hidden and why. */
export function QuestionResult({ result, no, lang }: PartProps & { readonly no: number }) {
  const t = words(lang)
  const { question, answered } = result
  return (
    <Section title={`${no}. ${question.text}`} id={question.id}>
      {answered === null ? (
        <p>{t.fewAnswered}</p>
      ) : answered === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          <p>
            {t.kinds[question.kind]} · {t.answeredBy(answered)}
            {result.mean === null ? '' : ` · ${t.mean} ${result.mean}${unitOf(question)}`}
          </p>
          {result.options.length > 0 && <Options result={result} lang={lang} />}
          {result.scales.map((scale) => (
            <Scale key={scale.part} scale={scale} question={question} lang={lang} />
          ))}
          {result.ranks.length > 0 && <Ranks result={result} lang={lang} />}
        </>
      )}
    </Section>
  )
}

const unitOf = (question: ResultOf['question']): string => (question.kind === 'number' ? (question.unit ?? '') : '')

function Options({ result, lang }: PartProps) {
  const t = words(lang)
  const note = result.question.kind === 'single' ? t.shareWhole : t.shareEach
  const hides = result.options.some(({ people }) => people === null)
  return (
    <ChartBars
      caption={result.question.text}
      full={Math.max(1, result.answered ?? 1)}
      note={hides ? `${note} ${t.hiddenNote}` : note}
      bars={result.options.map(({ part, label, people, share }) => ({
        id: String(part),
        label: label ?? t.otherOption,
        size: people ?? 0,
        value: people === null ? t.hidden : t.people(people),
        ...(share === null ? {} : { share: `${share}%` }),
      }))}
    />
  )
}

interface ScaleProps {
  readonly scale: ResultOf['scales'][number]
  readonly question: Question
  readonly lang: Lang
}

function Scale({ scale, question, lang }: ScaleProps) {
  const t = words(lang)
  const caption = scale.label ?? question.text
  if (scale.answered === null) return <p>{`${caption}: ${t.fewAnswered}`}</p>
  const mean = `${t.mean} ${scale.mean ?? '–'} · ${t.answeredBy(scale.answered)}`
  if (scale.places === null) {
    return (
      <p>
        {caption}: {mean}. {t.hiddenNote}
      </p>
    )
  }
  return (
    <ChartBars
      caption={caption}
      note={mean}
      full={Math.max(1, scale.answered)}
      bars={scale.places.map(({ value, people, share }) => ({
        ...{ id: String(value), label: placeLabel(question, value), size: people },
        ...{ value: t.people(people), share: `${share}%` },
      }))}
    />
  )
}

function Ranks({ result, lang }: PartProps) {
  const t = words(lang)
  const most = result.ranks[0]?.ranks.length ?? 0
  const byPoints = result.ranks.toSorted((a, b) => b.points - a.points)
  return (
    <>
      <DataTable
        caption={result.question.text}
        empty={t.nobody}
        rows={byPoints}
        columns={[
          { key: 'label', header: t.option, rowHeader: true, cell: ({ label }) => label },
          { key: 'points', header: t.points, align: 'number', cell: ({ points }) => points.toLocaleString(lang) },
          ...Array.from({ length: most }, (_, at) => ({
            ...{ key: `rank-${at}`, header: t.rank(at + 1), align: 'number' as const },
            cell: ({ ranks }: ResultOf['ranks'][number]) => ranks[at] ?? t.hidden,
          })),
        ]}
      />
      <p class="note">{t.pointsNote(most)}</p>
    </>
  )
}

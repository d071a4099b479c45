import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Sheets } from '#rooms/documents/contract.ts'
import type { listAnswers, seeResult } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { optionsOf, type Question } from '../core/question.ts'

type Result = ReplyOf<typeof seeResult>['results'][number]
type Row = (string | number | null)[]

/** The counts of a survey as one table: a row for each option, place, rank and mean. */
export function resultSheets(title: string, results: readonly Result[], lang: Lang): Sheets {
  const t = words(lang)
  const columns = [
    ...[t.questionText, t.option, t.place].map((label) => ({ label, kind: 'text' as const })),
    { label: t.count, kind: 'count' as const },
    ...[t.share, t.mean].map((label) => ({ label, kind: 'text' as const })),
  ]
  return [{ name: t.title, title, unit: null, columns, rows: results.flatMap((result) => rowsOf(result, lang)) }]
}

function rowsOf({ question, answered, options, scales, ranks, mean }: Result, lang: Lang): Row[] {
  const t = words(lang)
  const of = (
    label: string | null,
    place: string,
    people: number | null,
    share: string | null,
    average: string | null,
  ): Row => [...[question.text, label ?? '', place, people, share ?? '', average ?? '']]
  const all = of(null, t.answersCount, answered, null, mean)
  return [
    all,
    ...options.map(({ label, people, share }) =>
      of(label ?? t.otherOption, people === null ? t.hidden : '', people, share, null),
    ),
    ...scales.flatMap((scale) => [
      of(scale.label, t.mean, scale.answered, null, scale.mean),
      ...(scale.places ?? []).map(({ value, people, share }) => of(scale.label, String(value), people, share, null)),
    ]),
    ...ranks.flatMap(({ label, ranks: counts, points }) => [
      of(label, t.points, points, null, null),
      ...counts.map((people, at) => of(label, t.rank(at + 1), people, null, null)),
    ]),
  ]
}

type People = ReplyOf<typeof listAnswers>['people']

/** Every person's answers in a row, a column for each question: options by their words, ranks in their order. */
export function answerSheets(title: string, questions: readonly Question[], people: People, lang: Lang): Sheets {
  const t = words(lang)
  const columns = [t.channel, ...questions.map(({ text }) => text)].map((label) => ({
    ...{ label: label.slice(0, 200), kind: 'text' as const },
  }))
  const rows = people.map(({ paperNo, answers }) => [
    paperNo === null ? t.online : `${t.paper} ${paperNo}`,
    ...questions.map((question) =>
      inWords(
        question,
        answers.filter(({ questionId }) => questionId === question.id),
        lang,
      ),
    ),
  ])
  return [{ name: t.title, title, unit: null, columns, rows }]
}

function inWords(question: Question, answers: People[number]['answers'], lang: Lang): string {
  const labels = optionsOf(question)
  return answers
    .toSorted((a, b) => (question.kind === 'ranking' ? Number(a.value) - Number(b.value) : a.part - b.part))
    .map(({ part, value, text }) => {
      const label = labels[part - 1] ?? (text === null ? null : words(lang).otherOption)
      const given = text ?? (value === null ? null : String(value))
      if (labels.length === 0) return given ?? ''
      return given === null ? label : question.kind === 'ranking' ? `${given}. ${label}` : `${label}: ${given}`
    })
    .join('; ')
}

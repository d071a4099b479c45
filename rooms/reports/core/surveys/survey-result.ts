import { formatPeriod, type LocalDate } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, note, paragraph, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { surveyWords as w } from './words.ts'

/** A count of people; null is hidden, because few stand behind it. Shares and means are decimal texts. */
type People = number | null

/** What people answered to one question, as whoever asks is shown it. */
export interface QuestionResult {
  readonly text: string
  /** What sort of question it is, in words. */
  readonly kind: string
  /** Whether each could choose one alone: then shares add up to 100. */
  readonly oneEach: boolean
  readonly written: boolean
  readonly answered: People
  readonly options: readonly { readonly label: string | null; readonly people: People; readonly share: string | null }[]
  readonly scales: readonly {
    readonly label: string | null
    readonly answered: People
    readonly mean: string | null
    readonly places: readonly { readonly label: string; readonly people: number; readonly share: string }[] | null
  }[]
  readonly ranks: readonly { readonly label: string; readonly ranks: readonly People[]; readonly points: number }[]
  readonly mean: string | null
  readonly unit: string
}

export interface SurveyPaper {
  readonly title: string
  readonly lead: string | null
  readonly purpose: string
  readonly access: string
  readonly opensOn: LocalDate
  readonly closesOn: LocalDate
  readonly answers: { readonly all: number; readonly paper: number }
  readonly questions: readonly QuestionResult[]
  /** Means beside those of the survey before. */
  readonly compared: readonly {
    readonly text: string
    readonly label: string | null
    readonly before: string
    readonly after: string
    readonly higherBy: string
  }[]
}

interface Counted {
  readonly label: string
  readonly people: People
  readonly share: string | null
}

const hides = (rows: readonly Counted[]): boolean => rows.some(({ people }) => people === null)

const countTable = (caption: string, rows: readonly Counted[]): Block =>
  simpleTable({
    caption,
    unit: w.unit,
    columns: [
      { label: w.option, widthMm: 110, kind: 'text' },
      // Text that is no number stays text: a hidden count stands in words.
      { label: w.count, widthMm: 30, kind: 'count', align: 'right' },
      { label: w.share, widthMm: 30, kind: 'text', align: 'right' },
    ],
    rows: rows.map(({ label, people, share }) => [label, people ?? w.hidden, share === null ? null : w.percent(share)]),
  })

/** As many labels as a chart has at most. */
const mostBars = 40

const chartOf = (text: string, rows: readonly Counted[]): readonly Block[] =>
  rows.length > mostBars
    ? []
    : [
        {
          kind: 'chart',
          ...{ drawn: 'bars', caption: w.chart(text), unit: w.unit, alternative: w.chartTold(text) },
          labels: rows.map(({ label }) => label),
          series: [{ name: w.count, values: rows.map(({ people }) => (people === null ? null : String(people))) }],
        },
      ]

function optionBlocks({ text, options, oneEach }: QuestionResult): readonly Block[] {
  if (options.length === 0) return []
  const rows = options.map((option) => ({ ...option, label: option.label ?? w.other }))
  return [
    countTable(text, rows),
    note(oneEach ? w.shareWhole : w.shareEach),
    ...(hides(rows) ? [note(w.hiddenNote)] : []),
    ...chartOf(text, rows),
  ]
}

function scaleBlocks({ text, scales }: QuestionResult): readonly Block[] {
  return scales.flatMap(({ label, answered, mean, places }) => {
    const name = label ?? text
    if (answered === null) return [item(2, w.labelledFew(name))]
    return [
      item(2, w.labelled(name, w.people(answered), mean ?? '-')),
      ...(places === null ? [note(w.hiddenNote)] : [countTable(name, places)]),
    ]
  })
}

function rankBlocks({ text, ranks }: QuestionResult): readonly Block[] {
  const [first] = ranks
  if (first === undefined) return []
  const most = first.ranks.length
  return [
    simpleTable({
      caption: text,
      unit: w.unit,
      columns: [
        { label: w.option, widthMm: 60, kind: 'text' },
        { label: w.points, widthMm: 20, kind: 'count' },
        ...first.ranks.map((_, at) => ({ label: w.rank(at + 1), widthMm: 90 / most, kind: 'count' as const })),
      ],
      rows: ranks
        .toSorted((one, other) => other.points - one.points)
        .map(({ label, points, ranks: people }) => [label, points, ...people.map((count) => count ?? w.hidden)]),
    }),
    note(w.pointsNote(most)),
  ]
}

function answerBlocks(question: QuestionResult): readonly Block[] {
  const { kind, answered, mean, unit, written } = question
  if (answered === null) return [item(1, w.few)]
  if (answered === 0) return [item(1, w.nobody)]
  return [
    item(1, w.answered(kind, w.people(answered))),
    ...(mean === null ? [] : [item(2, w.meanOf(mean, unit))]),
    ...optionBlocks(question),
    ...scaleBlocks(question),
    ...rankBlocks(question),
    ...(written ? [note(w.inWords)] : []),
  ]
}

const comparedBlocks = (compared: SurveyPaper['compared']): readonly Block[] =>
  compared.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: w.compared, numbered: false },
        simpleTable({
          caption: w.compared,
          unit: null,
          columns: [
            { label: w.option, widthMm: 110, kind: 'text' },
            { label: w.before, widthMm: 20, kind: 'text', align: 'right' },
            { label: w.after, widthMm: 20, kind: 'text', align: 'right' },
            { label: w.difference, widthMm: 20, kind: 'text', align: 'right' },
          ],
          rows: compared.map(({ text, label, before, after, higherBy }) => [
            label === null ? text : w.numbered(text, label),
            ...[before, after, higherBy],
          ]),
        }),
      ]

/** The result of a survey (설문 결과): what for, of whom, and each question with its counts and shares; few are hidden. */
export function surveyResult(paper: SurveyPaper): OfficialDocument {
  const { title, lead, purpose, access, opensOn, closesOn, answers, questions, compared } = paper
  const all = w.people(answers.all)
  return reportDocument(w.title(title), [
    ...(lead === null ? [] : [paragraph(lead)]),
    factTable([
      [w.purpose, purpose],
      [w.access, access],
      [w.period, formatPeriod({ from: opensOn, to: closesOn, precision: 'day' })],
      [w.answers, answers.paper === 0 ? all : w.withPaper(all, w.people(answers.paper))],
    ]),
    ...questions.flatMap((question, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: w.question(at + 1, question.text), numbered: false },
      ...answerBlocks(question),
    ]),
    ...comparedBlocks(compared),
  ])
}

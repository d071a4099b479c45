import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Block, BlockOf, Cell, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { chapter, item, note, simpleTable, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { type Card, cardSections } from '#rooms/evaluation/core/card.ts'
import type { Continuation } from '#rooms/evaluation/core/continuation.ts'
import type { Evaluation } from '#rooms/evaluation/core/evaluation.ts'
import type { Lesson } from '#rooms/evaluation/core/lesson.ts'
import { pageWords } from '#rooms/evaluation/core/messages-pages.ts'
import { reportDocument } from '../report-document.ts'
import { textBlocks } from '../text-blocks.ts'
import { resultCardWords as w } from './words.ts'

/** What a card is made of, as the room of evaluation tells it, and the photos that everybody may see. */
export interface SeenCard {
  readonly card: Card
  readonly evaluations: readonly {
    readonly evaluation: Evaluation
    readonly total: string | null
    readonly grade: string | null
    readonly satisfaction: { readonly title: string; readonly mean: string | null; readonly answers: number } | null
  }[]
  readonly lessons: readonly Lesson[]
  readonly decisions: readonly Continuation[]
  readonly outcome: {
    readonly indicators: readonly {
      readonly name: string
      readonly targetText: string
      readonly measuredText: string | null
      readonly met: boolean | null
    }[]
  } | null
  readonly photos: readonly { readonly stage: keyof typeof t.stages; readonly alt: string }[]
}

const t = pageWords('ko')

/** An amount in thousand won, where it comes out even; in won otherwise: nothing is rounded. */
const amount = (cost: number): string =>
  cost % 1000 === 0 ? w.amount(formatCount(cost / 1000)) : w.wonAmount(formatCount(cost))

const label = (text: string): Cell => textCell(text, { role: 'row-head' })

const head = ({ department, subcommittee, cost, period, place }: Card): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 0, lines: true },
  widthsMm: [25, 60, 25, 60],
  rows: [
    [label(w.department), textCell(department), label(w.cost), textCell(cost === null ? w.none : amount(cost))],
    [label(w.period), textCell(period ?? w.none), label(w.place), textCell(place ?? w.none)],
    [label(w.subcommittee), textCell(subcommittee ?? w.none, { columnSpan: 3 })],
  ],
})

/** Texts in columns of some widths under one head row. */
const textTable = (
  heads: readonly (readonly [label: string, widthMm: number])[],
  rows: readonly (readonly string[])[],
): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        simpleTable({
          ...{ caption: null, unit: null },
          columns: heads.map(([label, widthMm]) => ({ label, widthMm, kind: 'text' as const })),
          rows,
        }),
      ]

const named = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [item(1, title), ...blocks]

const opinionOf = ({ evaluation, satisfaction }: SeenCard['evaluations'][number]): string =>
  [
    ...(satisfaction === null ? [] : [t.surveySaid(satisfaction.title, satisfaction.mean, satisfaction.answers)]),
    evaluation.opinion,
  ]
    .filter((text) => text !== '')
    .join('\n')

/** What was evaluated, remarked, learned and decided: what the form of 2019 did not have yet. */
function evaluated({ evaluations, lessons, decisions, outcome }: SeenCard): readonly Block[] {
  const said = (met: boolean | null): string => (met === null ? w.none : met ? w.met : w.notMet)
  const indicators = (outcome?.indicators ?? []).map((one) => [
    ...[one.name, one.targetText, one.measuredText ?? w.none, said(one.met)],
  ])
  const rows = evaluations.map((view) => [
    ...[t.kinds[view.evaluation.kind], view.total ?? w.none, view.grade ?? w.none, t.states[view.evaluation.state]],
    opinionOf(view),
  ])
  const remarks = evaluations.flatMap(({ evaluation }) =>
    evaluation.remarks.map(({ text, owner, done, doneOn }) => [
      ...[text, owner ?? w.none, done ?? t.notDone, doneOn === null ? w.none : formatDate(doneOn)],
    ]),
  )
  return [
    ...named(w.indicators, textTable(w.indicator, indicators)),
    ...named(w.evaluations, textTable(w.evaluation, rows)),
    ...named(w.remarksTitle, textTable(w.remarks, remarks)),
    ...named(
      w.lessons,
      lessons.flatMap(({ kind, text, therefores }) => [
        item(2, w.lesson(t.lessonKinds[kind], text)),
        ...therefores.map(({ sentence }) => item(3, w.therefore(sentence))),
      ]),
    ),
    ...named(
      w.decisions,
      decisions.map(({ decision, on, reason }) => item(2, w.decided(t.decisions[decision], formatDate(on), reason))),
    ),
  ]
}

/** The blocks of one card below its title. Who did the work is not printed: it only says who may not evaluate. */
function cardBlocks(seen: SeenCard): readonly Block[] {
  const { card, photos } = seen
  return [
    head(card),
    ...cardSections
      .filter((section) => section !== 'doers')
      .flatMap((section) => named(t.sections[section], textBlocks(card.texts[section]))),
    ...named(
      w.photos,
      photos.length === 0
        ? []
        : [...photos.map(({ stage, alt }) => item(2, w.photo(t.stages[stage], alt))), note(w.onSite)],
    ),
    ...evaluated(seen),
  ]
}

/** The result card of one project in one year, in the form of the innovation plan's annex, with what evaluating it added. */
export const resultCard = (seen: SeenCard): OfficialDocument =>
  reportDocument(`${seen.card.no} ${seen.card.title}`, cardBlocks(seen))

/** The result cards of a whole year: a list with their costs and sum, then each on a page of its own. */
export function resultCards(year: number, all: readonly SeenCard[]): OfficialDocument {
  const points = ({ evaluations }: SeenCard): string => {
    const order = ['governance-council', 'subcommittee', 'self'] as const
    const own = order.flatMap((kind) => evaluations.find(({ evaluation }) => evaluation.kind === kind) ?? [])
    return own.at(0)?.total ?? w.none
  }
  const costs = all.map(({ card }) => card.cost)
  const sum = costs.reduce<number>((together, cost) => together + (cost ?? 0), 0)
  const list = simpleTable({
    ...{ caption: null, unit: w.listUnit, sheet: w.list },
    columns: w.listColumns.map(([label, widthMm], at) => ({
      ...{ label, widthMm },
      kind: at === 4 ? ('thousand-won' as const) : ('text' as const),
    })),
    rows: [
      ...all.map((seen) => {
        const { no, title, department, subcommittee, cost, period } = seen.card
        return [no, title, department, subcommittee ?? w.none, cost, period ?? w.none, points(seen)]
      }),
      ['', w.sum, '', '', sum, '', ''],
    ],
    totals: [all.length],
  })
  return reportDocument(w.yearTitle(year), [
    chapter(w.list),
    list,
    ...all.flatMap((seen): readonly Block[] => [
      { kind: 'page-break' },
      chapter(`${seen.card.no} ${seen.card.title}`),
      ...cardBlocks(seen),
    ]),
  ])
}

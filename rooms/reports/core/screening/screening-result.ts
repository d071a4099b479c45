import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, multiplyRatio, type Ratio, ratio, roundHalfUp } from '#kit/ratio.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { screeningWords as w } from './words.ts'

interface Tally {
  readonly label: string
  readonly count: number | null
  readonly won: number
}

/** An item as it was screened, amounts in won; of a bundle, what is decided stands with its first item. */
export interface ScreenedRow {
  readonly title: string
  readonly requested: number | null
  readonly brought: number | null
  /** As it is shown, half-up at two decimals; null where nobody's marks count. */
  readonly score: string | null
  readonly rank: number | null
  readonly tied: boolean
  readonly result: string
  readonly granted: number | null
  readonly reason: string | null
  /** The first item of its bundle, by its title. */
  readonly bundledWith: string | null
}

/** A screening list that is closed. */
export interface ScreeningPaper {
  readonly name: string
  readonly bodies: readonly string[]
  readonly persons: number
  readonly heldOn: LocalDate
  readonly closedOn: LocalDate
  readonly decider: string
  readonly limit: number | null
  /** Each with what part of the whole it weighs. */
  readonly criteria: readonly { readonly name: string; readonly most: number; readonly weight: Ratio }[]
  readonly items: readonly ScreenedRow[]
  readonly sums: { readonly came: Tally; readonly split: readonly Tally[]; readonly cut: number }
  /** What the amounts of the gate before and of this one are called. */
  readonly amounts: { readonly brought: string; readonly granted: string }
  /** How often members stood aside, by kind; none where whoever asks is not told. */
  readonly recusals: readonly { readonly kind: string; readonly cases: number }[]
}

/** A weight in percent: exact with up to two decimals, or else rounded half up with its fraction beside it. */
export function writtenWeight(weight: Ratio): string {
  const percent = multiplyRatio(weight, ratio(100))
  if (percent.d === 1n) return w.percent(String(percent.n))
  const written = formatDecimal(roundHalfUp(percent, 2))
  return 100n % percent.d === 0n ? w.percent(written) : w.aboutPercent(written, `${weight.n}/${weight.d}`)
}

const criteriaBlocks = (criteria: ScreeningPaper['criteria']): readonly Block[] =>
  criteria.length === 0
    ? []
    : [
        simpleTable({
          caption: w.criteria,
          unit: null,
          columns: [
            { label: w.criterion, widthMm: 110, kind: 'text' },
            { label: w.most, widthMm: 25, kind: 'count' },
            { label: w.weight, widthMm: 45, kind: 'text', align: 'right' },
          ],
          rows: criteria.map(({ name, most, weight }) => [name, most, writtenWeight(weight)]),
          sheet: w.criteria,
        }),
      ]

const sumBlock = ({ came, split, cut }: ScreeningPaper['sums']): Block => {
  const rows = [came, ...split, { label: w.cut, count: null, won: cut }]
  return simpleTable({
    caption: w.sums,
    unit: w.unitCount,
    columns: [
      { label: w.kind, widthMm: 60, kind: 'text' },
      { label: w.count, widthMm: 30, kind: 'count' },
      { label: w.amount, widthMm: 50, kind: 'thousand-won' },
    ],
    rows: rows.map(({ label, count, won }) => [label, count, won]),
    sheet: w.sums,
  })
}

const sumOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)

const itemBlocks = ({ items, amounts }: ScreeningPaper): readonly Block[] => [
  simpleTable({
    caption: w.items,
    unit: w.unit,
    columns: [
      { label: w.no, widthMm: 12, kind: 'count', align: 'center' },
      { label: w.item, widthMm: 58, kind: 'text' },
      { label: w.requested, widthMm: 22, kind: 'thousand-won' },
      { label: amounts.brought, widthMm: 22, kind: 'thousand-won' },
      { label: w.score, widthMm: 18, kind: 'text', align: 'right' },
      { label: w.rank, widthMm: 20, kind: 'text', align: 'center' },
      { label: w.result, widthMm: 23, kind: 'text', align: 'center' },
      { label: amounts.granted, widthMm: 22, kind: 'thousand-won' },
      { label: w.reason, widthMm: 60, kind: 'text' },
    ],
    rows: [
      ...items.map((one, at) => [
        ...[at + 1, one.title, one.requested, one.brought, one.score],
        one.rank === null ? null : w.rankOf(one.rank, one.tied),
        ...(one.bundledWith === null
          ? [one.result, one.granted, one.reason]
          : [null, null, w.bundledWith(one.bundledWith)]),
      ]),
      [
        ...[null, w.sumOf(items.length)],
        ...[sumOf(items.map(({ requested }) => requested)), sumOf(items.map(({ brought }) => brought))],
        ...[null, null, null, sumOf(items.map(({ granted }) => granted)), null],
      ],
    ],
    totals: [items.length],
    sheet: w.items,
  }),
  ...(items.some(({ score }) => score !== null) ? [note(w.scoreNote)] : []),
  ...(items.some(({ bundledWith }) => bundledWith !== null) ? [note(w.bundleNote)] : []),
]

/** The result of a screening list (심사 결과): by what it was judged, how it adds up, and each item with score and reason. */
export function screeningResult(paper: ScreeningPaper): OfficialDocument {
  const { name, bodies, persons, heldOn, closedOn, decider, limit, criteria, sums, recusals } = paper
  const aside = recusals.filter(({ cases }) => cases > 0).map(({ kind, cases }) => w.each(kind, w.cases(cases)))
  return reportDocument(
    w.screeningTitle(name),
    [
      factTable(
        [
          [w.bodies, bodies.join('·')],
          [w.persons, w.people(persons)],
          [w.heldOn, formatDate(heldOn)],
          [w.closedOn, formatDate(closedOn)],
          [w.decider, decider],
          [w.limit, limit === null ? null : w.won(limit)],
          [w.recusals, aside.length === 0 ? null : aside.join(', ')],
        ],
        257,
      ),
      ...criteriaBlocks(criteria),
      sumBlock(sums),
      ...itemBlocks(paper),
    ],
    { landscape: true },
  )
}

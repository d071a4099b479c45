import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { screeningWords as w } from './words.ts'

type VerdictName = 'suitable' | 'conditional' | 'unsuitable'

/** What a department says of an item, amounts in won. Nothing counts before it is confirmed: its verdict is null then. */
export interface ReviewRow {
  readonly place: number
  readonly title: string
  /** How many ideas it stands for. */
  readonly count: number
  readonly department: string | null
  readonly requested: number | null
  readonly adjusted: number | null
  readonly verdict: VerdictName | null
  /** Conditions, the reason, the opinion: each on a line of its own. */
  readonly why: readonly string[]
}

/** A round of reviews that is closed. */
export interface ReviewsPaper {
  readonly name: string
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate
  readonly decider: string
  readonly reviews: readonly ReviewRow[]
}

/** What an item passes with: the adjusted amount, or else what was asked for; none where it does not pass. */
const passesWith = ({ verdict, adjusted, requested }: ReviewRow): number | null =>
  verdict === null || verdict === 'unsuitable' ? null : (adjusted ?? requested)

const tallyOf = (label: string, reviews: readonly ReviewRow[]): (string | number)[] => [
  label,
  reviews.reduce((sum, { count }) => sum + count, 0),
  reviews.reduce((sum, { requested }) => sum + (requested ?? 0), 0),
  reviews.reduce((sum, review) => sum + (passesWith(review) ?? 0), 0),
]

function verdictBlock(reviews: readonly ReviewRow[]): Block {
  const of = (verdict: VerdictName | null) => reviews.filter((review) => review.verdict === verdict)
  const open = of(null)
  const rows = [
    tallyOf(w.verdicts.suitable, of('suitable')),
    tallyOf(w.verdicts.conditional, of('conditional')),
    tallyOf(w.passed, [...of('suitable'), ...of('conditional')]),
    tallyOf(w.verdicts.unsuitable, of('unsuitable')),
    ...(open.length === 0 ? [] : [tallyOf(w.verdicts.none, open)]),
    tallyOf(w.sum, reviews),
  ]
  return simpleTable({
    caption: w.byVerdict,
    unit: w.unitCount,
    columns: [
      { label: w.verdict, widthMm: 70, kind: 'text' },
      { label: w.count, widthMm: 27, kind: 'count' },
      { label: w.requested, widthMm: 40, kind: 'thousand-won' },
      { label: w.adjusted, widthMm: 40, kind: 'thousand-won' },
    ],
    rows,
    totals: [2, rows.length - 1],
    sheet: w.byVerdict,
  })
}

const reviewBlock = (reviews: readonly ReviewRow[]): Block =>
  simpleTable({
    caption: w.reviews,
    unit: w.unit,
    columns: [
      { label: w.no, widthMm: 12, kind: 'count', align: 'center' },
      { label: w.project, widthMm: 65, kind: 'text' },
      { label: w.department, widthMm: 30, kind: 'text', align: 'center' },
      { label: w.requested, widthMm: 24, kind: 'thousand-won' },
      { label: w.adjusted, widthMm: 24, kind: 'thousand-won' },
      { label: w.verdict, widthMm: 25, kind: 'text', align: 'center' },
      { label: w.why, widthMm: 77, kind: 'text' },
    ],
    rows: [
      ...reviews.map((review) => [
        ...[review.place, review.title, review.department ?? w.notHandedOut, review.requested, passesWith(review)],
        ...[w.verdicts[review.verdict ?? 'none'], review.why.join('\n')],
      ]),
      [...[null, ...tallyOf(w.sum, reviews).slice(0, 1), null], ...tallyOf(w.sum, reviews).slice(2), null, null],
    ],
    totals: [reviews.length],
    sheet: w.reviews,
  })

/** The result of a round of department reviews (부서 검토 결과): sums by verdict, and each item with why. */
export const departmentReviews = ({ name, dueOn, closedOn, decider, reviews }: ReviewsPaper): OfficialDocument =>
  reportDocument(
    w.reviewsTitle(name),
    [
      factTable(
        [
          [w.decider, decider],
          [w.due, formatDate(dueOn)],
          [w.closedOn, formatDate(closedOn)],
        ],
        257,
      ),
      verdictBlock(reviews),
      reviewBlock(reviews),
    ],
    { landscape: true },
  )

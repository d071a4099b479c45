import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { subtractWon, sumWon, type Won } from '#kit/won.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { textBlocks } from '../text-blocks.ts'
import { budgetPaperWords } from './words.ts'

/** A project in a bill: what it began with there, in which the bill ends so far, and the reasons on the way. Won. */
export interface BillRow {
  readonly project: string
  readonly department: string
  readonly first: Won
  readonly last: Won
  readonly reasons: readonly string[]
}

/** A bill as whoever asks is told of it, with what the budget-participation committee thinks of it. */
export interface BillPaper {
  readonly name: string
  readonly round: string
  readonly fiscalYear: number
  readonly opinion: { readonly text: string; readonly on: LocalDate } | null
  readonly stages: readonly {
    readonly name: string
    readonly on: LocalDate
    readonly reference: string | null
    readonly total: Won
  }[]
  /** What the first and the last amounts of the rows are: 요구액 or 기정액, and the stage reached. */
  readonly firstName: string
  readonly lastName: string
  readonly rows: readonly BillRow[]
  readonly cutsWithoutReason: number
}

const t = budgetPaperWords
const w = t.opinion

const wayBlocks = ({ stages }: BillPaper): readonly Block[] => [
  simpleTable({
    ...{ caption: w.way, unit: t.unit },
    columns: [
      { label: w.stage, widthMm: 40, kind: 'text' },
      { label: w.day, widthMm: 35, kind: 'date', align: 'center' },
      { label: w.reference, widthMm: 60, kind: 'text' },
      { label: w.amount, widthMm: 35, kind: 'thousand-won' },
    ],
    rows: stages.map(({ name, on, reference, total }) => [name, on, reference, total]),
  }),
]

function amountBlocks({ rows, firstName, lastName }: BillPaper): readonly Block[] {
  const sum = (of: (row: BillRow) => Won): Won => sumWon(rows.map(of))
  return [
    simpleTable({
      ...{ caption: w.amounts, unit: t.unit, sheet: t.bill },
      columns: [
        { label: t.no, widthMm: 11, kind: 'count', align: 'center' },
        { label: t.project, widthMm: 46, kind: 'text' },
        { label: t.department, widthMm: 26, kind: 'text' },
        { label: firstName, widthMm: 20, kind: 'thousand-won' },
        { label: lastName, widthMm: 20, kind: 'thousand-won' },
        { label: t.change, widthMm: 18, kind: 'thousand-won' },
        { label: t.reason, widthMm: 29, kind: 'text' },
      ],
      rows: [
        ...rows.map(({ project, department, first, last, reasons }, at) => [
          ...[at + 1, project, department, first, last, subtractWon(last, first), reasons.join('\n')],
        ]),
        [
          ...[null, t.sum, null, sum(({ first }) => first), sum(({ last }) => last)],
          ...[sum(({ first, last }) => subtractWon(last, first)), null],
        ],
      ],
      totals: [rows.length],
    }),
  ]
}

/**
 * 주민참여예산위원회 의견서: what the committee thinks of a budget bill, attached to it (지방재정법 제39조), with the way of the
 * bill and the amounts on which it is an opinion. Where none is written, it says so.
 */
export const budgetOpinion = (bill: BillPaper): OfficialDocument =>
  reportDocument(w.title(bill.name), [
    factTable([
      [t.bill, `${bill.name} (${t.year(bill.fiscalYear, bill.round)})`],
      [w.basis, w.basisOf],
      [w.committee, w.committeeOf],
      [w.on, bill.opinion === null ? null : formatDate(bill.opinion.on)],
    ]),
    { kind: 'heading', level: 2, text: w.heading, numbered: false },
    ...(bill.opinion === null ? [note(w.none)] : textBlocks(bill.opinion.text)),
    ...wayBlocks(bill),
    ...amountBlocks(bill),
    ...(bill.cutsWithoutReason > 0 ? [note(w.cutWithoutReason(bill.cutsWithoutReason))] : []),
    note(w.attach),
  ])

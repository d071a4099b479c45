import type { LocalDate } from '#kit/korean-date.ts'
import type { Cell, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { reportDocument } from '../report-document.ts'
import { screeningWords as w } from './words.ts'

/** The four things that are looked at on the spot, in the order of the form. */
const aspects = ['effect', 'beneficiaries', 'sizeAndCost', 'complaints'] as const
type Aspect = (typeof aspects)[number]

/** What was seen of an item on the spot; amounts in won, null where they are not known. */
export interface FieldCheckRow {
  readonly itemId: string
  readonly title: string
  readonly checkedOn: LocalDate
  readonly department: string
  readonly alongWith: string | null
  readonly requested: number | null
  readonly adjusted: number | null
  /** Each aspect with its mark in words, and what was noted. */
  readonly checklist: Readonly<Record<Aspect, { readonly mark: string; readonly note: string | null }>>
  /** How many of each kind came. */
  readonly participants: readonly { readonly kind: string; readonly people: number }[]
  readonly opinion: string
}

const linesOf = (...said: readonly (string | null)[]): string => said.filter((line) => line !== null).join('\n')

const rowOf = (check: FieldCheckRow, at: number): Cell[] => [
  numberCell(at + 1, 'count', { align: 'center' }),
  textCell(check.title),
  numberCell(check.checkedOn, 'date', { align: 'center' }),
  textCell(linesOf(check.department, check.alongWith === null ? null : w.alongWith(check.alongWith))),
  numberCell(check.requested, 'thousand-won'),
  numberCell(check.adjusted, 'thousand-won'),
  ...aspects.map((aspect) => textCell(linesOf(check.checklist[aspect].mark, check.checklist[aspect].note))),
  textCell(
    check.participants
      .filter(({ people }) => people > 0)
      .map(({ kind, people }) => w.each(kind, w.people(people)))
      .join('\n'),
  ),
  textCell(check.opinion),
]

/** The field checks in a table across the page (현장확인 결과표); who came stands by kinds and numbers, never by name. */
export const fieldChecks = (of: string, checks: readonly FieldCheckRow[]): OfficialDocument =>
  reportDocument(
    w.checksTitle(of),
    [
      item(1, w.checkSums(checks.length, new Set(checks.map(({ itemId }) => itemId)).size)),
      {
        kind: 'table',
        ...{ caption: w.checksTitle(of), unit: w.unit, headRows: 1, lines: true },
        widthsMm: [10, 38, 22, 24, 18, 18, 20, 20, 20, 20, 20, 27],
        rows: [
          [
            ...[w.no, w.project, w.checkedOn, w.department, w.requested, w.adjusted],
            ...aspects.map((aspect) => w.aspects[aspect]),
            ...[w.participants, w.opinion],
          ].map((label) => textCell(label)),
          ...checks.map(rowOf),
        ],
      },
    ],
    { landscape: true },
  )

import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { formatWon, sumWon, type Won } from '#kit/won.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { note, paragraph, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { wonInWords } from './won-in-words.ts'
import { paymentWords as w } from './words.ts'

/** Who is paid, by the place they hold and never by name, why so much, and how much. Won. */
export interface PaidRow {
  readonly role: string
  readonly basis: string
  readonly won: Won
}

export interface PaymentSheet {
  readonly title: string
  readonly what: string
  readonly when: string | null
  readonly where: string | null
  /** The line of the budget that pays, with its formula; null where none is named. */
  readonly costLine: string | null
  readonly madeOn: LocalDate
  readonly paidOn: LocalDate | null
  readonly rows: readonly PaidRow[]
}

/**
 * 지급조서: what is paid and of which line, the sum in digits and in words, and a row for each who is paid, by their place.
 * The columns for name, tax number and signature stay blank: they are filled by hand on paper (domain.md section 7).
 */
export function paymentSheet({
  title,
  what,
  when,
  where,
  costLine,
  madeOn,
  paidOn,
  rows,
}: PaymentSheet): OfficialDocument {
  const sum = sumWon(rows.map(({ won }) => won))
  const paid = rows.filter(({ won }) => won > 0).length
  return reportDocument(title, [
    { ...paragraph([{ text: w.sum(formatWon(sum), wonInWords(sum)), bold: true }]), align: 'center' },
    factTable([
      [w.what, what],
      [w.when, when],
      [w.where, where],
      [w.costLine, costLine],
      [w.people, w.peopleOf(paid, rows.length - paid)],
      [w.madeOn, formatDate(madeOn)],
      [w.paidOn, paidOn === null ? null : formatDate(paidOn)],
    ]),
    simpleTable({
      ...{ caption: w.rows, unit: w.unitWon, sheet: w.title },
      columns: [
        { label: w.no, widthMm: 11, kind: 'count', align: 'center' },
        { label: w.role, widthMm: 34, kind: 'text' },
        { label: w.basis, widthMm: 39, kind: 'text' },
        { label: w.amount, widthMm: 22, kind: 'won' },
        { label: w.name, widthMm: 20, kind: 'text' },
        { label: w.taxNumber, widthMm: 28, kind: 'text' },
        { label: w.signature, widthMm: 16, kind: 'text' },
      ],
      rows: [
        ...rows.map(({ role, basis, won }, at) => [at + 1, role, basis, won, null, null, null]),
        [null, w.sumRow, null, sum, null, null, null],
      ],
      totals: [rows.length],
    }),
    note(w.untaxed),
    note(w.blank),
    { kind: 'approval', label: w.approval, signers: [...w.signers] },
  ])
}

import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import type { Expense } from '#rooms/execution/core/expense.ts'
import { expenseWords } from '#rooms/execution/core/messages-expenses.ts'
import { reportDocument } from '../report-document.ts'
import { paperWords } from '../words.ts'
import { expensePaperWords as w } from './words.ts'

const t = expenseWords('ko')

/**
 * The business expenses of a department in a month, as they are published: in the order of their days, with the sum; what was
 * withdrawn stands apart with its reason and counts for nothing. Nobody is named.
 */
export function businessExpenses(department: string, month: string, all: readonly Expense[]): OfficialDocument {
  const inOrder = all.toSorted((a, b) => `${a.usedOn} ${a.usedAt}`.localeCompare(`${b.usedOn} ${b.usedAt}`))
  const standing = inOrder.filter(({ withdrawn }) => withdrawn === null)
  const withdrawn = inOrder.flatMap((one) => (one.withdrawn === null ? [] : [{ one, why: one.withdrawn.reason }]))
  const [year, monthNo] = month.split('-').map(Number)
  const title = w.title(Number(year), Number(monthNo), department)
  const table = simpleTable({
    ...{ caption: title, unit: w.unit, sheet: t.title },
    columns: [
      { label: w.no, widthMm: 13, kind: 'count', align: 'center' },
      { label: t.usedOn, widthMm: 26, kind: 'date', align: 'center' },
      { label: t.usedAt, widthMm: 16, kind: 'text', align: 'center' },
      { label: t.kind, widthMm: 38, kind: 'text', align: 'center' },
      { label: t.place, widthMm: 42, kind: 'text' },
      { label: t.purpose, widthMm: 58, kind: 'text' },
      { label: t.persons, widthMm: 18, kind: 'count' },
      { label: w.won, widthMm: 25, kind: 'count' },
      { label: t.meansOf, widthMm: 21, kind: 'text', align: 'center' },
    ],
    rows: [
      ...standing.map(({ usedOn, usedAt, kind, place, purpose, persons, amount, means }, at) => [
        ...[at + 1, usedOn, usedAt, t.kinds[kind], place, purpose, persons, amount, t.means[means]],
      ]),
      [
        ...[null, null, null, paperWords.sum, null, w.count(standing.length), null],
        ...[standing.reduce((sum, { amount }) => sum + amount, 0), null],
      ],
    ],
    totals: [standing.length],
  })
  return reportDocument(
    title,
    [
      table,
      ...(withdrawn.length === 0
        ? []
        : [
            item(1, w.withdrawn),
            ...withdrawn.map(({ one, why }) => item(2, w.withdrawnLine(one.usedOn, one.place, why))),
          ]),
      note(w.noNames),
    ],
    { landscape: true },
  )
}

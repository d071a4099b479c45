import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { groupDigits } from '#rooms/documents/core/grouped-digits.ts'
import type { Block, BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { item, note, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { writtenCell } from '#rooms/documents/core/written-cell.ts'
import { printRate } from '#rooms/execution/core/rate.ts'
import type { BudgetView } from '#rooms/works/core/budget-at.ts'
import { sourceName } from '../plan/source-columns.ts'
import { paperWords } from '../words.ts'
import { workWords as w } from './words.ts'

/** A rate as the pages print it (percent, one decimal, half up); a dash where nothing says what is executed. */
export const rateCell = (rate: string | null, beside: Partial<Cell> = {}): Cell => ({
  held: rate === null ? { kind: 'text', text: paperWords.none } : { kind: 'number', text: rate, format: '#,##0.0' },
  ...{ columnSpan: 1, rowSpan: 1, align: 'right', ...beside },
})

/** What is executed, in thousands; a dash where nothing says how much. */
export const executedCell = (executed: number | null, beside: Partial<Cell> = {}): Cell => ({
  held: executed === null ? { kind: 'text', text: paperWords.none } : writtenCell(executed, 'thousand-won'),
  ...{ columnSpan: 1, rowSpan: 1, align: 'right', ...beside },
})

/** The budgets of departments on a day, what is executed and at what rate; the whole in the first row (예산현황). */
export function budgetStateTable(
  departments: readonly { readonly name: string; readonly budget: BudgetView }[],
  asOf: LocalDate,
): BlockOf<'table'> {
  const budget = sumWon(departments.map((one) => one.budget.budget))
  const executed = sumWon(departments.map((one) => one.budget.executed ?? zeroWon))
  const whole = { role: 'total' as const }
  return {
    kind: 'table',
    ...{ caption: null, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet: w.budgetState },
    widthsMm: [50, 40, 40, 40],
    rows: [
      [w.department, w.budget, w.executed, w.rateAt(formatDate(asOf))].map((label) => textCell(label)),
      [
        textCell(paperWords.sum, { ...whole, align: 'center' }),
        numberCell(budget, 'thousand-won', whole),
        numberCell(executed, 'thousand-won', whole),
        rateCell(printRate(executed, budget), whole),
      ],
      ...departments.map(({ name, budget: own }) => [
        textCell(name, { role: 'row-head' }),
        numberCell(own.budget, 'thousand-won'),
        executedCell(own.executed),
        rateCell(own.rate),
      ]),
    ],
  }
}

/** A budget of a work on a day: the whole with its rate, then each source it names; a note where they do not add up to it. */
export function workBudgetBlocks(view: BudgetView): readonly Block[] {
  const { asOf, budget, executed, rate, sources, sourceSum, note: said } = view
  const table: BlockOf<'table'> = {
    kind: 'table',
    ...{ caption: null, unit: paperWords.unitThousand, headRows: 1, lines: true },
    widthsMm: [50, 40, 40, 40],
    rows: [
      [w.source, w.budget, w.executed, w.rateAt(formatDate(asOf))].map((label) => textCell(label)),
      [
        textCell(paperWords.sum, { role: 'total', align: 'center' }),
        numberCell(budget, 'thousand-won', { role: 'total' }),
        executedCell(executed, { role: 'total' }),
        rateCell(rate, { rowSpan: 1 + sources.length }),
      ],
      ...sources.map((one) => [
        textCell(sourceName(one.source), { role: 'row-head' }),
        numberCell(one.budget, 'thousand-won'),
        executedCell(executed === null ? null : one.executed),
      ]),
    ],
  }
  return [
    item(1, w.budgetState),
    table,
    ...(said === null ? [] : [note(said)]),
    ...(sourceSum === null || sourceSum.budget === budget
      ? []
      : [note(w.sourcesNote(groupDigits(String(sourceSum.budget / 1000))))]),
  ]
}

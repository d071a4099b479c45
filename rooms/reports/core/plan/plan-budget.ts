import type { z } from 'zod'
import type { BudgetView, SourceAmount } from '#rooms/budget/core/budget-view.ts'
import { type FundSource, fundSources } from '#rooms/budget/core/fund-source.ts'
import type { Block, BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { item, note, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { paperWords } from '../words.ts'
import { sourceCells, sourceName } from './source-columns.ts'
import { planWords as w } from './words.ts'

type Budget = z.infer<typeof BudgetView>

/** A row of a budget table: its heads, its amount, that amount by source, and its share in percent where it has one. */
interface Row {
  readonly heads: readonly string[]
  readonly amount: number
  readonly bySource: readonly SourceAmount[]
  readonly share: string | null
}

/** The sources that give anything, in the order of the budget tables. */
export const sourcesOf = (amounts: readonly SourceAmount[]): readonly FundSource[] =>
  fundSources.filter((source) => amounts.some((one) => one.source === source && one.amount !== 0))

/** A table of amounts by source under some heads, the whole in its last row. */
function moneyTable(
  caption: string,
  heads: readonly { readonly label: string; readonly widthMm: number }[],
  rows: readonly Row[],
  whole: Pick<Row, 'amount' | 'bySource' | 'share'>,
): BlockOf<'table'> {
  const sources = sourcesOf(whole.bySource)
  const headsMm = heads.reduce((sum, { widthMm }) => sum + widthMm, 0)
  const money = sources.length + 2
  const eachMm = Math.floor((170 - headsMm) / money)
  const drawn = ({ amount, bySource, share }: Omit<Row, 'heads'>, beside: Parameters<typeof numberCell>[2]): Cell[] => [
    numberCell(amount, 'thousand-won', beside),
    ...sourceCells(sources, bySource, beside),
    numberCell(share, 'percent', beside),
  ]
  return {
    kind: 'table',
    ...{ caption, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet: caption },
    widthsMm: [...heads.map(({ widthMm }) => widthMm), ...Array.from({ length: money }, () => eachMm)],
    rows: [
      [...heads.map(({ label }) => label), paperWords.sum, ...sources.map(sourceName), w.share].map((label) =>
        textCell(label),
      ),
      ...rows.map((row) => [...row.heads.map((head) => textCell(head, { role: 'row-head' })), ...drawn(row, {})]),
      [
        textCell(paperWords.total, { columnSpan: heads.length, role: 'total', align: 'center' }),
        ...drawn(whole, { role: 'total' }),
      ],
    ],
  }
}

/** The budget of a plan from every side: by source, by nature, by object of expenditure. Each adds up to the same total. */
export function planBudgetBlocks(budget: Budget): readonly Block[] {
  const whole = { amount: budget.total, bySource: budget.bySource, share: budget.lines === 0 ? null : '100' }
  return [
    item(1, w.byNature),
    moneyTable(
      w.byNature,
      [{ label: w.nature, widthMm: 40 }],
      budget.byNature.map(({ nature, amount, bySource, share }) => ({
        heads: [nature === null ? w.withoutNature : w.natures[nature]],
        ...{ amount, bySource, share: share?.halfUp ?? null },
      })),
      whole,
    ),
    item(1, w.byObject),
    moneyTable(
      w.byObject,
      [
        { label: w.compilationItem, widthMm: 28 },
        { label: w.account, widthMm: 38 },
      ],
      budget.byObject.map(({ compilationItem, name, amount, bySource, share }) => ({
        heads: [compilationItem, name],
        ...{ amount, bySource, share: share?.halfUp ?? null },
      })),
      whole,
    ),
    note(w.shareNote),
  ]
}

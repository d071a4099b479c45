import type { MultiYearView } from '#rooms/budget/core/multi-year.ts'
import type { BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { sourceName } from '../plan/source-columns.ts'
import { paperWords } from '../words.ts'
import { workWords as w } from './words.ts'

type Row = MultiYearView['all']

/**
 * What a work costs by source and year, in thousands, every margin computed (domain.md 1.8): 합계 and the years, or,
 * where anything was spent before them or comes after them, 총사업비, 기투자, the years and 장래소요.
 */
export function costOverYears({ years, rows, all }: MultiYearView, sheet: string): BlockOf<'table'> {
  const beyond = all.before > 0 || all.after > 0
  const amounts = ({ before, years: each, after }: Row) => (beyond ? [before, ...each, after] : each)
  const heads = [...(beyond ? [w.before] : []), ...years.map(w.year), ...(beyond ? [w.after] : [])]
  const eachMm = Math.min(32, Math.floor(1440 / (heads.length + 1)) / 10)
  const none = (amount: number) => (amount === 0 ? null : amount)
  const cells = (row: Row, shown: (amount: number) => number | null, beside: Partial<Cell>): Cell[] =>
    [row.total, ...amounts(row)].map((amount) => numberCell(shown(amount), 'thousand-won', beside))
  return {
    kind: 'table',
    ...{ caption: null, unit: paperWords.unitThousand, headRows: 2, lines: true, sheet },
    widthsMm: [26, ...Array.from({ length: heads.length + 1 }, () => eachMm)],
    rows: [
      [
        textCell(w.bySource, { rowSpan: 2 }),
        textCell(beyond ? w.wholeCost : w.whole, { rowSpan: 2 }),
        textCell(w.overYears, { columnSpan: heads.length }),
      ],
      heads.map((label) => textCell(label)),
      [
        textCell(paperWords.sum, { role: 'total', align: 'center' }),
        ...cells(all, (amount) => amount, { role: 'total' }),
      ],
      ...rows.map((row) => [textCell(sourceName(row.source), { role: 'row-head' }), ...cells(row, none, {})]),
    ],
  }
}

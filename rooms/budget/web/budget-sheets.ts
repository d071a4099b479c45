import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import type { WrittenSheet } from '#rooms/documents/contract.ts'
import type { BudgetView, SourceAmount } from '../core/budget-view.ts'
import type { FundSource } from '../core/fund-source.ts'
import { words } from '../core/messages.ts'
import { budgetPageWords } from '../core/messages-budget.ts'
import { sourcesOf, type YearRows } from './budget-tables.tsx'

type Cell = string | number | null
type ColumnKind = WrittenSheet['columns'][number]['kind']

/** The tables of the whole budget as sheets of one file, in thousand won, by object first. */
export function budgetSheets(budget: BudgetView, years: YearRows, lang: Lang): WrittenSheet[] {
  const [t, b] = [budgetPageWords(lang), words(lang)]
  const sources = budget.bySource.map(({ source }) => source)
  const amounts = (bySource: readonly SourceAmount[], of: readonly FundSource[]): (Won | null)[] =>
    of.map((source) => bySource.find((one) => one.source === source)?.amount ?? null)
  const column = (label: string, kind: ColumnKind = 'text') => ({ label, kind })
  const money = (of: readonly FundSource[]) => [
    ...of.map((source) => column(b.sources[source], 'thousand-won')),
    column(t.total, 'thousand-won'),
  ]
  const sheet = (name: string, columns: WrittenSheet['columns'], rows: Cell[][], totals: number[]): WrittenSheet => ({
    name,
    title: name,
    unit: t.unit,
    columns,
    rows,
    totals,
  })
  const all = [...amounts(budget.bySource, sources), budget.total]
  return [
    sheet(
      t.byObject,
      [column(t.compilationItem), column(t.object), column(t.code), ...money(sources), column(t.share)],
      [
        ...budget.byObject.map((row): Cell[] => [
          row.compilationItem,
          row.name,
          row.code,
          ...amounts(row.bySource, sources),
          row.amount,
          row.share?.halfUp ?? null,
        ]),
        [t.total, null, null, ...all, null],
      ],
      [budget.byObject.length],
    ),
    sheet(
      t.byNature,
      [column(t.nature), ...money(sources), column(t.share)],
      [
        ...budget.byNature.map((row): Cell[] => [
          row.nature === null ? t.unknown : b.natures[row.nature],
          ...amounts(row.bySource, sources),
          row.amount,
          row.share?.halfUp ?? null,
        ]),
        [t.total, ...all, null],
      ],
      [budget.byNature.length],
    ),
    sheet(
      t.byYear,
      [column(t.year), ...money(sourcesOf(years))],
      years.map((year): Cell[] => [t.yearOf(year.fiscalYear), ...amounts(year.bySource, sourcesOf(years)), year.total]),
      [],
    ),
  ]
}

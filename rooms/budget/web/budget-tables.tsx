import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seeYears } from '../contract.ts'
import type { BudgetView, Share, SourceAmount } from '../core/budget-view.ts'
import { type FundSource, fundSources } from '../core/fund-source.ts'
import { words } from '../core/messages.ts'
import { budgetPageWords } from '../core/messages-budget.ts'

interface TableProps {
  readonly budget: BudgetView
  readonly lang: Lang
}

interface Sourced {
  readonly bySource: readonly SourceAmount[]
}

const amountOf = ({ bySource }: Sourced, source: FundSource) =>
  bySource.find((one) => one.source === source)?.amount ?? null

/** One column for each source of the whole; △ marks a decrease. */
function sourceColumns<Row extends Sourced>(sources: readonly FundSource[], lang: Lang): Column<Row>[] {
  return sources.map((source) => ({
    key: source,
    header: words(lang).sources[source],
    align: 'number',
    inUnit: true,
    cell: (row) => thousand(amountOf(row, source), lang),
  }))
}

const foot = (whole: Sourced, total: BudgetView['total'], lang: Lang): Record<string, string> => ({
  ...Object.fromEntries(whole.bySource.map(({ source, amount }) => [source, thousand(amount, lang)])),
  total: thousand(total, lang),
})

type Shared = { readonly amount: BudgetView['total']; readonly share: Share | null }

const shareColumns = <Row extends Shared>(lang: Lang): Column<Row>[] => {
  const t = budgetPageWords(lang)
  return [
    { key: 'total', header: t.total, align: 'number', inUnit: true, cell: (row) => thousand(row.amount, lang) },
    { key: 'share', header: t.share, align: 'number', cell: (row) => row.share?.halfUp ?? t.empty },
    { key: 'hundred', header: t.shareHundred, align: 'number', cell: (row) => row.share?.largestRemainder ?? t.empty },
  ]
}

/** 경상 and 자본, with a column for each source. */
export function NatureTable({ budget, lang }: TableProps) {
  const [t, b] = [budgetPageWords(lang), words(lang)]
  const sources = budget.bySource.map(({ source }) => source)
  return (
    <DataTable
      caption={t.byNatureCaption}
      rows={budget.byNature}
      empty={t.none}
      unit={t.unit}
      foot={{ nature: t.total, ...foot(budget, budget.total, lang) }}
      columns={[
        {
          key: 'nature',
          header: t.nature,
          rowHeader: true,
          cell: ({ nature }) => (nature === null ? t.unknown : b.natures[nature]),
        },
        ...sourceColumns<BudgetView['byNature'][number]>(sources, lang),
        ...shareColumns<BudgetView['byNature'][number]>(lang),
      ]}
    />
  )
}

/** 통계목 by 통계목, with a column for each source. */
export function ObjectTable({ budget, lang }: TableProps) {
  const t = budgetPageWords(lang)
  const sources = budget.bySource.map(({ source }) => source)
  return (
    <DataTable
      caption={t.byObjectCaption}
      rows={budget.byObject}
      empty={t.none}
      unit={t.unit}
      foot={{ item: t.total, ...foot(budget, budget.total, lang) }}
      columns={[
        { key: 'item', header: t.compilationItem, cell: (row) => row.compilationItem },
        { key: 'name', header: t.object, rowHeader: true, cell: (row) => row.name },
        { key: 'code', header: t.code, cell: (row) => row.code ?? t.empty },
        ...sourceColumns<BudgetView['byObject'][number]>(sources, lang),
        ...shareColumns<BudgetView['byObject'][number]>(lang),
      ]}
    />
  )
}

/** Source by source. */
export function SourceTable({ budget, lang }: TableProps) {
  const t = budgetPageWords(lang)
  return (
    <DataTable
      caption={t.bySourceCaption}
      rows={budget.bySource}
      empty={t.none}
      unit={t.unit}
      foot={{ source: t.total, total: thousand(budget.total, lang) }}
      columns={[
        { key: 'source', header: t.source, rowHeader: true, cell: ({ source }) => words(lang).sources[source] },
        ...shareColumns<BudgetView['bySource'][number]>(lang),
      ]}
    />
  )
}

export type YearRows = ReplyOf<typeof seeYears>['years']

/** The sources that any of the years has, in the order of the budget tables. */
export const sourcesOf = (years: YearRows): readonly FundSource[] =>
  fundSources.filter((source) => years.some((year) => amountOf(year, source) !== null))

/** Year by year, with a column for each source. */
export function YearTable({ years, lang }: { readonly years: YearRows; readonly lang: Lang }) {
  const t = budgetPageWords(lang)
  return (
    <DataTable
      caption={t.byYearCaption}
      rows={years}
      empty={t.none}
      unit={t.unit}
      columns={[
        { key: 'year', header: t.year, rowHeader: true, cell: (row) => t.yearOf(row.fiscalYear) },
        ...sourceColumns<YearRows[number]>(sourcesOf(years), lang),
        { key: 'total', header: t.total, align: 'number', inUnit: true, cell: (row) => thousand(row.total, lang) },
      ]}
    />
  )
}

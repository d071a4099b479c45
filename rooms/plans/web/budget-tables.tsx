import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import type { BudgetView, Share } from '#rooms/budget/core/budget-view.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { PlannedSubsidy } from '#rooms/subsidies/core/subsidy.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { sourceColumns, sourceFoot } from './source-columns.ts'

interface BudgetProps {
  readonly budget: BudgetView
  readonly lang: Lang
}

interface Shared {
  readonly amount: Won
  readonly share: Share | null
}

/** The total and its share, rounded both ways: the last columns of every table of parts. */
const shareColumns = <Row extends Shared>(lang: Lang): Column<Row>[] => {
  const [t, p] = [words(lang), pageWords(lang)]
  return [
    { key: 'total', header: t.total, align: 'number', inUnit: true, cell: (row) => thousand(row.amount, lang) },
    { key: 'halfUp', header: p.shareHalfUp, align: 'number', cell: ({ share }) => percent(share?.halfUp, lang) },
    {
      key: 'exact',
      header: p.shareExact,
      align: 'number',
      cell: ({ share }) => percent(share?.largestRemainder, lang),
    },
  ]
}

const percent = (share: string | undefined, lang: Lang): string =>
  share === undefined ? '–' : pageWords(lang).share(share)

/** Only the shares that are made to add to 100 have a total; the rounded ones have none that means anything. */
const shareFoot = (budget: BudgetView, lang: Lang): Record<string, string> => ({
  total: thousand(budget.total, lang),
  exact: budget.total === 0 ? '–' : pageWords(lang).share('100.0'),
})

const bars = (rows: readonly (Shared & { readonly label: string })[], lang: Lang) =>
  rows.map(({ label, amount, share }) => ({
    id: label,
    label,
    size: amount,
    value: pageWords(lang).thousands(thousand(amount, lang)),
    ...(share === null ? {} : { share: percent(share.halfUp, lang) }),
  }))

/** By object of expenditure (통계목), with a column for each source. */
export function ByObject({ budget, lang }: BudgetProps) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  type Row = BudgetView['byObject'][number]
  return (
    <>
      <ChartBars
        caption={p.chart(b.byObjectTitle)}
        bars={bars(
          budget.byObject.map((row) => ({ ...row, label: row.name })),
          lang,
        )}
      />
      <DataTable
        caption={b.byObjectCaption}
        rows={budget.byObject}
        empty={p.noBudget}
        unit={t.unitThousand}
        foot={{ item: t.total, ...sourceFoot(budget.bySource, lang), ...shareFoot(budget, lang) }}
        columns={[
          { key: 'item', header: b.compilationItem, cell: (row: Row) => row.compilationItem },
          { key: 'name', header: b.statisticalItem, rowHeader: true, cell: (row) => row.name },
          { key: 'code', header: b.code, cell: (row) => row.code ?? '–' },
          { key: 'nature', header: b.nature, cell: (row) => b.natures[row.nature] },
          ...sourceColumns<Row>(budget.bySource, lang),
          ...shareColumns<Row>(lang),
        ]}
      />
    </>
  )
}

/** By source: 국비, 시비, 구비. */
export function BySource({ budget, lang }: BudgetProps) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  type Row = BudgetView['bySource'][number]
  return (
    <>
      <ChartBars
        caption={p.chart(b.bySourceTitle)}
        bars={bars(
          budget.bySource.map((row) => ({ ...row, label: b.sources[row.source] })),
          lang,
        )}
      />
      <DataTable
        caption={b.bySourceCaption}
        rows={budget.bySource}
        empty={p.noBudget}
        unit={t.unitThousand}
        foot={{ source: t.total, ...shareFoot(budget, lang) }}
        columns={[
          { key: 'source', header: b.source, rowHeader: true, cell: (row: Row) => b.sources[row.source] },
          ...shareColumns<Row>(lang),
        ]}
      />
    </>
  )
}

/** By nature (경상, 자본), with a column for each source. */
export function ByNature({ budget, lang }: BudgetProps) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  type Row = BudgetView['byNature'][number]
  const nameOf = ({ nature }: Row) => (nature === null ? b.unknownAccounts : b.natures[nature])
  return (
    <>
      <ChartBars
        caption={p.chart(b.byNatureTitle)}
        bars={bars(
          budget.byNature.map((row) => ({ ...row, label: nameOf(row) })),
          lang,
        )}
      />
      <DataTable
        caption={b.byNatureCaption}
        rows={budget.byNature}
        empty={p.noBudget}
        unit={t.unitThousand}
        foot={{ nature: t.total, ...sourceFoot(budget.bySource, lang), ...shareFoot(budget, lang) }}
        columns={[
          { key: 'nature', header: b.nature, rowHeader: true, cell: nameOf },
          ...sourceColumns<Row>(budget.bySource, lang),
          ...shareColumns<Row>(lang),
        ]}
      />
    </>
  )
}

interface SubsidiesProps {
  readonly subsidies: readonly PlannedSubsidy[]
  readonly lang: Lang
}

/** What came for the plan, what the lines plan to spend of it, and what is left. */
export function Subsidies({ subsidies, lang }: SubsidiesProps) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  return (
    <DataTable
      caption={p.subsidiesCaption}
      rows={subsidies}
      empty={p.noSubsidies}
      unit={t.unitThousand}
      stack
      columns={[
        { key: 'name', header: b.label, rowHeader: true, cell: (subsidy) => subsidy.name },
        { key: 'granter', header: p.granter, cell: (subsidy) => subsidy.granter },
        { key: 'source', header: b.source, cell: (subsidy) => b.sources[subsidy.source] },
        { key: 'document', header: p.document, cell: (subsidy) => subsidy.document ?? p.notStated },
        { key: 'projects', header: p.projects, align: 'number', cell: (subsidy) => formatCount(subsidy.projects) },
        {
          key: 'received',
          header: p.received,
          align: 'number',
          inUnit: true,
          cell: (subsidy) => thousand(subsidy.received, lang),
        },
        {
          key: 'planned',
          header: p.planned,
          align: 'number',
          inUnit: true,
          cell: (subsidy) => thousand(subsidy.planned, lang),
        },
        { key: 'left', header: p.left, align: 'number', inUnit: true, cell: (subsidy) => thousand(subsidy.left, lang) },
      ]}
    />
  )
}

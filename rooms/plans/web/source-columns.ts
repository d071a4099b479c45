import type { Lang } from '#kit/korean-text.ts'
import type { SourceAmount } from '#rooms/budget/core/budget-view.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { Column } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'

interface WithSources {
  readonly bySource: readonly SourceAmount[]
}

const amountOf = ({ bySource }: WithSources, source: FundSource) =>
  bySource.find((one) => one.source === source)?.amount ?? null

/** One column of amounts for each source that the whole has, in its order. */
export const sourceColumns = <Row extends WithSources>(whole: readonly SourceAmount[], lang: Lang): Column<Row>[] =>
  whole.map(({ source }) => ({
    key: source,
    header: budgetWords(lang).sources[source],
    align: 'number',
    cell: (row) => thousand(amountOf(row, source), lang),
  }))

/** The totals of those columns, for the foot of the table. */
export const sourceFoot = (whole: readonly SourceAmount[], lang: Lang): Record<string, string> =>
  Object.fromEntries(whole.map(({ source, amount }) => [source, thousand(amount, lang)]))

import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { lineWords } from '#rooms/budget/core/messages-lines.ts'
import type { MultiYearView } from '#rooms/budget/core/multi-year.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { thousand } from '#ui/thousand.ts'
import { pageWords } from '../core/messages-pages.ts'

/** What a work costs over the years, by source, every margin computed. Earlier and later years stand only where there are any. */
export function CostTable({ view }: { readonly view: MultiYearView }) {
  const { lang } = usePage()
  const [t, b, l] = [pageWords(lang), budgetWords(lang), lineWords(lang)]
  const { all, years, rows } = view
  const amounts = [
    { key: 'total', header: t.total, of: (row: MultiYearView['all']) => row.total },
    ...(all.before > 0 ? [{ key: 'before', header: l.before, of: (row: MultiYearView['all']) => row.before }] : []),
    ...years.map((year, at) => ({
      ...{ key: `${year}`, header: t.yearName(year) },
      of: (row: MultiYearView['all']) => row.years[at],
    })),
    ...(all.after > 0 ? [{ key: 'after', header: l.after, of: (row: MultiYearView['all']) => row.after }] : []),
  ]
  return (
    <DataTable
      caption={t.cost}
      unit={t.thousand}
      rows={rows}
      empty={l.multiYearNone}
      foot={{ source: t.total, ...Object.fromEntries(amounts.map(({ key, of }) => [key, thousand(of(all), lang)])) }}
      columns={[
        { key: 'source', header: t.source, rowHeader: true, cell: ({ source }) => b.sources[source] },
        ...amounts.map(({ key, header, of }) => ({
          ...{ key, header, align: 'number' as const },
          cell: (row: MultiYearView['rows'][number]) => thousand(of(row), lang),
        })),
      ]}
    />
  )
}

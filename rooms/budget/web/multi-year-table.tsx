import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import { words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'
import type { MultiYearView } from '../core/multi-year.ts'

interface MultiYearTableProps {
  readonly view: MultiYearView | null
  readonly lang: Lang
}

/** What a project costs over the years, by source, every margin computed. */
export function MultiYearTable({ view, lang }: MultiYearTableProps) {
  const [t, l] = [words(lang), lineWords(lang)]
  const won = (amount: Won | undefined) => thousand(amount, lang)
  const years = view?.years ?? []
  return (
    <DataTable
      caption={l.multiYearCaption}
      rows={view?.rows ?? []}
      empty={l.multiYearNone}
      unit={l.unitThousand}
      foot={
        view === null
          ? undefined
          : {
              source: l.total,
              total: won(view.all.total),
              before: won(view.all.before),
              after: won(view.all.after),
              ...Object.fromEntries(years.map((year, at) => [`${year}`, won(view.all.years[at])])),
            }
      }
      columns={[
        { key: 'source', header: l.source, rowHeader: true, cell: (row) => t.sources[row.source] },
        { key: 'total', header: l.total, align: 'number', cell: (row) => won(row.total) },
        { key: 'before', header: l.before, align: 'number', cell: (row) => won(row.before) },
        ...years.map((year, at) => ({
          key: `${year}`,
          header: l.year(year),
          align: 'number' as const,
          cell: (row: MultiYearView['rows'][number]) => won(row.years[at]),
        })),
        { key: 'after', header: l.after, align: 'number', cell: (row) => won(row.after) },
      ]}
    />
  )
}

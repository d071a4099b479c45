import type { Lang } from '#kit/korean-text.ts'
import { Amount } from '#ui/amount.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { MonthSpent } from '../core/execution-view.ts'
import { pageWords } from '../core/messages-pages.ts'

interface TimeTableProps {
  readonly part: string
  readonly rows: readonly MonthSpent[]
  readonly nameOf: (no: number) => string
  readonly lang: Lang
}

/** What was bound and paid in each month, quarter or half year, with the sum and the rate until its end. */
export function TimeTable({ part, rows, nameOf, lang }: TimeTableProps) {
  const p = pageWords(lang)
  const amount = (key: 'committed' | 'spent' | 'cumulative', header: string) => ({
    key,
    header,
    align: 'number' as const,
    inUnit: true,
    cell: (row: MonthSpent) => <Amount won={row[key]} lang={lang} />,
  })
  return (
    <DataTable
      caption={p.timeCaption(part)}
      rows={rows}
      empty={p.nothing}
      unit={p.unit}
      columns={[
        { key: 'no', header: part, rowHeader: true, cell: ({ no }) => nameOf(no) },
        amount('committed', p.committed),
        amount('spent', p.spent),
        amount('cumulative', p.cumulative),
        { key: 'rate', header: p.cumulativeRate, align: 'number', cell: ({ rate }) => p.percent(rate) },
      ]}
    />
  )
}

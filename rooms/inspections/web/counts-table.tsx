import type { ComponentChildren } from 'preact'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { seeInspectionStatistics } from '../contract-faults.ts'
import { pageWords } from '../core/messages-pages.ts'

type Reply = ReplyOf<typeof seeInspectionStatistics>
export type Counts = Reply['total']

interface Props {
  readonly caption: string
  readonly what: string
  readonly rows: readonly { readonly id: string; readonly name: ComponentChildren; readonly counts: Counts }[]
  readonly total?: Counts
  readonly lang: Lang
}

const numbers = ['visits', 'missing', 'found', 'demanded', 'closed', 'inTime', 'open', 'overdue'] as const

/** Visits, what was found and what was corrected, a row for each project or department. */
export function CountsTable({ caption, what, rows, total, lang }: Props) {
  const t = pageWords(lang)
  const share = ({ inTimeShare }: Counts) => (inTimeShare === null ? '-' : t.ofPercent(inTimeShare))
  return (
    <DataTable
      caption={caption}
      stack
      rows={rows}
      empty={t.noCounts}
      foot={
        total === undefined
          ? undefined
          : {
              name: t.total,
              ...Object.fromEntries(numbers.map((key) => [key, total[key]])),
              share: share(total),
            }
      }
      columns={[
        { key: 'name', header: what, rowHeader: true, cell: ({ name }) => name },
        ...numbers.map((key) => ({
          ...{ key, header: t[key], align: 'number' as const },
          cell: ({ counts }: Props['rows'][number]) => counts[key],
        })),
        { key: 'share', header: t.inTimeShare, align: 'number', cell: ({ counts }) => share(counts) },
      ]}
    />
  )
}

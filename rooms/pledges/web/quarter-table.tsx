import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { pageWords } from '../core/messages-pages.ts'
import { pledgeStatuses } from '../core/pledge.ts'
import type { QuarterStatus } from '../core/status-history.ts'

/** How the pledges stood at the end of each quarter, the latest first; statuses that none ever had are left out. */
export function QuarterTable({ quarters }: { readonly quarters: readonly QuarterStatus[] }) {
  const t = pageWords(usePage().lang)
  const countOf = ({ byStatus }: QuarterStatus, status: (typeof pledgeStatuses)[number]) =>
    byStatus.find((one) => one.status === status)?.count ?? 0
  const had = pledgeStatuses.filter((status) => quarters.some((one) => countOf(one, status) > 0))
  return (
    <Section title={t.quarters} id="quarters">
      <p>{t.quartersNote}</p>
      <DataTable
        caption={t.quartersCaption}
        rows={quarters.toReversed()}
        empty={t.none}
        stack
        columns={[
          {
            ...{ key: 'quarter', header: t.quarter, rowHeader: true },
            cell: ({ quarter }) => t.quarterName(quarter),
          },
          { key: 'rate', header: `${t.fulfilment}(%)`, align: 'number', cell: ({ rate }) => rate },
          ...had.map((status) => ({
            ...{ key: status, header: t.statuses[status], align: 'number' as const },
            cell: (one: QuarterStatus) => countOf(one, status),
          })),
        ]}
      />
    </Section>
  )
}

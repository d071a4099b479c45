import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { pageWords } from '../core/messages-pages.ts'
import type { StageChange } from '../core/reconcile-bill.ts'

interface ChangeTableProps {
  readonly caption: string
  readonly changes: readonly StageChange[]
  readonly nameOf: (projectId: ProjectId) => string
  readonly lang: Lang
}

/** Every amount that a stage changed, with its reason; a cut without one stands out. */
export function ChangeTable({ caption, changes, nameOf, lang }: ChangeTableProps) {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  const amount = (key: 'before' | 'after' | 'change') => ({
    key,
    header: p[key],
    align: 'number' as const,
    inUnit: true,
    cell: (row: StageChange) => <Amount won={row[key]} lang={lang} />,
  })
  return (
    <DataTable
      caption={caption}
      rows={changes}
      empty={p.noChanges}
      unit={p.unit}
      stack
      columns={[
        { key: 'project', header: p.project, rowHeader: true, cell: ({ projectId }) => nameOf(projectId) },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        amount('before'),
        amount('after'),
        amount('change'),
        {
          key: 'reason',
          header: p.reason,
          cell: ({ reason, change }) => reason ?? <Badge kind={change < 0 ? 'error' : 'neutral'}>{p.noReason}</Badge>,
        },
      ]}
    />
  )
}

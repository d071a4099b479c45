import type { Lang } from '#kit/korean-text.ts'
import { subtractWon, type Won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import { words } from '../core/messages.ts'
import { budgetedOf } from '../core/subsidy-view.ts'
import type { SeenSubsidy } from './event-fields.tsx'

interface ProjectMoneyTableProps {
  readonly seen: SeenSubsidy
  readonly home: string
  readonly lang: Lang
}

/** Each project under a subsidy: planned, executed, settled, and whether the last two agree. */
export function ProjectMoneyTable({ seen, home, lang }: ProjectMoneyTableProps) {
  const t = words(lang)
  const kept = (amount: Won | null): string => (amount === null ? t.notKept : thousand(amount, lang))
  const settled = seen.balance.settled ? seen.balance.spent : null
  return (
    <DataTable
      caption={t.projectsCaption}
      unit={t.thousandUnit}
      rows={seen.projects}
      empty={t.noEntries}
      stack
      foot={{
        project: t.total,
        planned: thousand(seen.budgeted, lang),
        executed: kept(seen.executed),
        settled: thousand(settled, lang),
        difference: difference(settled, seen.executed, lang),
      }}
      columns={[
        {
          key: 'project',
          header: t.project,
          rowHeader: true,
          cell: ({ projectId, title }) => <a href={`${home}/projects/${projectId}`}>{title ?? projectId}</a>,
        },
        {
          key: 'planned',
          header: t.planned,
          align: 'number',
          inUnit: true,
          cell: (row) => thousand(budgetedOf(row), lang),
        },
        {
          key: 'basis',
          header: t.basis,
          cell: ({ approved }) => (approved === null ? t.bases.planned : t.bases.approved),
        },
        { key: 'executed', header: t.executed, align: 'number', inUnit: true, cell: (row) => kept(row.executed) },
        {
          key: 'settled',
          header: t.settled,
          align: 'number',
          inUnit: true,
          cell: (row) => thousand(row.settled, lang),
        },
        {
          key: 'difference',
          header: t.difference,
          align: 'number',
          cell: (row) => difference(row.settled, row.executed, lang),
        },
      ]}
    />
  )
}

function difference(settled: Won | null, executed: Won | null, lang: Lang): string {
  if (settled === null || executed === null) return '–'
  return settled === executed ? words(lang).same : thousand(subtractWon(settled, executed), lang)
}

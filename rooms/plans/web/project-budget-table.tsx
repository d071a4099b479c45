import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { zeroWon } from '#kit/won.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seePlanBudget } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { sourceColumns, sourceFoot } from './source-columns.ts'

type Seen = ReplyOf<typeof seePlanBudget>

interface ProjectBudgetProps {
  readonly budget: Seen['budget']
  readonly projects: Seen['projects']
  readonly home: string
  readonly lang: Lang
}

/** Every project with its money by source; one without lines stands with nothing. */
export function ProjectBudgetTable({ budget, projects, home, lang }: ProjectBudgetProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const moneyOf = new Map(budget.byProject.map((row) => [row.projectId, row]))
  const rows = projects.map((project) => {
    const money = moneyOf.get(project.projectId)
    return { ...project, amount: money?.amount ?? zeroWon, bySource: money?.bySource ?? [] }
  })
  type Row = (typeof rows)[number]
  return (
    <>
      <ChartBars
        caption={p.chart(p.byProjectTitle)}
        bars={rows.map((row) => ({
          id: row.projectId,
          label: `${row.no}. ${row.title}`,
          size: row.amount,
          value: p.thousands(thousand(row.amount, lang)),
          href: `${home}/projects/${row.projectId}`,
        }))}
      />
      <DataTable
        caption={p.byProjectCaption}
        rows={rows}
        empty={p.noProjects}
        unit={t.unitThousand}
        foot={{ no: t.total, ...sourceFoot(budget.bySource, lang), total: thousand(budget.total, lang) }}
        columns={[
          { key: 'no', header: t.no, align: 'number', cell: (row: Row) => row.no },
          {
            key: 'title',
            header: t.project,
            rowHeader: true,
            cell: (row) => <a href={`${home}/projects/${row.projectId}`}>{row.title}</a>,
          },
          ...sourceColumns<Row>(budget.bySource, lang),
          { key: 'total', header: t.total, align: 'number', cell: (row) => thousand(row.amount, lang) },
        ]}
      />
    </>
  )
}

import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { sumWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seePlan } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ProjectTableProps {
  readonly projects: ReplyOf<typeof seePlan>['projects']
  /** Those of the other pages too: what the last row adds up. */
  readonly all: ReplyOf<typeof seePlan>['projects']
  readonly home: string
  readonly lang: Lang
}

/** The projects of a plan, those that the filters let through, with their sums. */
export function ProjectTable({ projects, all, home, lang }: ProjectTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const sum = (of: (project: (typeof projects)[number]) => number) =>
    formatCount(all.reduce((total, project) => total + of(project), 0))
  return (
    <DataTable
      caption={t.projectsCaption}
      rows={projects}
      empty={p.noProjects}
      unit={t.unitThousand}
      stack
      foot={{
        no: t.total,
        title: formatCount(all.length),
        indicators: sum((project) => project.indicators),
        stages: sum((project) => project.stages),
        lines: sum((project) => project.costLines),
        findings: sum((project) => project.findings),
        total: thousand(sumWon(all.map((project) => project.total)), lang),
      }}
      columns={[
        { key: 'no', header: t.no, align: 'number', cell: (project) => project.no },
        {
          key: 'title',
          header: t.project,
          rowHeader: true,
          cell: (project) => <a href={`${home}/projects/${project.projectId}`}>{project.title}</a>,
        },
        { key: 'lead', header: p.lead, cell: (project) => project.leadDepartments.join(', ') },
        { key: 'subcommittees', header: t.subcommittees, cell: (project) => project.subcommittees.join(', ') },
        { key: 'indicators', header: p.indicators, align: 'number', cell: (project) => project.indicators },
        { key: 'stages', header: p.stages, align: 'number', cell: (project) => project.stages },
        { key: 'lines', header: p.lines, align: 'number', cell: (project) => project.costLines },
        { key: 'findings', header: p.findings, align: 'number', cell: (project) => project.findings },
        {
          key: 'total',
          header: t.budget,
          align: 'number',
          inUnit: true,
          cell: (project) => thousand(project.total, lang),
        },
      ]}
    />
  )
}

import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { type BoardLine, type BoardState, boardState } from '../core/board.ts'
import { percentText } from '../core/followed.ts'
import { boardWords } from '../core/messages-board.ts'

const kinds: Readonly<Record<BoardState, BadgeKind>> = {
  ...{ late: 'warning', 'under-way': 'progress', done: 'success', 'not-started': 'neutral', dropped: 'error' },
}

/** The projects that were picked, each with how far it is. */
export function BoardTable({
  lines,
  found,
  none,
  home,
}: {
  readonly lines: readonly BoardLine[]
  readonly found: number
  /** Whether no project is followed at all. */
  readonly none: boolean
  readonly home: string
}) {
  const t = boardWords(usePage().lang)
  return (
    <DataTable
      caption={t.caption(found)}
      empty={none ? t.noneYet : t.noneFound}
      rows={lines}
      stack
      columns={[
        {
          ...{ key: 'project', header: t.project, rowHeader: true },
          cell: ({ project }) => (
            <a href={`${home}/projects/${project.projectId}/progress`}>
              {project.no}. {project.title}
            </a>
          ),
        },
        { key: 'department', header: t.department, cell: ({ project }) => project.department },
        {
          ...{ key: 'state', header: t.state },
          cell: (line) => <Badge kind={kinds[boardState(line)]}>{t.boardStates[boardState(line)]}</Badge>,
        },
        {
          ...{ key: 'progress', header: `${t.progress}(%)`, align: 'number' },
          cell: ({ progress }) => (progress === null ? t.none : percentText(toRatio(progress))),
        },
        { key: 'late', header: t.lateStages, align: 'number', cell: ({ stagesLate }) => stagesLate },
        {
          ...{ key: 'measured', header: t.measuredCount, align: 'number' },
          cell: ({ measured, indicators }) => t.of(measured, indicators),
        },
        { key: 'met', header: t.metCount, align: 'number', cell: ({ met }) => met },
        { key: 'reported', header: t.reported, cell: ({ report }) => t.reports[report] },
      ]}
    />
  )
}

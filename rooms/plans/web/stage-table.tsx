import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import type { Stage } from '../core/stage.ts'
import { stageQuarters } from '../core/stage-quarters.ts'

interface StageTableProps {
  readonly sheet: ProjectSheet
  readonly year: number
  readonly lang: Lang
}

/** The stages of a project over the quarters of its year: a chart in the form of a table, readable without eyes. */
export function StageTable({ sheet, year, lang }: StageTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const schedule = sheet.scheduleText
  return (
    <>
      {schedule !== null && <KeyFacts facts={[{ label: t.schedule, value: schedule }]} />}
      {sheet.stages.length === 0 ? (
        <EmptyState text={t.noStages} />
      ) : (
        <DataTable
          caption={t.stagesCaption}
          rows={sheet.stages}
          empty={t.noStages}
          columns={[
            { key: 'no', header: t.no, align: 'number', cell: (stage) => stage.no },
            { key: 'title', header: t.stage, rowHeader: true, cell: (stage) => stage.title },
            {
              key: 'types',
              header: p.kind,
              cell: ({ types }) =>
                types.length === 0 ? p.untyped : types.map((type) => t.stageTypes[type]).join(', '),
            },
            { key: 'period', header: p.stagePeriod, cell: (stage) => stage.periodText },
            ...[1, 2, 3, 4].map((quarter) => quarterColumn(quarter, year, lang)),
          ]}
        />
      )}
    </>
  )
}

/** A quarter: marked, in words, where the stage takes it; the last one says when it goes on. */
function quarterColumn(quarter: number, year: number, lang: Lang): Column<Stage> {
  const p = pageWords(lang)
  return {
    key: `quarter-${quarter}`,
    header: p.quarter(quarter),
    cell: ({ periodText }) => {
      const place = stageQuarters(periodText, year)
      if (place === null || !place.quarters.includes(quarter)) return ''
      const label = quarter === 4 && place.ongoing ? p.goesOn : p.quarter(quarter)
      return <Badge kind="progress">{label}</Badge>
    },
  }
}

import type { Lang } from '#kit/korean-text.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { type GanttColumn, gantt } from '../core/gantt.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'

interface StageGanttProps {
  readonly sheet: Pick<ProjectSheet, 'title' | 'stages' | 'scheduleText'>
  readonly year: number
  readonly unit: 'month' | 'quarter'
  readonly lang: Lang
}

/** The stages of a project over the months or quarters of their years: a chart that is a table, read aloud and printed. */
export function StageGantt({ sheet, year, unit, lang }: StageGanttProps) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  const schedule = sheet.scheduleText
  const facts = schedule !== null && <KeyFacts facts={[{ label: t.schedule, value: schedule }]} />
  if (sheet.stages.length === 0) {
    return (
      <>
        {facts}
        <EmptyState text={t.noStages} />
      </>
    )
  }
  const { columns, rows } = gantt(sheet.stages, year, unit)
  const years = [...Map.groupBy(columns, (column) => column.year)]
  const name = ({ no }: GanttColumn) => (unit === 'month' ? v.month(no) : v.quarter(no))
  return (
    <>
      {facts}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" aria-label={v.ganttCaption(sheet.title)} tabIndex={0}>
        <table class="table gantt">
          <caption class="caption">{v.ganttCaption(sheet.title)}</caption>
          <thead>
            <tr>
              {[t.no, t.stage, p.kind, p.stagePeriod].map((header) => (
                <th key={header} scope="col" rowSpan={2}>
                  {header}
                </th>
              ))}
              {years.map(([one, own]) => (
                <th key={one} scope="colgroup" colSpan={own.length}>
                  {v.ganttYear(one)}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map((column) => (
                <th key={`${column.year}-${column.no}`} scope="col" class="gantt-unit">
                  {name(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ stage, cells, readable }) => (
              <tr key={stage.no}>
                <td class="number">{stage.no}</td>
                <th scope="row">{stage.title}</th>
                <td>
                  {stage.types.length === 0 ? p.untyped : stage.types.map((type) => t.stageTypes[type]).join(', ')}
                </td>
                <td>
                  {stage.periodText}
                  {!readable && ` (${v.unreadable})`}
                </td>
                {cells.map((cell, at) =>
                  cell === null ? (
                    <td key={at} class="gantt-cell" />
                  ) : (
                    <td key={at} class={cell === 'runs' ? 'gantt-cell gantt-bar' : 'gantt-cell gantt-ongoing'}>
                      <span class="hidden">{cell === 'runs' ? v.runs : v.goesOn}</span>
                      <span aria-hidden="true">{cell === 'runs' ? '■' : '▷'}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

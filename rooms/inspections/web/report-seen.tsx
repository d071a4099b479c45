import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import type { Fault } from '../core/fault.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { Points, Report } from '../core/visit.ts'

interface Props {
  readonly report: Report
  readonly points: Points
  readonly faults: readonly Fault[]
  readonly home: string
  readonly lang: Lang
}

/** What was reported of a visit: when, what of each point, and what must be corrected. */
export function ReportSeen({ report, points, faults, home, lang }: Props) {
  const t = pageWords(lang)
  const marks = new Map(report.marks.map((mark) => [mark.no, mark]))
  return (
    <Section title={t.reported} id="report">
      <KeyFacts
        facts={[
          { label: t.visitedDay, value: formatDateWithWeekday(report.visitedOn, lang) },
          { label: t.timeSpent, value: `${report.beganAt} ~ ${report.endedAt}` },
          { label: t.place, value: report.place ?? '-' },
          { label: t.opinion, value: report.opinion ?? '-' },
        ]}
      />
      <DataTable
        caption={t.checklistCaption}
        rows={points.map((point, at) => ({ point, mark: marks.get(at + 1) }))}
        empty=""
        columns={[
          { key: 'point', header: t.point, rowHeader: true, cell: ({ point }) => point },
          {
            ...{ key: 'seen', header: t.seen },
            cell: ({ mark }) => (mark === undefined ? '-' : [t.marks[mark.mark], mark.note ?? ''].join(' ').trim()),
          },
        ]}
      />
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault.no}>
              <a href={`${home}/inspections/faults/${fault.visitId}/${fault.no}`}>{fault.what}</a> (
              {t.faultStates[fault.state]})
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

import { formatCount } from '#kit/format-count.ts'
import { formatPeriod, weekdayOf } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { Meeting } from '../core/meeting.ts'
import { words } from '../core/messages.ts'
import { formatRound } from '../core/round.ts'
import type { MeetingTotal } from '../core/totals.ts'

interface MeetingTableProps {
  readonly meetings: readonly Meeting[]
  readonly total: MeetingTotal
  readonly home: string
  readonly lang: Lang
}

/** The date as the register prints it, with the calendar's weekday where it is one day. */
export const dateOf = ({ period }: Meeting, lang: Lang): string =>
  period.from === period.to && lang === 'ko'
    ? `${formatPeriod(period, lang)}(${weekdayOf(period.from)})`
    : formatPeriod(period, lang)

/** Meetings as rows; the foot adds up all that the filter lets through, not this page alone. */
export function MeetingTable({ meetings, total, home, lang }: MeetingTableProps) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.meetingsCaption}
      unit={t.peopleUnit}
      rows={meetings}
      empty={t.noneFound}
      stack
      foot={{
        date: t.total,
        group: t.totalLine(formatCount(total.count), formatCount(total.attendance)),
        attendance: formatCount(total.attendance),
      }}
      columns={[
        { key: 'date', header: t.date, cell: (meeting) => dateOf(meeting, lang) },
        {
          key: 'topic',
          header: t.topic,
          rowHeader: true,
          cell: (meeting) => <a href={`${home}/meetings/${meeting.id}`}>{meeting.topic}</a>,
        },
        { key: 'group', header: t.group, cell: (meeting) => meeting.groupText },
        { key: 'round', header: t.round, cell: ({ round }) => (round === null ? '-' : formatRound(round)) },
        { key: 'kind', header: t.kind, cell: ({ kind }) => t.kinds[kind] },
        { key: 'place', header: t.place, cell: ({ place }) => place ?? '-' },
        {
          key: 'attendance',
          header: t.attendance,
          align: 'number',
          cell: ({ attendance }) => (attendance === null ? t.notRecorded : formatCount(attendance)),
        },
      ]}
    />
  )
}

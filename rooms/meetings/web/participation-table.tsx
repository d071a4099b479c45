import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { listParticipation } from '../contract.ts'
import { words } from '../core/messages.ts'
import { meetingListHref } from './meeting-list-query.ts'

interface ParticipationTableProps {
  readonly participation: ReplyOf<typeof listParticipation>
  readonly year: number | undefined
  readonly bodyNames: ReadonlyMap<BodyId, string>
  readonly home: string
  readonly lang: Lang
}

/** How often each body met in a year, and how many came in all. */
export function ParticipationTable({ participation, year, bodyNames, home, lang }: ParticipationTableProps) {
  const t = words(lang)
  const { rows, total } = participation
  return (
    <DataTable
      caption={t.participationCaption(year === undefined ? t.everyYear : t.yearName(year))}
      rows={rows}
      empty={t.noMeetings}
      foot={{
        year: t.total,
        count: formatCount(total.count),
        attendance: formatCount(total.attendance),
        unstated: formatCount(total.unstated),
      }}
      columns={[
        { key: 'year', header: t.year, cell: (row) => row.year },
        {
          key: 'body',
          header: t.body,
          rowHeader: true,
          cell: ({ bodyId, year: own }) =>
            bodyId === null ? (
              t.noBody
            ) : (
              <a href={meetingListHref(home, { bodyId, year: own }, 1)}>{bodyNames.get(bodyId) ?? bodyId}</a>
            ),
        },
        { key: 'count', header: t.meetingCount, align: 'number', cell: (row) => formatCount(row.total.count) },
        { key: 'attendance', header: t.attendance, align: 'number', cell: (row) => formatCount(row.total.attendance) },
        {
          key: 'unstated',
          header: t.unstatedMeetings,
          align: 'number',
          cell: (row) => formatCount(row.total.unstated),
        },
      ]}
    />
  )
}

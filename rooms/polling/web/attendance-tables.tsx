import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatMoment, type Instant } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import type { seeAttendance } from '../contract-office.ts'
import { designWords as t } from '../core/messages-design.ts'
import { voteWords } from '../core/messages-vote.ts'

/** How many have come by channel and by dong, small numbers hidden. */
export function AttendanceTables({ attendance }: { readonly attendance: ReplyOf<typeof seeAttendance> }) {
  const { asOf, byChannel, byDong } = attendance
  const channels = (['online', 'onsite', 'paper'] as const).map((channel) => ({
    name: voteWords('ko').channels[channel],
    people: byChannel[channel],
  }))
  return (
    <Section title={t.attendanceTitle} id="attendance">
      <p>
        {t.attendanceLead} {asOf !== null && voteWords('ko').asOf(formatMoment(asOf as Instant))}
      </p>
      <DataTable
        caption={t.byChannel}
        rows={asOf === null ? [] : channels}
        empty={t.noAttendance}
        foot={{ name: t.all, people: formatCount(byChannel.all) }}
        columns={[
          { key: 'name', header: t.channel, rowHeader: true, cell: ({ name }) => name },
          { key: 'people', header: t.came, align: 'number', cell: ({ people }) => formatCount(people) },
        ]}
      />
      <DataTable
        caption={t.byDong}
        rows={byDong}
        empty={t.fewByDong}
        columns={[
          { key: 'dong', header: t.dong, rowHeader: true, cell: ({ dong }) => dong },
          {
            ...{ key: 'people', header: t.came, align: 'number' as const },
            cell: ({ people }) => (people === null ? t.hidden : formatCount(people)),
          },
        ]}
      />
    </Section>
  )
}

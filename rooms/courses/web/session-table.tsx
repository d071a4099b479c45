import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { words } from '../core/messages-pages.ts'
import { attendedOf, type Session } from '../core/session.ts'
import { hoursOf } from './course-words.ts'

/** The sessions of a course with how long they take together; those cancelled stay in sight, and count for nothing. */
export function SessionTable({ sessions, lang }: { readonly sessions: readonly Session[]; readonly lang: Lang }) {
  const t = words(lang)
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const minutes = held.reduce((sum, one) => sum + one.minutes, 0)
  return (
    <DataTable
      caption={t.sessionsCaption}
      stack
      rows={sessions}
      empty={t.noSessions}
      foot={{ no: t.total, hours: t.totalOf(t.sessionCount(held.length), t.hoursOf(minutes)) }}
      columns={[
        { key: 'no', header: t.sessions, rowHeader: true, cell: ({ no }) => t.sessionNo(no) },
        { key: 'when', header: t.when, cell: ({ heldOn }) => formatDateWithWeekday(heldOn, lang) },
        { key: 'hours', header: t.hours, cell: (session) => hoursOf(session, lang) },
        {
          ...{ key: 'topic', header: t.topic },
          cell: ({ topic, cancelled }) => (cancelled ? `[${t.cancelledSession}] ${topic}` : topic),
        },
        { key: 'level', header: t.level, cell: ({ level }) => (level === null ? '' : t.levels[level]) },
        { key: 'lecturer', header: t.lecturer, cell: ({ lecturer }) => lecturer ?? '' },
        {
          ...{ key: 'attended', header: t.attended, align: 'number' },
          cell: (session) => {
            const attended = session.cancelled ? null : attendedOf(session)
            return attended === null ? '' : t.people(attended)
          },
        },
      ]}
    />
  )
}

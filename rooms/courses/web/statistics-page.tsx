import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type Sheets, writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { seeStatistics } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeCourses } from '../core/permissions.ts'

type Year = ReplyOf<typeof seeStatistics>['years'][number]

/** What was held by year and kind, person-times and persons apart; also as a file. */
export const statisticsPage = page({
  path: '/courses/statistics',
  permission: maySeeCourses,
  async render({ ask, actor, lang, query }) {
    const seen = await ask(seeStatistics, {})
    if (!seen.ok) return seen
    const { years } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/courses/statistics`
    const { format } = query
    if (format === 'csv' || format === 'xlsx') {
      return writtenFile(ask, writeSpreadsheet, { format, fileName: t.statistics, sheets: sheetsOf(years, lang) })
    }
    return (
      <Frame title={t.statistics} crumbs={[{ href: `${home}/courses`, label: t.title }]} lead={t.statisticsLead}>
        <DataTable
          caption={t.statisticsCaption}
          stack
          rows={years}
          empty={t.statisticsNone}
          columns={[
            {
              ...{ key: 'year', header: t.yearAndKind, rowHeader: true },
              cell: ({ year, kind }) => `${t.yearOf(year)} ${kind === null ? t.both : t.kinds[kind]}`,
            },
            { key: 'courses', header: t.courses, align: 'number', cell: ({ courses }) => courses },
            { key: 'sessions', header: t.sessions, align: 'number', cell: ({ sessions }) => t.sessionCount(sessions) },
            { key: 'time', header: t.time, align: 'number', cell: ({ minutes }) => t.hoursOf(minutes) },
            {
              ...{ key: 'personTimes', header: t.personTimes, align: 'number' },
              cell: ({ personTimes, sessions, sessionsUncounted: missing }) =>
                sessions === missing
                  ? t.unknown
                  : withGap(t.people(personTimes), missing > 0 ? t.uncountedSessions(missing) : null),
            },
            {
              ...{ key: 'persons', header: t.persons, align: 'number' },
              cell: ({ persons, courses, coursesUncounted: missing }) =>
                courses === missing
                  ? t.unknown
                  : withGap(t.people(persons), missing > 0 ? t.uncountedCourses(missing) : null),
            },
          ]}
        />
        <p class="note">{t.statisticsNote}</p>
        {years.length > 0 && (
          <LinkRow
            label={t.links}
            links={[
              { href: `${here}?format=xlsx`, label: t.xlsx },
              { href: `${here}?format=csv`, label: t.csv },
            ]}
          />
        )}
      </Frame>
    )
  },
})

/** A number, and beside it what it leaves out. */
const withGap = (number: string, gap: string | null): string => (gap === null ? number : `${number} (${gap})`)

function sheetsOf(years: readonly Year[], lang: Lang): Sheets {
  const t = words(lang)
  const count = (label: string) => ({ label, kind: 'count' as const })
  const text = (label: string) => ({ label, kind: 'text' as const })
  const rows = years.map(({ year, kind, courses, coursesUncounted, ...one }) => [
    ...[t.yearOf(year), kind === null ? t.both : t.kinds[kind], courses, one.sessions, one.minutes],
    ...[one.sessions === one.sessionsUncounted ? null : one.personTimes, one.sessionsUncounted],
    ...[courses === coursesUncounted ? null : one.persons, coursesUncounted],
  ])
  const columns = [
    ...[text(t.year), text(t.kind), count(t.courses), count(t.sessions), count(t.minutes)],
    ...[count(t.personTimes), count(t.sessionsWithout), count(t.persons), count(t.coursesWithout)],
  ]
  return [{ name: t.statistics, title: t.statisticsCaption, unit: null, columns, rows }]
}

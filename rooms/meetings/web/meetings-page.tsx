import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listMeetings, listParticipation } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayRecordMeeting, maySeeMeetings } from '../core/permissions.ts'
import { calledWords } from './called-words.ts'
import { MeetingFilters } from './meeting-filters.tsx'
import { isFiltered, meetingListHref, pageSize, readMeetingQuery } from './meeting-list-query.ts'
import { MeetingTable } from './meeting-table.tsx'
import { ParticipationTable } from './participation-table.tsx'

/** The register of meetings: totals of each year, a list to filter, and how often each body met. */
export const meetingsPage = page({
  path: '/meetings',
  shared: true,
  permission: maySeeMeetings,
  async render({ ask, actor, lang, query }) {
    const filter = readMeetingQuery(query)
    const asked = await askAll(ask, {
      listed: question(listMeetings, filter),
      participation: question(listParticipation, { year: filter.year }),
      bodies: question(listBodies, {}),
    })
    if (!asked.ok) return asked
    const { listed, participation, bodies } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const bodyNames = new Map(bodies.bodies.map(({ body }) => [body.id, body.name]))
    const { total, years } = listed
    return (
      <Frame title={t.meetingsTitle} crumbs={[]} lead={t.meetingsLead}>
        <StatRow>
          {years.map(({ year, total: whole }) => (
            <Stat
              key={year}
              label={t.yearLabel(year)}
              value={formatCount(whole.count)}
              unit={t.times}
              note={t.yearNote(formatCount(whole.attendance))}
              href={meetingListHref(home, { year }, 1)}
            />
          ))}
          {isFiltered(filter) && (
            <Stat
              label={t.chosenTotal}
              value={formatCount(total.count)}
              unit={t.times}
              note={t.yearNote(formatCount(total.attendance))}
            />
          )}
        </StatRow>
        <MeetingFilters
          filter={filter}
          years={years.map(({ year }) => year)}
          bodyNames={bodyNames}
          home={home}
          lang={lang}
        />
        <MeetingTable meetings={listed.meetings} total={total} home={home} lang={lang} />
        {total.unstated > 0 && <p>{t.unstated(total.unstated)}</p>}
        <Pagination
          page={listed.page}
          pageSize={pageSize}
          total={total.count}
          href={(to) => meetingListHref(home, filter, to)}
        />
        <Section title={t.participationTitle} id="participation">
          <ParticipationTable
            participation={participation}
            year={filter.year}
            bodyNames={bodyNames}
            home={home}
            lang={lang}
          />
        </Section>
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayRecordMeeting, actor)
              ? [{ href: `${home}/meetings/new`, label: t.recordNew, main: true }]
              : []),
            { href: `${home}/called-meetings`, label: calledWords(lang).listTitle },
            { href: `${home}/bodies`, label: t.bodies },
            { href: `${home}/api/meetings/list-meetings?size=200`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

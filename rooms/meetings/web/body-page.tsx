import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import { seeBody } from '#rooms/organization/contract.ts'
import { words as bodyWords } from '#rooms/organization/core/messages.ts'
import { membersIn } from '#rooms/organization/core/messages-members.ts'
import { mayAddSeat, mayFillSeat, maySeeOrganization } from '#rooms/organization/core/permissions.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listMeetings } from '../contract.ts'
import { BodyFacts, BodyRulesSection } from './body-rules.tsx'
import { BodySeats } from './body-seats.tsx'
import { calledWords } from './called-words.ts'
import { meetingListHref } from './meeting-list-query.ts'
import { MeetingTable } from './meeting-table.tsx'
import { AddSeats } from './seat-forms.tsx'

const shownMeetings = 10

/** A body: its rules and what they come to on a day, its seats and terms, and its latest meetings. */
export const bodyPage = page({
  path: '/bodies/:id',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang, params, query, form }) {
    const bodyId = params['id'] ?? ''
    const asked = await askAll(ask, {
      seen: question(seeBody, { bodyId, on: LocalDate.safeParse(query['on']).data }),
      met: question(listMeetings, { bodyId, size: shownMeetings }),
    })
    if (!asked.ok) return asked
    const { seen, met } = asked.value
    const { body, strength, on } = seen
    const t = bodyWords(lang)
    const home = `/${actor.districtId}`
    const day = formatDate(on, lang)
    return (
      <Frame
        title={lang === 'en' ? (body.nameEn ?? body.name) : body.name}
        over={t.bodyKinds[body.kind]}
        crumbs={[{ href: `${home}/bodies`, label: t.bodiesTitle }]}
        lead={t.bodiesLead}
      >
        <StatRow>
          <Stat
            label={t.enrolledOn(day)}
            value={t.peopleCount(strength.enrolled)}
            note={t.seatsHeld(strength.enrolled, strength.seats)}
          />
          {strength.opensWith !== null && strength.seats > 0 && (
            <Stat label={t.quorum} value={t.peopleCount(strength.opensWith)} />
          )}
          {strength.callersNeeded !== null && strength.seats > 0 && (
            <Stat label={t.callers} value={t.peopleCount(strength.callersNeeded)} />
          )}
        </StatRow>
        <FilterBar
          action={`${home}/bodies/${body.id}`}
          filters={[{ kind: 'search', name: 'on', label: t.lookOn, value: query['on'] ?? '' }]}
        />
        <BodyFacts seen={seen} home={home} lang={lang} />
        <BodyRulesSection body={body} strength={strength} lang={lang} />
        <BodySeats seats={seen.seats} on={on} home={home} lang={lang} />
        {permits(mayFillSeat, actor) && strength.seats > 0 && (
          <p>
            <a href={`${home}/bodies/${body.id}/roll#appoint`}>{t.appointOnRoll}</a>
          </p>
        )}
        {permits(mayAddSeat, actor) && <AddSeats bodyId={body.id} home={home} lang={lang} form={form} />}
        <Section title={t.bodyMeetings} id="meetings">
          <MeetingTable meetings={met.meetings} total={met.total} home={home} lang={lang} />
        </Section>
        <LinkRow
          label={t.bodyLinks}
          links={[
            {
              href: meetingListHref(home, { bodyId: body.id }, 1),
              label: t.allBodyMeetings(formatCount(met.total.count), formatCount(met.total.attendance)),
            },
            { href: `${home}/meeting-rules/${body.id}`, label: calledWords(lang).rules },
            { href: `${home}/bodies/${body.id}/members`, label: membersIn(lang).membersOf(body.name) },
            { href: `${home}/history/body/${body.id}`, label: t.history },
            { href: `${home}/api/organization/see-body?bodyId=${body.id}&on=${on}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

import type { Ask } from '#kernel/handler.ts'
import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listItems } from '#rooms/items/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeCalled } from '../contract-calls.ts'
import { seeOwnPapers, seePapers } from '../contract-papers.ts'
import { conducts } from '../core/conducts.ts'
import type { MeetingId } from '../core/meeting.ts'
import { words } from '../core/messages.ts'
import { statedResult } from '../core/messages-votes.ts'
import { mayCallMeeting, mayKeepAllowances, maySeeMeetings, mayTakePart } from '../core/permissions.ts'
import { AgendaForms } from './agenda-forms.tsx'
import { CallForms } from './call-forms.tsx'
import { badgeOfState, calledWords, whenOf } from './called-words.ts'
import { itemsWanted } from './item-choices.tsx'
import { PaperForms } from './paper-forms.tsx'
import { PaperList } from './paper-list.tsx'
import { PlaceItems } from './place-items.tsx'

/** The notice of a meeting: when and where, the agenda, what was changed, and what was voted. */
export const calledMeetingPage = page({
  path: '/called-meetings/:id',
  permission: maySeeMeetings,
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, { seen: question(seeCalled, { meetingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const wanted = itemsWanted(query)
    const offered = permits(mayCallMeeting, actor) ? await ask(listItems, wanted) : null
    if (offered?.ok === false) return offered
    const { meeting, agenda, changes, votes, recusals, enrolled, present, came, needed, round } = asked.value.seen
    const [t, m, home] = [calledWords(lang), words(lang), `/${actor.districtId}`]
    const here = `${home}/called-meetings/${meeting.id}`
    const papers = await papersShown(ask, meeting.id, permits(mayTakePart, actor))
    const isOwn = conducts(actor, meeting)
    const links = [
      ...(isOwn ? [{ href: `${here}/desk`, label: t.desk, main: true }] : []),
      ...(permits(mayTakePart, actor) ? [{ href: `${here}/mine`, label: t.myPart }] : []),
      { href: `${here}/calendar`, label: t.calendarFile },
      ...(isOwn || asked.value.seen.minutesPublishedOn !== null ? [{ href: `${here}/minutes`, label: t.minutes }] : []),
      ...(permits(mayKeepAllowances, actor) ? [{ href: `${here}/payments`, label: t.payments }] : []),
      ...(meeting.state === 'closed' ? [{ href: `${home}/meetings/${meeting.id}`, label: t.register }] : []),
      { href: `${home}/history/meeting/${meeting.id}`, label: m.history },
    ]
    return (
      <Frame
        title={meeting.topic}
        over={`${m.kinds[meeting.kind]} · ${m.sessions[meeting.session]}`}
        crumbs={[{ href: `${home}/called-meetings`, label: t.listTitle }]}
        lead={t.noticeLead}
      >
        <KeyFacts
          facts={[
            { label: t.state, value: <Badge kind={badgeOfState[meeting.state]}>{t.states[meeting.state]}</Badge> },
            { label: t.when, value: whenOf(meeting, lang) },
            { label: t.place, value: meeting.place },
            { label: t.form, value: t.forms[meeting.form] },
            { label: t.calledBy, value: t.callers[meeting.calledBy] },
            ...(round === null ? [] : [{ label: t.round, value: round }]),
            { label: t.enrolled, value: t.people(enrolled) },
            { label: t.opensWith, value: t.people(needed) },
            ...(meeting.state === 'open' ? [{ label: t.present, value: t.people(present) }] : []),
            ...(meeting.state === 'closed' ? [{ label: t.came, value: t.people(came) }] : []),
            ...(meeting.shortNoticeReason === null ? [] : [{ label: t.shortNotice, value: meeting.shortNoticeReason }]),
          ]}
        />
        <LinkRow label={m.links} links={links} />
        <Section title={t.agenda} id="agenda">
          <ol>
            {agenda.map(({ no, kind, title, itemId }) => (
              <li key={no}>
                [{t.agendaKinds[kind]}] {title}{' '}
                {itemId !== null && <a href={`${home}/items/${itemId}`}>{t.itemLink}</a>}
                {recusals.some(({ agendaNo }) => agendaNo === no) &&
                  ` (${t.recusedCount(recusals.filter(({ agendaNo }) => agendaNo === no).length)})`}
                <PaperList
                  papers={papers.shown.filter(({ agendaNo }) => agendaNo === no)}
                  hrefOf={({ fileId }) => (papers.asMember ? `${here}/papers/${fileId}` : `${home}/files/${fileId}`)}
                  lang={lang}
                />
              </li>
            ))}
          </ol>
        </Section>
        <Section title={t.votesTitle} id="votes">
          {votes.length === 0 ? (
            <p>{t.noVotes}</p>
          ) : (
            <ul>
              {votes.map(({ id, motion, method, counted, gateId }) => (
                <li key={id}>
                  <strong>{motion}</strong>
                  <br />
                  {counted === null ? `${t.methods[method]} · ${t.voteOpen}` : statedResult(counted, method, lang)}{' '}
                  {gateId !== null && <a href={`${home}/gates/${gateId}`}>{m.seeGate}</a>}
                </li>
              ))}
            </ul>
          )}
        </Section>
        {changes.length > 0 && (
          <Section title={t.changes} id="changes">
            <DataTable
              caption={t.changes}
              rows={changes}
              empty={t.listEmpty}
              columns={[
                { key: 'on', header: m.date, rowHeader: true, cell: ({ on }) => formatDate(on, lang) },
                { key: 'what', header: t.kind, cell: ({ what }) => t.changeKinds[what] },
                {
                  key: 'was',
                  header: t.before,
                  cell: ({ point, heldOn, beginsAt, place }) =>
                    point ?? `${formatDate(heldOn, lang)} ${beginsAt} ${place}`,
                },
                { key: 'reason', header: t.reason, cell: ({ reason }) => reason },
              ]}
            />
          </Section>
        )}
        {offered !== null && (
          <>
            <PaperForms {...{ meeting, agenda, papers: papers.shown, home, lang, form, page: here }} />
            {meeting.state !== 'closed' && meeting.state !== 'cancelled' && (
              <>
                <PlaceItems {...{ meeting, found: offered.value, wanted, home, lang, form, page: here }} />
                <AgendaForms {...{ meeting, agenda, found: offered.value, home, lang, form, page: here }} />
              </>
            )}
            <CallForms {...{ meeting, home, lang, form, page: here }} />
          </>
        )}
      </Frame>
    )
  },
})

/** A member is shown all papers, by their seat; everybody else those that their role is shown. */
async function papersShown(ask: Ask, meetingId: MeetingId, mayBeMember: boolean) {
  const own = mayBeMember ? await ask(seeOwnPapers, { meetingId }) : null
  if (own?.ok === true) return { shown: own.value.papers, asMember: true }
  const seen = await ask(seePapers, { meetingId })
  return { shown: seen.ok ? seen.value.papers : [], asMember: false }
}

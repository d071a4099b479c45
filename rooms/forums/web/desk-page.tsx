import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { CheckboxField, DateField, HiddenField, NumberField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { cancelForum, changeForum, publishForum } from '../contract.ts'
import { registerFor, seeDesk, settleSeats, withdrawFor } from '../contract-seats.ts'
import { seeVotes } from '../contract-tables.ts'
import { type Forum, ForumId } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductForum, maySeeParticipants } from '../core/permissions.ts'
import { DeskPeople } from './desk-people.tsx'
import { DeskTables } from './desk-tables.tsx'
import { DeskVotes } from './desk-votes.tsx'
import { type FormPlace, ForumForm, isOwn } from './forum-form.tsx'
import { standingOf, whenOf } from './forum-words.ts'
import { BackgroundFields } from './register-form.tsx'

/** The desk: registrations by number, seats, tables, votes, and the result, in the order in which they come. */
export const deskPage = page({
  path: '/forums/:id/desk',
  permission: mayConductForum,
  async render({ ask, actor, lang, params, form }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const asked = await askAll(ask, {
      desk: question(seeDesk, { forumId: forumId.data }),
      counted: question(seeVotes, { forumId: forumId.data }),
      listed: question(listDongs, {}),
    })
    if (!asked.ok) return asked
    const { desk, counted, listed } = asked.value
    const { forum } = desk
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/forums/${forum.id}`
    const place = { home, here: `${here}/desk`, form }
    const hidden = { forumId: forum.id }
    const goesOn = forum.state === 'announced' || forum.state === 'settled'
    return (
      <Frame
        title={`${t.desk}: ${forum.title}`}
        over={`${t.states[forum.state]} · ${whenOf(forum, lang)} · ${standingOf(forum, lang)}`}
        crumbs={[
          { href: `${home}/forums`, label: t.title },
          { href: here, label: forum.title },
        ]}
        lead={t.deskLead}
      >
        <Section title={t.registered} id="people">
          <DeskPeople desk={desk} place={place} lang={lang} />
          {forum.state === 'announced' && forum.seats > 0 && (
            <More summary={t.registerForTitle} open={isOwn(form, registerFor, hidden)}>
              <ForumForm
                command={registerFor}
                place={place}
                hidden={hidden}
                labels={{ name: t.personName, contact: t.contact, dongId: t.dong, consent: t.consentFor }}
                submit={t.enter}
              >
                {(field, own) => (
                  <>
                    {/* Pressed twice, it takes one seat. */}
                    <HiddenField name="_key" value={newId('registration')} />
                    <TextField {...field('name', t.personName)} required maxLength={60} />
                    <TextField {...field('contact', t.contact, t.contactHint)} required maxLength={100} />
                    <BackgroundFields forum={forum} dongs={listed.dongs} field={field} lang={lang} />
                    <CheckboxField {...field('official', t.officialFor)} value="on" />
                    <CheckboxField
                      {...field('consent', t.consentFor)}
                      value="on"
                      required
                      checked={own?.values['consent'] === 'on'}
                    />
                  </>
                )}
              </ForumForm>
            </More>
          )}
          {goesOn && desk.rows.length > 0 && (
            <More summary={t.withdrawTitle} open={isOwn(form, withdrawFor, hidden)}>
              <ForumForm
                command={withdrawFor}
                place={place}
                hidden={hidden}
                submit={t.withdrawFor}
                kind="danger"
                labels={{ no: t.no }}
              >
                {(field) => <NumberField {...field('no', t.no)} required />}
              </ForumForm>
            </More>
          )}
          {forum.state === 'announced' && (
            <>
              <p>{t.settleLead}</p>
              <ForumForm
                command={settleSeats}
                place={place}
                hidden={hidden}
                submit={forum.choosing === 'lots' ? t.settleLots : t.settle}
              />
            </>
          )}
        </Section>
        <DeskTables desk={desk} place={place} lang={lang} />
        <DeskVotes forum={forum} {...counted} place={place} lang={lang} />
        {goesOn && <Changes forum={forum} place={place} lang={lang} />}
        {forum.state === 'settled' && <Publish forum={forum} place={place} lang={lang} />}
        <LinkRow
          label={t.links}
          links={[
            ...(permits(maySeeParticipants, actor) && forum.seats > 0
              ? [{ href: `${here}/participants`, label: t.participants, main: true }]
              : []),
            ...(forum.state === 'settled' ? [{ href: `${here}/here`, label: t.hereTitle }] : []),
            { href: here, label: forum.title },
          ]}
        />
      </Frame>
    )
  },
})

interface PartProps {
  readonly forum: Forum
  readonly place: FormPlace
  readonly lang: 'ko' | 'en'
}

function Changes({ forum, place, lang }: PartProps) {
  const t = words(lang)
  const hidden = { forumId: forum.id }
  const typed = forum.programme.map(({ title, minutes }) => (minutes === null ? title : `${title} | ${minutes}`))
  return (
    <>
      <More summary={t.changeTitle} open={isOwn(place.form, changeForum, hidden)}>
        <ForumForm
          command={changeForum}
          place={place}
          hidden={hidden}
          labels={{
            title: t.name,
            opensOn: t.opensOn,
            closesOn: t.closesOn,
            heldOn: t.heldOn,
            beginsAt: t.beginsAt,
            place: t.place,
            seats: t.seats,
            reason: t.reason,
          }}
          submit={t.change}
          kind="secondary"
        >
          {(field) => (
            <>
              <TextField {...field('title', t.name, undefined, forum.title)} required maxLength={200} />
              <DateField {...field('heldOn', t.heldOn, undefined, forum.heldOn)} required />
              <TextField {...field('beginsAt', t.beginsAt, undefined, forum.beginsAt)} required maxLength={5} />
              <TextField {...field('place', t.place, undefined, forum.place)} required maxLength={200} />
              <NumberField {...field('seats', t.seats, undefined, `${forum.seats}`)} required />
              {forum.state === 'announced' && forum.opensOn !== null && (
                <>
                  <DateField {...field('opensOn', t.opensOn, undefined, forum.opensOn)} />
                  <DateField {...field('closesOn', t.closesOn, undefined, forum.closesOn ?? '')} />
                </>
              )}
              <TextArea {...field('programme', t.programme, t.programmeHint, typed.join('\n'))} rows={5} />
              <TextArea {...field('reason', t.reason)} required rows={2} />
            </>
          )}
        </ForumForm>
      </More>
      <More summary={t.cancelTitle} open={isOwn(place.form, cancelForum, hidden)}>
        <ForumForm
          command={cancelForum}
          place={place}
          hidden={hidden}
          labels={{ reason: t.reason }}
          submit={t.cancel}
          kind="danger"
        >
          {(field) => <TextArea {...field('reason', t.reason)} required rows={2} />}
        </ForumForm>
      </More>
    </>
  )
}

function Publish({ forum, place, lang }: PartProps) {
  const t = words(lang)
  return (
    <Section title={t.publishTitle} id="publish">
      <p>{t.publishLead}</p>
      <ForumForm
        command={publishForum}
        place={place}
        hidden={{ forumId: forum.id }}
        then={`${place.home}/forums/${forum.id}`}
        labels={{ summary: t.summary, attended: t.attendedField }}
        submit={t.publish}
      >
        {(field) => (
          <>
            <TextArea {...field('summary', t.summary)} required rows={6} />
            <NumberField {...field('attended', t.attendedField, t.attendedHint)} />
          </>
        )}
      </ForumForm>
    </Section>
  )
}

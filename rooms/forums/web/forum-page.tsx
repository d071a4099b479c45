import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { seeResult, seeSurvey } from '#rooms/surveys/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeForum } from '../contract.ts'
import { ownRegistration } from '../contract-seats.ts'
import { type Forum, ForumId } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductForum, mayRegister, maySeeForums } from '../core/permissions.ts'
import { ForumResult } from './forum-result.tsx'
import { standingOf, whenOf } from './forum-words.ts'
import { OwnRegistration } from './own-registration.tsx'
import { RegisterForm } from './register-form.tsx'
import { SurveyBefore } from './survey-before.tsx'

/** A forum: when, where and what for, how its seats stand, one's own registration, and what came of it. */
export const forumPage = page({
  path: '/forums/:id',
  permission: maySeeForums,
  async render({ ask, actor, lang, params, form }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const asked = await askAll(ask, {
      seen: question(seeForum, { forumId: forumId.data }),
      own: question(ownRegistration, { forumId: forumId.data }),
      listed: question(listDongs, {}),
    })
    if (!asked.ok) return asked
    const { seen, own, listed } = asked.value
    const { forum } = seen
    // A survey that is still being written has no page for the public.
    const survey = forum.surveyId === null ? null : await ask(seeSurvey, { surveyId: forum.surveyId })
    const asks = survey?.ok === true ? survey.value.survey : null
    const result = asks?.state === 'published' ? await ask(seeResult, { surveyId: asks.id }) : null
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/forums/${forum.id}`
    const place = { home, here, form }
    const voting =
      forum.state === 'settled' && seen.votes.some((one) => one.method === 'ballot' && one.state === 'open')
    const isToday = forum.state === 'settled' && forum.heldOn === seen.today && forum.seats > 0
    return (
      <Frame
        title={forum.title}
        crumbs={[{ href: `${home}/forums`, label: t.title }]}
        over={t.kinds[forum.kind]}
        lead={forum.purpose ?? undefined}
      >
        <p>
          <Badge>{t.states[forum.state]}</Badge>
        </p>
        <Facts forum={forum} lang={lang} />
        {own.registration !== null && (
          <OwnRegistration registration={own.registration} forum={forum} place={place} lang={lang} />
        )}
        {seen.takesRegistrations && own.registration === null && permits(mayRegister, actor) && (
          <RegisterForm forum={forum} dongs={listed.dongs} place={place} lang={lang} />
        )}
        {seen.takesRegistrations && actor.accountId === null && (
          <Section title={t.registerTitle} id="register">
            <p>{t.signInToRegister}</p>
            <LinkRow
              label={t.registerTitle}
              links={[{ href: `${home}/sign-in?then=${encodeURIComponent(here)}`, label: t.signIn, main: true }]}
            />
          </Section>
        )}
        {forum.state === 'published' && <ForumResult seen={seen} home={home} lang={lang} />}
        {survey?.ok === true && (
          <SurveyBefore
            surveyId={survey.value.survey.id}
            result={result?.ok === true ? result.value : null}
            takesAnswers={survey.value.takesAnswers}
            {...{ home, lang }}
          />
        )}
        <Section title={t.programme} id="programme">
          <Programme forum={forum} lang={lang} />
        </Section>
        {seen.changes.length > 0 && (
          <Section title={t.changesTitle} id="changes">
            <ul>
              {seen.changes.map(({ on, what, reason }, at) => (
                <li key={at}>{`${formatDate(on, lang)} ${t.changed[what]}: ${reason}`}</li>
              ))}
            </ul>
          </Section>
        )}
        <FollowButton subject={{ kind: 'forum', id: forum.id }} follows={null} />
        <LinkRow
          label={t.links}
          links={[
            ...(isToday ? [{ href: `${here}/here`, label: t.toCheckIn, main: true }] : []),
            ...(voting ? [{ href: `${here}/vote`, label: t.toVote, main: true }] : []),
            ...(forum.choosing === 'lots' ? [{ href: `${here}/lots`, label: t.drawTitle }] : []),
            ...(permits(mayConductForum, actor) ? [{ href: `${here}/desk`, label: t.desk }] : []),
            { href: `${home}/history/forum/${forum.id}`, label: t.history },
          ]}
        />
      </Frame>
    )
  },
})

interface ShownProps {
  readonly forum: Forum
  readonly lang: Lang
}

function Facts({ forum, lang }: ShownProps) {
  const t = words(lang)
  const { opensOn, closesOn, online, strata } = forum
  const balanced = t.balanced(strata.map((stratum) => t.strataNames[stratum]).join('·'))
  return (
    <KeyFacts
      facts={[
        { label: t.when, value: whenOf(forum, lang) },
        { label: t.place, value: forum.place },
        { label: t.standing, value: standingOf(forum, lang) },
        ...(opensOn === null || closesOn === null
          ? []
          : [
              { label: t.registration, value: t.days(formatDate(opensOn, lang), formatDate(closesOn, lang)) },
              { label: t.how, value: strata.length === 0 ? t.choosings[forum.choosing] : balanced },
            ]),
        ...(online === null
          ? []
          : [
              {
                label: t.online,
                value: (
                  <>
                    <a href={online.address}>{online.address}</a> {online.instruction}
                  </>
                ),
              },
            ]),
      ]}
    />
  )
}

function Programme({ forum: { programme }, lang }: ShownProps) {
  const t = words(lang)
  const sum = programme.reduce((all, { minutes }) => all + (minutes ?? 0), 0)
  return (
    <DataTable
      caption={t.programmeCaption}
      rows={programme}
      empty={t.noProgramme}
      foot={sum > 0 ? { part: t.totalMinutes, minutes: t.minutesOf(sum) } : undefined}
      columns={[
        { key: 'part', header: t.part, rowHeader: true, cell: ({ title }) => title },
        {
          ...{ key: 'minutes', header: t.minutes, align: 'number' },
          cell: ({ minutes }) => (minutes === null ? '' : t.minutesOf(minutes)),
        },
      ]}
    />
  )
}

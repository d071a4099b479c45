import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { approveMinutes, publishMinutes, seeMinutes, writeMinutes } from '../contract-minutes.ts'
import { mayConductMeeting, maySeeMeetings } from '../core/permissions.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** The minutes of a meeting: for everybody the published version, for the clerk all of them and the draft. */
export const minutesPage = page({
  path: '/called-meetings/:id/minutes',
  permission: maySeeMeetings,
  async render({ ask, actor, lang, params, query, form }) {
    const compared = /^\d{1,4}$/.test(query['version'] ?? '') ? Number(query['version']) : undefined
    const asked = await askAll(ask, {
      seen: question(seeMinutes, { meetingId: params['id'] ?? '', ...(compared === undefined ? {} : { compared }) }),
    })
    if (!asked.ok) return asked
    const { meeting, draft, versions, difference, later, approved, publishedOn } = asked.value.seen
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const notice = `${home}/called-meetings/${meeting.id}`
    const latest = versions.at(-1)
    const own = { home, page: `${notice}/minutes`, form, hidden: { meetingId: meeting.id } }
    const written = latest?.version ?? 0
    const correction = versions.find(({ version }) => version === difference?.version)?.correction ?? null
    const others = versions
      .filter(({ version }) => version > 1 && version !== difference?.version)
      .map(({ version }) => ({
        href: `${notice}/minutes?version=${version}`,
        label: `${t.version(version)}: ${t.difference}`,
      }))
    return (
      <Frame
        title={`${t.minutes}: ${meeting.topic}`}
        crumbs={[
          { href: `${home}/called-meetings`, label: t.listTitle },
          { href: notice, label: meeting.topic },
        ]}
        lead={t.minutesLead}
      >
        {latest === undefined ? (
          <p>{meeting.state === 'closed' ? t.noMinutes : t.notClosed}</p>
        ) : (
          <Section title={t.version(latest.version)} id="text">
            <p>{approved === null ? t.notApproved : t.approved(approved.version, formatDate(approved.on, lang))}</p>
            {publishedOn !== null && <p>{t.published(formatDate(publishedOn, lang))}</p>}
            <p class="minutes-text">{latest.text}</p>
          </Section>
        )}
        {difference !== null && (
          <More summary={`${t.version(difference.version)}: ${t.difference}`} open={compared !== undefined}>
            {correction !== null && <p>{correction}</p>}
            <ul>
              {difference.lines.map(({ kind, text }, at) => (
                <li key={at}>
                  {t[kind]}: {kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
                </li>
              ))}
            </ul>
            {others.length > 0 && <LinkRow label={t.otherVersions} links={others} />}
          </More>
        )}
        {permits(mayConductMeeting, actor) && draft !== null && (
          <div class="on-screen">
            <Section title={t.writeMinutes} id="write">
              <CommandForm
                command={writeMinutes}
                {...own}
                hidden={{ ...own.hidden, after: `${written}` }}
                submit={t.writeMinutes}
                fields={(field) => (
                  <>
                    <TextArea {...field('text', t.minutesText, undefined, latest?.text ?? draft)} required rows={20} />
                    {written > 0 && <TextField {...field('correction', t.correction)} required maxLength={1000} />}
                  </>
                )}
              />
              {written > 0 && publishedOn === null && (
                <CommandForm command={publishMinutes} {...own} submit={t.publish} kind="secondary" />
              )}
              {written > 0 && approved === null && later.length === 0 && <p>{t.noLaterMeeting}</p>}
              {written > 0 && approved === null && later.length > 0 && (
                <More summary={t.approveTitle} open={form?.command === approveMinutes.name}>
                  <CommandForm
                    command={approveMinutes}
                    {...own}
                    hidden={{ ...own.hidden, version: `${written}` }}
                    submit={t.approve}
                    fields={(field) => (
                      <SelectField
                        {...field('atMeeting', t.atMeeting)}
                        required
                        options={later.map(({ id, topic, heldOn }) => ({
                          value: id,
                          label: `${formatDate(heldOn, lang)} ${topic}`,
                        }))}
                      />
                    )}
                  />
                </More>
              )}
            </Section>
          </div>
        )}
      </Frame>
    )
  },
})

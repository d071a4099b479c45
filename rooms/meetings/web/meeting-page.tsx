import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { seeBody } from '#rooms/organization/contract.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeMeeting } from '../contract.ts'
import { seePapers } from '../contract-papers.ts'
import { describeFinding, words } from '../core/messages.ts'
import { statedResult } from '../core/messages-votes.ts'
import { mayRecordResolution, maySeeMeetings } from '../core/permissions.ts'
import { formatRound } from '../core/round.ts'
import { calledWords } from './called-words.ts'
import { dateOf } from './meeting-table.tsx'
import { NewResolutionForm } from './new-resolution-form.tsx'
import { PaperList } from './paper-list.tsx'
import { Resolutions } from './resolutions.tsx'

/** One meeting: its facts, what it resolved, and what the rules find wrong with it. */
export const meetingPage = page({
  path: '/meetings/:id',
  shared: true,
  permission: maySeeMeetings,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeMeeting, { meetingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { meeting, resolutions, rejected, findings } = asked.value.seen
    const { bodyId, round } = meeting
    const body = bodyId === null ? null : await ask(seeBody, { bodyId, on: meeting.period.from })
    const held = body?.ok === true ? body.value : null
    const papers = await ask(seePapers, { meetingId: meeting.id })
    const t = words(lang)
    const home = `/${actor.districtId}`
    const kind =
      meeting.session === null ? t.kinds[meeting.kind] : `${t.kinds[meeting.kind]} · ${t.sessions[meeting.session]}`
    return (
      <Frame
        title={meeting.topic}
        over={kind}
        crumbs={[{ href: `${home}/meetings`, label: t.meetingsTitle }]}
        lead={t.meetingLead}
      >
        <KeyFacts
          facts={[
            { label: t.date, value: dateOf(meeting, lang) },
            { label: t.group, value: meeting.groupText },
            ...(held === null
              ? []
              : [{ label: t.body, value: <a href={`${home}/bodies/${held.body.id}`}>{held.body.name}</a> }]),
            ...(round === null ? [] : [{ label: t.round, value: formatRound(round) }]),
            { label: t.place, value: meeting.place ?? t.notRecorded },
            {
              label: t.attendance,
              value: meeting.attendance === null ? t.notRecorded : t.yearNote(formatCount(meeting.attendance)),
            },
            ...(meeting.registerNo === null ? [] : [{ label: t.registerNo, value: String(meeting.registerNo) }]),
            { label: t.source, value: meeting.source ?? t.notRecorded },
          ]}
        />
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findingsTitle(findings.length)}>
            <p>{t.findingsLead}</p>
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.rule} ${finding.subject.id}`}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {papers.ok && papers.value.papers.length > 0 && (
          <Section title={calledWords(lang).papers} id="papers">
            <PaperList papers={papers.value.papers} hrefOf={({ fileId }) => `${home}/files/${fileId}`} lang={lang} />
          </Section>
        )}
        <Resolutions resolutions={resolutions} home={home} lang={lang} />
        {rejected.length > 0 && (
          <Section title={t.rejectedTitle} id="rejected">
            <ul>
              {rejected.map(({ id, motion, method, counted }) => (
                <li key={id}>
                  <strong>{motion}</strong>: {counted !== null && statedResult(counted, method, lang)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {permits(mayRecordResolution, actor) && (
          <NewResolutionForm meeting={meeting} strength={held?.strength ?? null} home={home} lang={lang} form={form} />
        )}
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/meetings`, label: t.backToList },
            { href: `${home}/history/meeting/${meeting.id}`, label: t.history },
            { href: `${home}/api/meetings/see-meeting?meetingId=${meeting.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

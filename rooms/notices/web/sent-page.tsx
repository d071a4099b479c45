import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { listShown } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeShown } from '../core/permissions.ts'

/** What the demonstration would have sent. Where messages are really sent, there is no such page. */
export const sentPage = page({
  path: '/sent',
  permission: maySeeShown,
  database: 'none',
  async render({ ask, lang }) {
    const asked = await askAll(ask, { sent: question(listShown, {}) })
    if (!asked.ok) return asked
    const { on, messages } = asked.value.sent
    if (!on) return refuse({ kind: 'page-not-found' })
    const t = words(lang)
    return (
      <Frame title={t.sentTitle} crumbs={[]} lead={t.sentLead}>
        {messages.length === 0 && <EmptyState text={t.sentNone} />}
        {messages.map(({ channel, to, subject, text, sentAt }, at) => (
          <Section key={`${sentAt} ${to}`} title={channel === 'mail' ? subject : t.channels.text} id={`sent-${at + 1}`}>
            <KeyFacts
              facts={[
                { label: t.to, value: to },
                { label: t.channel, value: `${t.channels[channel]}, ${formatMoment(sentAt, lang)}` },
              ]}
            />
            {text
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </Section>
        ))}
      </Frame>
    )
  },
})

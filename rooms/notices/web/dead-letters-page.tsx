import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listDeadLetters } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeDeadLetters } from '../core/permissions.ts'

/** What could not be sent, for those who run the house: what, how and why, and nothing of whom it was for. */
export const deadLettersPage = page({
  path: '/dead-letters',
  permission: maySeeDeadLetters,
  async render({ ask, lang }) {
    const asked = await askAll(ask, { dead: question(listDeadLetters, {}) })
    if (!asked.ok) return asked
    const { waiting, letters } = asked.value.dead
    const t = words(lang)
    return (
      <Frame title={t.deadTitle} crumbs={[]} lead={t.deadLead}>
        <p>{t.waiting(waiting)}</p>
        <DataTable
          caption={t.deadCaption}
          rows={letters}
          empty={t.deadNone}
          stack
          columns={[
            { key: 'kind', header: t.kind, rowHeader: true, cell: ({ kind }) => t.kinds[kind] },
            { key: 'channel', header: t.channel, cell: ({ channel }) => t.channels[channel] },
            { key: 'failure', header: t.failure, cell: ({ failure }) => t.failures[failure] },
            { key: 'tries', header: t.tries, cell: ({ tries }) => String(tries) },
            { key: 'made', header: t.madeAt, cell: ({ madeAt }) => formatMoment(madeAt, lang) },
            { key: 'ended', header: t.endedAt, cell: ({ endedAt }) => formatMoment(endedAt, lang) },
          ]}
        />
      </Frame>
    )
  },
})

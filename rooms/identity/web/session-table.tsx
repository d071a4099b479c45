import type { Instant } from '#kit/korean-date.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import type { SessionMethod } from '../core/session.ts'

interface OwnSession {
  readonly sessionId: string
  readonly method: SessionMethod
  readonly begunAt: Instant
  readonly endsAt: Instant
  readonly current: boolean
}

/** Where one is signed in, each with a button to end it. */
export function SessionTable({ sessions, here }: { readonly sessions: readonly OwnSession[]; readonly here: string }) {
  const { lang, district } = usePage()
  const t = signInWords(lang)
  return (
    <DataTable
      caption={t.sessionsCaption}
      rows={sessions}
      empty={t.never}
      stack
      columns={[
        {
          key: 'begun',
          header: t.begunAt,
          rowHeader: true,
          cell: ({ begunAt, current }) => `${formatMoment(begunAt, lang)}${current ? ` (${t.thisSession})` : ''}`,
        },
        { key: 'method', header: t.method, cell: ({ method }) => t.methods[method] },
        { key: 'ends', header: t.endsAt, cell: ({ endsAt }) => formatMoment(endsAt, lang) },
        {
          key: 'end',
          header: t.end,
          cell: ({ sessionId, begunAt }) => (
            <Form action={`/${district.id}/do/identity/end-one-session`} page={here}>
              <HiddenField name="sessionId" value={sessionId} />
              <button type="submit" class="button" aria-label={`${formatMoment(begunAt, lang)} ${t.end}`}>
                {t.end}
              </button>
            </Form>
          ),
        },
      ]}
    />
  )
}

import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { formatWon } from '#kit/won.ts'
import { type Sheets, writeSpreadsheet } from '#rooms/documents/contract.ts'
import { printedCode } from '#rooms/surveys/core/invitation.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeParticipants } from '../contract-seats.ts'
import { ForumId } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeParticipants } from '../core/permissions.ts'
import { whenOf } from './forum-words.ts'

type Seen = ReplyOf<typeof seeParticipants>

/** The attendance sheet and the payment sheet, by name: to print and sign, or as spreadsheets. */
export const participantsPage = page({
  path: '/forums/:id/participants',
  permission: maySeeParticipants,
  async render({ ask, actor, lang, params, query }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const asked = await ask(seeParticipants, { forumId: forumId.data })
    if (!asked.ok) return asked
    const seen = asked.value
    const { forum, people, payments, sum } = seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/forums/${forum.id}/participants`
    const title = t.sheetTitle(forum.title)
    if (query['format'] === 'xlsx') {
      return writtenFile(ask, writeSpreadsheet, {
        format: 'xlsx',
        fileName: title,
        sheets: attendanceSheets(seen, lang),
      })
    }
    if (query['format'] === 'payments') {
      const fileName = `${t.payments}: ${forum.title}`
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName, sheets: paymentSheets(seen, lang) })
    }
    return (
      <Frame
        title={title}
        over={whenOf(forum, lang)}
        crumbs={[
          { href: `${home}/forums`, label: t.title },
          { href: `${home}/forums/${forum.id}/desk`, label: t.desk },
        ]}
        lead={t.sheetLead}
      >
        <DataTable
          caption={t.sheetCaption}
          rows={people}
          empty={t.noRegistration}
          columns={[
            { key: 'no', header: t.no, cell: ({ no }) => no },
            { key: 'name', header: t.personName, rowHeader: true, cell: ({ name }) => name ?? t.gone },
            { key: 'contact', header: t.contact, cell: ({ contact }) => contact ?? '' },
            { key: 'state', header: t.state, cell: ({ state }) => t.standings[state] },
            { key: 'table', header: t.table, cell: ({ tableNo }) => tableNo ?? '' },
            {
              key: 'code',
              header: t.mineCode,
              cell: ({ code, state }) => (state === 'seated' ? printedCode(code) : ''),
            },
            { key: 'arrived', header: t.arrived, cell: ({ arrivedAt }) => (arrivedAt === null ? '' : t.arrived) },
            { key: 'signature', header: t.signature, cell: () => '' },
          ]}
        />
        <Section title={t.payments} id="payments">
          <p>{t.paymentsLead}</p>
          <DataTable
            caption={t.paymentsCaption}
            rows={payments}
            empty={t.noPayments}
            foot={{ payee: t.sum, won: formatWon(sum, 'won', lang) }}
            columns={[
              { key: 'payee', header: t.payee, rowHeader: true, cell: (payment) => payeeOf(payment, lang) },
              { key: 'name', header: t.personName, cell: ({ name }) => name ?? '' },
              { key: 'won', header: t.amount, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
              { key: 'signature', header: t.signature, cell: () => '' },
            ]}
          />
        </Section>
        <LinkRow
          label={t.links}
          links={[
            { href: `${here}?format=xlsx`, label: t.xlsx },
            ...(payments.length > 0 ? [{ href: `${here}?format=payments`, label: t.paymentsXlsx }] : []),
          ]}
        />
      </Frame>
    )
  },
})

const payeeOf = ({ kind, no }: Seen['payments'][number], lang: Lang): string =>
  kind === 'facilitator' ? words(lang).facilitatorOf(no) : words(lang).participantOf(no)

const text = (label: string) => ({ label, kind: 'text' as const })

function attendanceSheets({ forum, people }: Seen, lang: Lang): Sheets {
  const t = words(lang)
  const columns = [t.personName, t.contact, t.state, t.table, t.arrived, t.signature].map(text)
  const rows = people.map(({ no, name, contact, state, tableNo, arrivedAt }) => [
    ...[no, name ?? t.gone, contact, t.standings[state], tableNo === null ? null : `${tableNo}`],
    ...[arrivedAt === null ? null : t.arrived, null],
  ])
  const title = t.sheetTitle(forum.title)
  return [{ name: t.sheetCaption, title, unit: null, columns: [{ label: t.no, kind: 'count' }, ...columns], rows }]
}

function paymentSheets(seen: Seen, lang: Lang): Sheets {
  const t = words(lang)
  const { forum, payments, sum } = seen
  const columns = [text(t.payee), text(t.personName), { label: t.amount, kind: 'won' as const }, text(t.signature)]
  const rows = payments.map((payment) => [payeeOf(payment, lang), payment.name, payment.won, null])
  return [
    {
      ...{ name: t.payments, title: `${t.payments}: ${forum.title}`, unit: null, columns },
      ...{ rows: [...rows, [t.sum, null, sum, null]], totals: [rows.length] },
    },
  ]
}

import { askAll, page, question } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { seeBankAccounts } from '../contract-minutes.ts'
import { mayKeepAllowances } from '../core/permissions.ts'
import { calledWords } from './called-words.ts'

/** The accounts that members have given, for whoever pays: looked at for a reason, which is kept. */
export const bankAccountsPage = page({
  path: '/called-meetings/:id/accounts',
  permission: mayKeepAllowances,
  async render({ ask, actor, lang, params }) {
    const asked = await askAll(ask, { seen: question(seeBankAccounts, { meetingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { meeting, rows } = asked.value.seen
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    return (
      <Frame
        title={`${t.accounts}: ${meeting.topic}`}
        crumbs={[{ href: `${home}/called-meetings/${meeting.id}/payments`, label: t.payments }]}
        lead={t.accountLead}
      >
        <DataTable
          caption={t.accounts}
          rows={rows}
          empty={t.noAccounts}
          stack
          columns={[
            { key: 'no', header: '#', cell: ({ personNo }) => personNo },
            { key: 'seat', header: t.seat, rowHeader: true, cell: ({ label }) => label },
            { key: 'bank', header: t.bank, cell: ({ bank }) => bank },
            { key: 'number', header: t.accountNumber, cell: ({ number }) => number },
            { key: 'holder', header: t.accountHolder, cell: ({ holder }) => holder },
          ]}
        />
      </Frame>
    )
  },
})

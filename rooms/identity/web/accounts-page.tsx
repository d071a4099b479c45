import { page } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listAccounts } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeAccounts } from '../core/permissions.ts'

/** Who holds which role, and when their personal data will be destroyed: for auditors and administrators. */
export const accountsPage = page({
  path: '/accounts',
  permission: maySeeAccounts,
  async render({ ask, lang, actor }) {
    const answer = await ask(listAccounts, {})
    if (!answer.ok) return answer
    const t = words(lang)
    return (
      <Frame title={t.accountsTitle} crumbs={[]}>
        <DataTable
          caption={t.accountsCaption}
          rows={answer.value.accounts}
          empty={t.none}
          columns={[
            {
              key: 'name',
              header: t.name,
              rowHeader: true,
              cell: (account) => (
                <a href={`/${actor.districtId}/history/account/${account.accountId}`}>
                  {account.displayName ?? account.accountId}
                </a>
              ),
            },
            {
              key: 'roles',
              header: t.rolesHeld,
              cell: ({ grants }) => grants.map((grant) => t.roles[grant.role]).join(', ') || t.none,
            },
            { key: 'purpose', header: t.purpose, cell: (account) => account.purpose },
            {
              key: 'destroy',
              header: t.destroyAfter,
              cell: ({ destroyedOn, destroyAfter }) => {
                if (destroyedOn !== null) return t.destroyed(formatDate(destroyedOn, lang))
                return destroyAfter === null ? t.none : formatDate(destroyAfter, lang)
              },
            },
          ]}
        />
      </Frame>
    )
  },
})

import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { AccountId } from '#kit/id.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { listAccounts, listDemoAccounts } from '../contract.ts'
import { listRoleWork, proposeRole } from '../contract-roles.ts'
import { words } from '../core/messages.ts'
import { roleWords } from '../core/messages-roles.ts'
import { mayProposeRole, mayReviewRole, maySeeAccounts } from '../core/permissions.ts'
import { roleInWords } from '../core/role-in-words.ts'
import { RoleForms } from './role-forms.tsx'
import { RoleWork } from './role-work.tsx'

/** Who holds which role and until when, what is to be done about it, and when personal data will be destroyed. */
export const accountsPage = page({
  path: '/accounts',
  permission: maySeeAccounts,
  async render({ ask, lang, actor, form }) {
    const asked = await askAll(ask, {
      listed: question(listAccounts, {}),
      work: question(listRoleWork, {}),
      house: question(listDemoAccounts, {}),
    })
    if (!asked.ok) return asked
    const t = words(lang)
    const r = roleWords(lang)
    const { accounts } = asked.value.listed
    const { passkeys, entered, byTwo, units, ...work } = asked.value.work
    const { origin } = asked.value.house
    const names = new Map(accounts.map((one) => [String(one.accountId), one.displayName ?? one.accountId]))
    const letInBy = (accountId: string) => {
      const isOne = (one: AccountId) => one === accountId
      if (entered.some(isOne)) return 'recovery' as const
      return byTwo.some(isOne) ? ('first-by-two' as const) : ('first' as const)
    }
    const decides = permits(mayProposeRole, actor)
    const labels = { accountId: r.account, role: r.role, unit: r.unit, until: r.until, reason: r.reason }
    return (
      <Frame title={t.accountsTitle} crumbs={[]}>
        {form !== null && (
          <ErrorSummary
            sentence={form.sentence}
            errors={form.fieldErrors}
            labels={labels}
            prefix={form.command === proposeRole.name ? 'propose-role' : letInBy(form.values['accountId'] ?? '')}
          />
        )}
        <DataTable
          caption={t.accountsCaption}
          rows={accounts}
          empty={t.none}
          stack
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
              cell: ({ grants }) => grants.map((grant) => roleInWords(grant, units, lang)).join(', ') || t.none,
            },
            {
              key: 'passkeys',
              header: r.passkeys,
              cell: ({ accountId }) => r.passkeyCount(passkeys[accountId]?.count ?? 0),
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
        <RoleWork
          {...work}
          units={units}
          passkeys={passkeys}
          nameOf={(accountId) => names.get(accountId) ?? accountId}
          origin={origin}
          decider={decides ? actor.accountId : null}
          reviews={permits(mayReviewRole, actor)}
        />
        {decides && (
          <RoleForms accounts={accounts} letInBy={letInBy} units={units} form={form} origin={origin} newId={newId} />
        )}
      </Frame>
    )
  },
})

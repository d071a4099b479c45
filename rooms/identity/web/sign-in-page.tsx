import { page } from '#kernel/page.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { listDemoAccounts } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySignIn } from '../core/permissions.ts'

/** Where one signs in; in the demonstration, by choosing a role. */
export const signInPage = page({
  path: '/sign-in',
  permission: maySignIn,
  async render({ ask, actor, lang, query, form }) {
    const answer = await ask(listDemoAccounts, {})
    if (!answer.ok) return answer
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { on, accounts } = answer.value
    const held = actor.roles.map((role) => t.roles[role]).join(' · ')
    return (
      <Frame title={t.signInTitle} crumbs={[]} lead={on ? t.signInLead : t.demoOff}>
        {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        {actor.accountId !== null && <Notice kind="info" title={t.alreadyIn(held)} />}
        {on && accounts.length === 0 && <EmptyState text={t.noDemoAccounts} />}
        {accounts.length > 0 && (
          <ul class="choices">
            {accounts.map((account) => (
              <li key={account.accountId}>
                <Form action={`${home}/do/identity/start-demo-session`} then={query['then'] ?? home}>
                  <HiddenField name="accountId" value={account.accountId} />
                  <SubmitButton kind="secondary">{t.signInAs(account.displayName ?? account.accountId)}</SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Frame>
    )
  },
})

import { askAll, page, question } from '#kernel/page.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { listDemoAccounts } from '../contract.ts'
import { seeCodeSending } from '../contract-code.ts'
import { listProviders } from '../contract-provider.ts'
import { words } from '../core/messages.ts'
import { codeWords } from '../core/messages-code.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignIn } from '../core/permissions.ts'
import { SignInByCode } from './code-forms.tsx'
import { SignInByProvider } from './provider-links.tsx'
import { WithPasskey } from './with-passkey.tsx'

/** Where one signs in: with a passkey, with a provider, or in the demonstration by choosing a role. */
export const signInPage = page({
  path: '/sign-in',
  permission: maySignIn,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, {
      demo: question(listDemoAccounts, {}),
      known: question(listProviders, {}),
      codes: question(seeCodeSending, {}),
    })
    if (!asked.ok) return asked
    const t = words(lang)
    const s = signInWords(lang)
    const home = `/${actor.districtId}`
    const { on, accounts, origin } = asked.value.demo
    const held = actor.roles.map((role) => t.roles[role]).join(' · ')
    const then = query['then'] ?? home
    return (
      <Frame title={t.signInTitle} crumbs={[]}>
        {form !== null && (
          <ErrorSummary
            sentence={form.sentence}
            errors={form.fieldErrors}
            labels={{ contact: codeWords(lang).askTitle }}
          />
        )}
        {actor.accountId !== null && <Notice kind="info" title={t.alreadyIn(held)} />}
        <Section title={s.passkeyTitle} id="passkey">
          <p>{s.passkeyLead}</p>
          <WithPasskey command="sign-in-with-passkey" origin={origin} button={s.passkeyButton} then={then} />
          <p>
            {s.noAccess} <a href={`${home}/sign-in/recover`}>{s.recoverLink}</a>
          </p>
        </Section>
        <SignInByCode codes={asked.value.codes} then={then} form={form} />
        <SignInByProvider providers={asked.value.known.providers} then={then} />
        {on && (
          <Section title={s.demoTitle} id="demonstration">
            <p>{t.signInLead}</p>
            {accounts.length === 0 && <EmptyState text={t.noDemoAccounts} />}
            <ul class="choices">
              {accounts.map((account) => (
                <li key={account.accountId}>
                  <Form action={`${home}/do/identity/start-demo-session`} then={then}>
                    <HiddenField name="accountId" value={account.accountId} />
                    <SubmitButton kind="secondary">{t.signInAs(account.displayName ?? account.accountId)}</SubmitButton>
                  </Form>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Frame>
    )
  },
})

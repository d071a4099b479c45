import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeOwnContact } from '../contract-code.ts'
import { seeOwnLinks } from '../contract-provider.ts'
import { seeOwnAccount } from '../contract-sign-in.ts'
import { grantsOn } from '../core/account.ts'
import { words } from '../core/messages.ts'
import { codeWords } from '../core/messages-code.ts'
import { providerWords } from '../core/messages-provider.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignOut } from '../core/permissions.ts'
import { roleInWords } from '../core/role-in-words.ts'
import { PasskeyTable } from './passkey-table.tsx'
import { GoToProviders, LinkTable } from './provider-links.tsx'
import { SessionTable } from './session-table.tsx'
import { WithPasskey } from './with-passkey.tsx'

/** One's own account: roles, passkeys, linked sign-ins, sessions, recovery codes. */
export const accountPage = page({
  path: '/account',
  permission: maySignOut,
  async render({ ask, actor, lang, now, form }) {
    const asked = await askAll(ask, {
      own: question(seeOwnAccount, {}),
      linked: question(seeOwnLinks, {}),
      contact: question(seeOwnContact, {}),
    })
    if (!asked.ok) return asked
    const { account, units, passkeys, sessions, codesLeft, mayHoldCodes, origin } = asked.value.own
    const { links, providers } = asked.value.linked
    const t = signInWords(lang)
    const p = providerWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/account`
    const day = dateInSeoul(now)
    const held = grantsOn(account.grants, day).map((grant) => {
      const name = roleInWords(grant, units, lang)
      return grant.until === null ? name : t.rolesUntil(name, formatDate(grant.until, lang))
    })
    return (
      <Frame title={t.accountTitle} crumbs={[]}>
        {form !== null && (
          <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={{ label: t.label }} />
        )}
        <KeyFacts
          facts={[
            { label: words(lang).name, value: account.displayName ?? account.accountId },
            { label: t.rolesTitle, value: held.join(', ') || t.noRole },
            { label: words(lang).purpose, value: account.purpose },
          ]}
        />
        <Section title={t.passkeysTitle} id="passkeys">
          <PasskeyTable passkeys={passkeys} here={here} />
          <h3>{t.addTitle}</h3>
          <WithPasskey
            command="add-passkey"
            origin={origin}
            button={t.makePasskey}
            page={here}
            then={here}
            label={form?.values['label']}
            labelError={form?.fieldErrors['label']}
          />
        </Section>
        {asked.value.contact.to !== null && (
          <Section title={codeWords(lang).contactTitle} id="contact">
            <p>{codeWords(lang).contactKept(asked.value.contact.to)}</p>
          </Section>
        )}
        {(links.length > 0 || providers.length > 0) && (
          <Section title={p.linksTitle} id="links">
            <LinkTable links={links} providers={providers} here={here} />
            <GoToProviders providers={providers} label={p.linksTitle} use="link" called={p.linkWith} />
          </Section>
        )}
        <Section title={t.sessionsTitle} id="sessions">
          <p>{t.idleNote}</p>
          <SessionTable sessions={sessions} here={here} />
          {sessions.length > 1 && (
            <Form action={`${home}/do/identity/end-other-sessions`} page={here}>
              <SubmitButton kind="secondary">{t.endOthers}</SubmitButton>
            </Form>
          )}
        </Section>
        <Section title={t.codesTitle} id="codes">
          {mayHoldCodes ? (
            <>
              <p>{t.codesLead}</p>
              <p>
                <strong>{t.codesLeft(codesLeft)}</strong>
              </p>
              <Island
                name="shown-once"
                props={{ command: 'make-recovery-codes', input: {}, button: t.makeCodes, origin }}
              >
                <Notice kind="info" title={t.passkeyNeedsScript} />
              </Island>
            </>
          ) : (
            <p>{t.codesTwoPeople}</p>
          )}
        </Section>
      </Frame>
    )
  },
})

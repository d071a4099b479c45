import { askAll, page, question } from '#kernel/page.ts'
import { isFreshlyProven } from '#kit/actor.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { seeOwnContact } from '../contract-code.ts'
import { seeOwnLinks } from '../contract-provider.ts'
import { seeOwnAccount } from '../contract-sign-in.ts'
import { providerWords } from '../core/messages-provider.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignOut } from '../core/permissions.ts'
import { AskProofCode } from './code-forms.tsx'
import { GoToProviders } from './provider-links.tsx'
import { WithPasskey } from './with-passkey.tsx'

/** Where one proves once more who one is, before something that matters. */
export const provePage = page({
  path: '/sign-in/prove',
  permission: maySignOut,
  async render({ ask, actor, lang, now, query, form }) {
    const asked = await askAll(ask, {
      own: question(seeOwnAccount, {}),
      linked: question(seeOwnLinks, {}),
      contact: question(seeOwnContact, {}),
    })
    if (!asked.ok) return asked
    const { passkeys, demonstration, origin } = asked.value.own
    const t = signInWords(lang)
    const { links, providers } = asked.value.linked
    const linked = providers.filter(({ id }) => links.some(({ providerId }) => providerId === id))
    const here = `/${actor.districtId}/sign-in/prove`
    const done = `${here}?done=yes`
    return (
      <Frame title={t.proveTitle} crumbs={[]} lead={t.proveLead}>
        {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        {query['done'] === 'yes' && isFreshlyProven(actor, now) && <Notice kind="success" title={t.proven} />}
        {passkeys.length > 0 && (
          <WithPasskey command="prove-with-passkey" origin={origin} button={t.prove} page={here} then={done} />
        )}
        <GoToProviders providers={linked} label={t.proveTitle} use="prove" called={providerWords(lang).proveWith} />
        {asked.value.contact.mayUseCodes && <AskProofCode to={asked.value.contact.to ?? ''} here={here} />}
        {demonstration && (
          <Form action={`/${actor.districtId}/do/identity/prove-for-demonstration`} page={here} then={done}>
            <SubmitButton kind="secondary">{t.proveDemo}</SubmitButton>
          </Form>
        )}
      </Frame>
    )
  },
})

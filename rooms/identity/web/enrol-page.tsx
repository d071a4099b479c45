import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { listProviders } from '../contract-provider.ts'
import { seeEnrolment } from '../contract-sign-in.ts'
import { providerWords } from '../core/messages-provider.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignIn } from '../core/permissions.ts'
import { GoToProviders } from './provider-links.tsx'
import { WithPasskey } from './with-passkey.tsx'

/** Where one makes a passkey, or links an office's sign-in, by a link that was handed over. */
export const enrolPage = page({
  path: '/sign-in/enrol/:token',
  permission: maySignIn,
  async render({ ask, actor, lang, params, form }) {
    const token = params['token'] ?? ''
    const asked = await askAll(ask, {
      enrolment: question(seeEnrolment, { token }),
      known: question(listProviders, {}),
    })
    if (!asked.ok) return asked
    const { kind, displayName, endsAt, origin } = asked.value.enrolment
    const t = signInWords(lang)
    const p = providerWords(lang)
    const offices = kind === 'first' ? asked.value.known.providers.filter((one) => one.kind === 'office') : []
    const home = `/${actor.districtId}`
    const lead = kind === 'first' ? t.enrolFirst(displayName) : t.enrolRecovery(displayName)
    return (
      <Frame title={t.enrolTitle} crumbs={[]} lead={lead}>
        {form !== null && (
          <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={{ label: t.label }} />
        )}
        <p>{t.enrolUntil(formatMoment(endsAt, lang))}</p>
        <WithPasskey
          command="enrol-passkey"
          origin={origin}
          button={t.makePasskey}
          page={`${home}/sign-in/enrol/${token}`}
          then={`${home}/account`}
          token={token}
          label={form?.values['label']}
          labelError={form?.fieldErrors['label']}
        />
        {offices.length > 0 && (
          <Section title={p.enrolTitle} id="with-office">
            <p>{p.enrolLead}</p>
            <GoToProviders providers={offices} label={p.enrolTitle} use="enrol" called={p.linkWith} more={{ token }} />
          </Section>
        )}
      </Frame>
    )
  },
})

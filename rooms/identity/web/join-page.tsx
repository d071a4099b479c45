import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { joinWithProvider, listProviders } from '../contract-provider.ts'
import { words } from '../core/messages.ts'
import { providerWords } from '../core/messages-provider.ts'
import { maySignIn } from '../core/permissions.ts'
import { KeptTable } from './kept-table.tsx'

/** Where somebody lands who came from a provider and is not known: a resident may join, others are told what to do. */
export const joinPage = page({
  path: '/sign-in/join/:provider',
  permission: maySignIn,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { known: question(listProviders, {}) })
    if (!asked.ok) return asked
    const t = providerWords(lang)
    const home = `/${actor.districtId}`
    const provider = asked.value.known.providers.find(({ id }) => id === params['provider'])
    const joins = form?.command === joinWithProvider.name || form?.refusal.kind === 'provider-person-new'
    const crumbs = [{ href: `${home}/sign-in`, label: words(lang).signInTitle }]
    if (provider !== undefined && form !== null && joins)
      return (
        <Frame title={t.joinTitle} crumbs={crumbs} lead={t.joinLead(provider.name[lang])}>
          <Consent form={form} name={provider.name[lang]} here={`${home}/sign-in/join/${provider.id}`} />
        </Frame>
      )
    return (
      <Frame title={t.backTitle} crumbs={crumbs}>
        {form === null ? <p>{t.goFirst}</p> : <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        <LinkRow label={t.backTitle} links={[{ href: `${home}/sign-in`, label: t.again, main: true }]} />
      </Frame>
    )
  },
})

interface ConsentProps {
  readonly form: RefusedForm
  readonly name: string
  readonly here: string
}

/** What is kept, why and until when, each to be agreed to for itself. */
function Consent({ form, name, here }: ConsentProps) {
  const { lang, district } = usePage()
  const t = providerWords(lang)
  const sent = form.command === joinWithProvider.name
  const { values, fieldErrors, leadsTo } = form
  const isTicked = (field: string) => values[field] === 'on'
  return (
    <>
      {sent && <ErrorSummary sentence={form.sentence} errors={fieldErrors} labels={{ displayName: t.displayName }} />}
      <KeptTable
        kept={[
          { what: t.keptName, why: t.keptNameWhy },
          { what: t.keptIdentity(name), why: t.keptIdentityWhy },
        ]}
        until={t.until}
      />
      <p>{t.notKept}</p>
      <Form action={`/${district.id}/do/identity/join-with-provider`} page={here} then={leadsTo}>
        <HiddenField name="vouched" value={values['vouched'] ?? ''} />
        <HiddenField name="accountId" value={values['accountId'] ?? newId('resident')} />
        <TextField
          name="displayName"
          label={t.displayName}
          hint={t.displayNameHint}
          error={sent ? fieldErrors['displayName'] : undefined}
          value={values['displayName']}
          autoComplete="nickname"
          required
          maxLength={60}
        />
        <CheckboxField name="agreesToName" label={t.agreesToName} checked={isTicked('agreesToName')} required />
        <CheckboxField
          name="agreesToIdentity"
          label={t.agreesToIdentity}
          checked={isTicked('agreesToIdentity')}
          required
        />
        <CheckboxField name="isFourteen" label={t.isFourteen} checked={isTicked('isFourteen')} required />
        <SubmitButton>{t.join}</SubmitButton>
      </Form>
    </>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import { CodeField } from '#ui/code-field.tsx'
import { Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { askCode } from '../contract-code.ts'
import type { Channel } from '../core/contact.ts'
import { codeWords } from '../core/messages-code.ts'

interface AskCodeFormProps {
  readonly channels: readonly Channel[]
  readonly then: string
  readonly page: string
  readonly value?: string | undefined
  readonly error?: string | undefined
}

/** Where a code is asked for. Each form is one browser's: it carries a secret that leads to the page for the code. */
function AskCodeForm({ channels, then, page, value, error }: AskCodeFormProps) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  const only = channels.length === 1 ? channels[0] : undefined
  const way = only ?? 'both'
  const token = newId('code')
  const next = `/${district.id}/sign-in/code/${token}?${new URLSearchParams({ then })}`
  return (
    <Form action={`/${district.id}/do/identity/ask-code`} page={page} then={next}>
      <HiddenField name="token" value={token} />
      <HiddenField name="lang" value={lang} />
      <TextField
        name="contact"
        label={t.contact[way]}
        hint={t.contactHint[way]}
        error={error}
        value={value}
        type={only === 'text' ? 'tel' : only === 'mail' ? 'email' : 'text'}
        autoComplete={only === 'text' ? 'tel' : 'email'}
        required
        maxLength={200}
      />
      <SubmitButton>{t.askButton}</SubmitButton>
    </Form>
  )
}

interface SignInByCodeProps {
  readonly codes: { readonly channels: readonly Channel[]; readonly shown: boolean }
  readonly then: string
  readonly form: RefusedForm | null
}

/** Asking for a code, on the sign-in page; not there where nothing can be sent. */
export function SignInByCode({ codes, then, form }: SignInByCodeProps) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  if (codes.channels.length === 0) return null
  const own = form?.command === askCode.name ? form : null
  return (
    <Section title={t.askTitle} id="code">
      <p>{t.askLead}</p>
      <AskCodeForm
        channels={codes.channels}
        then={then}
        page={`/${district.id}/sign-in?${new URLSearchParams({ then })}`}
        value={own?.values['contact']}
        error={own?.fieldErrors['contact']}
      />
    </Section>
  )
}

interface TypeCodeFormProps {
  readonly command: 'sign-in-with-code' | 'prove-with-code'
  readonly token: string
  readonly here: string
  readonly then: string
  readonly error?: string | undefined
}

/** Where the code that was sent is typed. */
export function TypeCodeForm({ command, token, here, then, error }: TypeCodeFormProps) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  return (
    <Form action={`/${district.id}/do/identity/${command}`} page={here} then={then}>
      <HiddenField name="token" value={token} />
      <CodeField name="code" label={t.code} hint={t.codeHint} error={error} required />
      <SubmitButton>{command === 'sign-in-with-code' ? t.enter : t.proveEnter}</SubmitButton>
    </Form>
  )
}

/** What to do when no code comes: have another sent after a minute, or give another contact. */
export function SendAgain({ token, here }: { readonly token: string; readonly here: string }) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  return (
    <Section title={t.notCome} id="again">
      <p>{t.notComeLead}</p>
      <Form action={`/${district.id}/do/identity/send-code-again`} page={here}>
        <HiddenField name="token" value={token} />
        <HiddenField name="lang" value={lang} />
        <SubmitButton kind="secondary">{t.again}</SubmitButton>
      </Form>
      <p>
        <a href={`/${district.id}/sign-in#code`}>{t.other}</a>
      </p>
    </Section>
  )
}

/** Where the demonstration shows what it would have sent. */
export function ShownInstead({ shown }: { readonly shown: boolean }) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  if (!shown) return null
  return (
    <Notice kind="info" title={t.shownLead}>
      <p>
        <a href={`/${district.id}/sent`} target="_blank" rel="noopener">
          {t.shownLink}
        </a>
      </p>
    </Notice>
  )
}

/** Asks for a code to the own contact, to prove with it who one is. */
export function AskProofCode({ to, here }: { readonly to: string; readonly here: string }) {
  const { lang, district } = usePage()
  const token = newId('code')
  return (
    <Form
      action={`/${district.id}/do/identity/ask-proof-code`}
      page={here}
      then={`/${district.id}/sign-in/code/${token}`}
    >
      <HiddenField name="token" value={token} />
      <HiddenField name="lang" value={lang} />
      <SubmitButton kind="secondary">{codeWords(lang).proveWith(to)}</SubmitButton>
    </Form>
  )
}

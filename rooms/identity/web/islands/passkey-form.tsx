import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { useRef, useState } from 'preact/hooks'
import { Form, HiddenField, TextField } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { signInWords } from '../../core/messages-sign-in.ts'

export interface PasskeyFormProps {
  /** The command that takes what the passkey gave. */
  readonly command: 'sign-in-with-passkey' | 'prove-with-passkey' | 'add-passkey' | 'enrol-passkey'
  /** The address at which passkeys work. */
  readonly origin: string
  readonly button: string
  /** The page that shows the form again when it is refused; without it, this page. */
  readonly page?: string
  readonly then: string
  /** The secret of the link by which one came. */
  readonly token?: string
  /** What was typed as the name, and what was wrong with it, when the form was refused. */
  readonly label?: string | undefined
  readonly labelError?: string | undefined
}

type Making = { readonly state: 'still' | 'working' } | { readonly state: 'stopped'; readonly sentence: string }

const makes = (command: PasskeyFormProps['command']) => command === 'add-passkey' || command === 'enrol-passkey'

/** Asks the browser for a passkey, and sends what it gave as an ordinary form. */
export function Island({ command, origin, button, page, then, token, label, labelError }: PasskeyFormProps) {
  const { lang, district, path } = usePage()
  const t = signInWords(lang)
  const [making, setMaking] = useState<Making>({ state: 'still' })
  const [response, setResponse] = useState('')
  const place = useRef<HTMLDivElement>(null)
  if (location.origin !== origin) {
    return (
      <Notice kind="info" title={t.passkeyElsewhere(origin)}>
        <a href={`${origin}${path}`}>{t.passkeyGoThere}</a>
      </Notice>
    )
  }

  async function ask(name: string, input: object): Promise<never> {
    const answer = await fetch(`/${district.id}/api/identity/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body = (await answer.json()) as { readonly options?: never; readonly title: string }
    if (body.options === undefined) throw new Error(body.title)
    return body.options
  }

  async function begin(): Promise<void> {
    setMaking({ state: 'working' })
    try {
      const given = makes(command)
        ? await startRegistration({ optionsJSON: await ask('see-registration-options', { token: token ?? null }) })
        : await startAuthentication({ optionsJSON: await ask('see-sign-in-options', {}) })
      setResponse(JSON.stringify(given))
      requestAnimationFrame(() => place.current?.querySelector('form')?.submit())
    } catch (error) {
      const name = error instanceof Error ? error.name : ''
      const sentence = name === 'InvalidStateError' ? t.passkeyHeld : t.passkeyStopped
      setMaking({ state: 'stopped', sentence: name === 'Error' ? (error as Error).message : sentence })
    }
  }

  return (
    <div
      ref={place}
      onSubmit={(event) => {
        // Enter in the field sends nothing yet: the passkey is asked for first.
        event.preventDefault()
        if (making.state !== 'working') void begin()
      }}
    >
      <Form action={`/${district.id}/do/identity/${command}`} page={page} then={then}>
        {makes(command) && (
          <TextField
            name="label"
            label={t.label}
            hint={t.labelHint}
            value={label}
            error={labelError}
            required
            maxLength={60}
          />
        )}
        {token !== undefined && <HiddenField name="token" value={token} />}
        <HiddenField name="response" value={response} />
        <p class="form-actions">
          <button
            type="button"
            class="button button-primary"
            disabled={making.state === 'working'}
            onClick={() => void begin()}
          >
            {button}
          </button>
          <span role="status">
            {making.state === 'working' && t.working}
            {making.state === 'stopped' && making.sentence}
          </span>
        </p>
      </Form>
    </div>
  )
}

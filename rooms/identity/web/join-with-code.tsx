import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { codeWords } from '../core/messages-code.ts'
import { providerWords } from '../core/messages-provider.ts'
import { KeptTable } from './kept-table.tsx'

interface JoinWithCodeProps {
  readonly token: string
  readonly here: string
  readonly then: string
  readonly form: RefusedForm | null
}

/** What is kept of who joins by a code, why and until when, each to be agreed to for itself. */
export function JoinWithCode({ token, here, then, form }: JoinWithCodeProps) {
  const { lang, district } = usePage()
  const t = codeWords(lang)
  const p = providerWords(lang)
  const { values = {}, fieldErrors = {} } = form ?? {}
  const isTicked = (field: string) => values[field] === 'on'
  return (
    <>
      {form !== null && (
        <ErrorSummary sentence={form.sentence} errors={fieldErrors} labels={{ displayName: p.displayName }} />
      )}
      <KeptTable
        kept={[
          { what: p.keptName, why: p.keptNameWhy },
          { what: t.keptContact, why: t.keptContactWhy },
        ]}
        until={t.until}
      />
      <p>{t.notKept}</p>
      <Form action={`/${district.id}/do/identity/join-with-code`} page={here} then={then}>
        <HiddenField name="token" value={token} />
        <HiddenField name="accountId" value={values['accountId'] ?? newId('resident')} />
        <TextField
          name="displayName"
          label={p.displayName}
          hint={p.displayNameHint}
          error={fieldErrors['displayName']}
          value={values['displayName']}
          autoComplete="nickname"
          required
          maxLength={60}
        />
        <CheckboxField name="agreesToName" label={p.agreesToName} checked={isTicked('agreesToName')} required />
        <CheckboxField
          name="agreesToContact"
          label={t.agreesToContact}
          checked={isTicked('agreesToContact')}
          required
        />
        <CheckboxField name="isFourteen" label={p.isFourteen} checked={isTicked('isFourteen')} required />
        <SubmitButton>{p.join}</SubmitButton>
      </Form>
    </>
  )
}

import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'
import type { RefusedForm } from '../page.ts'

interface ProvePageProps {
  readonly form: RefusedForm
  /** The page that the form stood on. */
  readonly stoodOn: string
}

/** Asks for a fresh proof of who one is before something dangerous; what was typed waits here to be sent again. */
export function ProvePage({ form, stoodOn }: ProvePageProps) {
  const { lang, district } = usePage()
  const t = words(lang)
  const home = `/${district.id}`
  return (
    <Frame title={t.proveFirst} crumbs={[]}>
      <Notice kind="info" title={form.sentence}>
        <p>{t.provenLead}</p>
      </Notice>
      <p class="form-actions">
        <a class="button button-primary" href={`${home}/sign-in/prove`} target="_blank" rel="noopener">
          {t.proveFirst}
        </a>
      </p>
      <Form
        action={`${home}/do/${form.command.replace('.', '/')}`}
        page={stoodOn}
        then={form.leadsTo}
        formKey={form.key}
      >
        {Object.entries(form.values).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <SubmitButton kind="secondary">{t.provenSend}</SubmitButton>
      </Form>
    </Frame>
  )
}

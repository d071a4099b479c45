import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'
import type { RefusedForm } from '../page.ts'
import type { ServerParts } from './parts.ts'
import { TypedBefore } from './typed-before.tsx'

interface ReasonPageProps {
  readonly parts: Pick<ServerParts, 'access' | 'house'>
  /** The queries whose replies hold personal data of others. */
  readonly queries: readonly string[]
  readonly form: RefusedForm | null
  /** The page that is shown once a reason is given. */
  readonly stoodOn: string
}

/** Asks, before a page with personal data of others is shown, why it is read. */
export function ReasonPage({ parts: { access, house }, queries, form, stoodOn }: ReasonPageProps) {
  const { lang, district } = usePage()
  const t = words(lang)
  const own = form?.command === access.giving.name ? form : null
  const titles = queries.map((name) => house.queries.get(name)?.contract.title[lang] ?? name)
  const labels = { reason: t.reasonPicked, words: t.reasonTyped }
  return (
    <Frame title={t.reasonTitle} lead={t.reasonLead} crumbs={[]}>
      {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={labels} />}
      <h2>{t.reasonWhat}</h2>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Form action={`/${district.id}/do/${access.giving.name.replace('.', '/')}`} page={stoodOn} then={stoodOn}>
        <HiddenField name="queries" value={JSON.stringify(queries)} />
        <SelectField
          name="reason"
          label={t.reasonPicked}
          required
          value={own?.values['reason']}
          error={own?.fieldErrors['reason']}
          options={access.reasons(lang)}
        />
        <TextField
          name="words"
          label={t.reasonTyped}
          hint={t.reasonTypedHint}
          maxLength={200}
          value={own?.values['words']}
          error={own?.fieldErrors['words']}
        />
        <SubmitButton>{t.reasonSend}</SubmitButton>
      </Form>
      {form !== null && own === null && <TypedBefore form={form} />}
    </Frame>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import type { GateId } from '../core/gate.ts'
import type { OutcomeLine } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface Given {
  readonly gateId: GateId
  /** The outcomes that lack a reason. */
  readonly outcomes: readonly OutcomeLine[]
  readonly form: RefusedForm | null
  readonly home: string
  readonly lang: Lang
}

/** The form by which a missing reason is written. */
export function ExplainForm({ gateId, outcomes, form, home, lang }: Given) {
  const [t, p] = [words(lang), pageWords(lang)]
  const values = form?.values ?? {}
  const errors = form?.fieldErrors ?? {}
  return (
    <Section title={p.explainTitle} id="explain">
      <p>{p.explainLead}</p>
      {form !== null && <ErrorSummary sentence={form.sentence} errors={errors} />}
      <Form action={`${home}/do/items/explain-outcome`} page={`${home}/gates/${gateId}`}>
        <HiddenField name="gateId" value={gateId} />
        <SelectField
          name="no"
          label={p.explainWhich}
          required
          value={values['no']}
          error={errors['no']}
          options={outcomes.map((one) => ({
            value: String(one.no),
            label: `${one.no}. ${one.title}: ${t.outcome[one.outcome]}`,
          }))}
        />
        <TextArea
          name="reason"
          label={p.explainReason}
          required
          rows={4}
          maxLength={4000}
          value={values['reason']}
          error={errors['reason']}
        />
        <TextField
          name="basis"
          label={p.explainBasis}
          hint={p.explainBasisHint}
          required
          maxLength={300}
          value={values['basis']}
          error={errors['basis']}
        />
        <SubmitButton>{p.explainSend}</SubmitButton>
      </Form>
    </Section>
  )
}

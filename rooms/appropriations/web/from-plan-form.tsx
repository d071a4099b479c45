import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Section } from '#ui/section.tsx'
import { requestFromPlan, type seeBill } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'

interface FromPlanFormProps {
  readonly seen: ReplyOf<typeof seeBill>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Takes the cost lines of the year's projects as the request of a bill. */
export function FromPlanForm({ seen, home, lang, form }: FromPlanFormProps) {
  const p = pageWords(lang)
  const own = form?.command === requestFromPlan.name ? form : null
  const labels = { _effectiveOn: p.requestOn }
  return (
    <Section title={p.fromPlanTitle} id="from-plan">
      <p>{p.fromPlanLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      <Form action={`${home}/do/appropriations/request-from-plan`} page={`${home}/budget-bills/${seen.bill.id}`}>
        <HiddenField name="billId" value={seen.bill.id} />
        <HiddenField name="basedOn" value={String(seen.version)} />
        <DateField {...fieldOf(own, labels)('_effectiveOn')} />
        <SubmitButton kind="secondary">{p.fromPlan}</SubmitButton>
      </Form>
    </Section>
  )
}

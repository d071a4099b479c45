import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Section } from '#ui/section.tsx'
import { type listProjects, requestFromPlan, type seeBill } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'

interface FromPlanFormProps {
  readonly seen: ReplyOf<typeof seeBill>
  readonly projects: ReplyOf<typeof listProjects>['projects']
  /** Whether all projects may be taken at once; else one is named. */
  readonly mayTakeAll: boolean
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Takes the cost lines of the year's projects, or of one, as the request of a bill. */
export function FromPlanForm({ seen, projects, mayTakeAll, home, lang, form }: FromPlanFormProps) {
  const p = pageWords(lang)
  const own = form?.command === requestFromPlan.name ? form : null
  const labels = { projectIds: p.fromPlanWhich, _effectiveOn: p.requestOn, reference: p.referenceLabel }
  const field = fieldOf(own, labels)
  const standing = seen.stages.find(({ stage }) => stage === 'request')?.reference ?? ''
  const named = projects
    .filter(({ fiscalYear }) => fiscalYear === seen.bill.fiscalYear)
    .map(({ projectId, title }) => ({ value: JSON.stringify([projectId]), label: title }))
  return (
    <Section title={p.fromPlanTitle} id="from-plan">
      <p>{p.fromPlanLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      <Form action={`${home}/do/appropriations/request-from-plan`} page={`${home}/budget-bills/${seen.bill.id}`}>
        <HiddenField name="billId" value={seen.bill.id} />
        <HiddenField name="basedOn" value={own?.values['basedOn'] ?? String(seen.version)} />
        <SelectField
          {...field('projectIds')}
          required={!mayTakeAll}
          options={[{ value: '', label: mayTakeAll ? p.fromPlanAll : p.fromPlanChoose }, ...named]}
        />
        <DateField {...field('_effectiveOn')} />
        <TextField
          {...field('reference', p.referenceHint)}
          value={own?.values['reference'] ?? standing}
          maxLength={200}
        />
        <SubmitButton kind="secondary">{p.fromPlan}</SubmitButton>
      </Form>
    </Section>
  )
}

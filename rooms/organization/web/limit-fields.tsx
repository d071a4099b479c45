import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { setLimits } from '../contract.ts'
import type { Body } from '../core/body.ts'
import { type Limits, sexes } from '../core/limits.ts'
import { limitsIn } from '../core/messages-limits.ts'

interface LimitFieldsProps {
  readonly limits: Limits | undefined
  readonly field: ReturnType<typeof fieldIn>
}

/** What an appointment is asked beside the rest where the body keeps limits: the sex, and why a limit is gone over. */
export function LimitFields({ limits, field }: LimitFieldsProps) {
  const l = limitsIn(usePage().lang)
  if (limits === undefined) return null
  return (
    <>
      {limits.mostTenths !== null && (
        <SelectField
          {...field('sex', l.sex, l.sexHint)}
          options={[{ value: '', label: l.unsaidChoice }, ...sexes.map((value) => ({ value, label: l.sexes[value] }))]}
        />
      )}
      {!limits.strict && <TextArea {...field('overReason', l.overReason, l.overReasonHint)} rows={2} />}
    </>
  )
}

interface LimitsFormProps {
  readonly body: Body
  readonly form: RefusedForm | null
}

/** Sets what the members of a body keep to from now on. */
export function LimitsForm({ body: { id, rules }, form }: LimitsFormProps) {
  const { lang, district } = usePage()
  const l = limitsIn(lang)
  const own = form?.command === setLimits.name ? form : null
  const field = fieldIn(own, 'limits')
  const labels = { mostTenths: l.mostTenths, mostBodies: l.mostBodies, strict: l.strict }
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('limits', name)]))
  const number = (name: 'mostTenths' | 'mostBodies', hint: string) =>
    field(name, labels[name], hint, String(rules.limits?.[name] ?? ''))
  const { value: _typed, ...strict } = field('strict', l.strict)
  return (
    <>
      <p>{l.lead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form action={`/${district.id}/do/organization/set-limits`}>
        <HiddenField name="bodyId" value={id} />
        <NumberField {...number('mostTenths', l.mostTenthsHint)} />
        <NumberField {...number('mostBodies', l.mostBodiesHint)} />
        <CheckboxField
          {...strict}
          checked={own === null ? rules.limits?.strict === true : own.values['strict'] !== undefined}
        />
        <SubmitButton>{l.save}</SubmitButton>
      </Form>
    </>
  )
}

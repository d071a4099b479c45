import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { changeStepDates } from '../contract.ts'
import type { Cycle } from '../core/cycle.ts'
import { words } from '../core/messages.ts'

interface ChangeDatesFormProps {
  readonly cycle: Cycle
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Moves a step to other days, with the reason that stays with it. */
export function ChangeDatesForm({ cycle, home, lang, form }: ChangeDatesFormProps) {
  const t = words(lang)
  const own = form?.command === changeStepDates.name ? form : null
  const field = (name: string, label: string) => ({
    name,
    label,
    value: own?.values[name] ?? '',
    error: own?.fieldErrors[name],
  })
  const dates = own?.fieldErrors['period']
  return (
    <Section title={t.changeTitle} id="change">
      <p>{t.changeLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
      <Form action={`${home}/do/cycle/change-step-dates`} page={`${home}/calendar?cycle=${cycle.id}`}>
        <HiddenField name="cycleId" value={cycle.id} />
        <HiddenField name="period.precision" value="day" />
        <SelectField
          {...field('no', t.step)}
          required
          options={cycle.steps.map(({ no, name }) => ({ value: String(no), label: name }))}
        />
        <DateField {...field('period.from', t.firstDay)} required />
        <DateField {...field('period.to', t.lastDay)} error={own?.fieldErrors['period.to'] ?? dates} />
        <TextArea {...field('reason', t.reason)} required rows={3} />
        <SubmitButton>{t.change}</SubmitButton>
      </Form>
    </Section>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField, WonField } from '#ui/form.tsx'
import { words } from '../core/messages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { type NegotiationOutcome, negotiationKinds } from '../core/negotiation.ts'

const outcomes: readonly NegotiationOutcome[] = ['reflected', 'partly-reflected', 'not-reflected']

/** What the form begins with, by the name of its input. */
export type NegotiationValues = Readonly<Record<string, string>>

export interface FormItem {
  readonly itemId: string
  readonly title: string
}

interface NegotiationFormProps {
  readonly action: string
  readonly page: string
  readonly then: string
  readonly items: readonly FormItem[]
  readonly values: NegotiationValues
  readonly conditions: number
  /** The version that a revision takes the place of; none for a new one. */
  readonly basedOn: number | null
  readonly form: RefusedForm | null
  readonly lang: Lang
}

/** Records or revises a negotiation: each item's amounts, outcome and what was done, and what the city asked for. */
export function NegotiationForm(props: NegotiationFormProps) {
  const { action, page, then, items, values, conditions, basedOn, form, lang } = props
  const [t, v] = [words(lang), versionWords(lang)]
  const value = (name: string) => form?.values[name] ?? values[name] ?? ''
  const own = (name: string, label: string) => {
    const full = `negotiation.${name}`
    return { name: full, label, value: value(full), error: form?.fieldErrors[full] }
  }
  const outcomeOptions = [
    { value: '', label: v.noneChosen },
    ...outcomes.map((outcome) => ({ value: outcome as string, label: t.outcomes[outcome] })),
  ]
  return (
    <Form action={action} page={page} then={then}>
      {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
      {['id', 'planId', 'gateId'].map((name) => (
        <HiddenField key={name} name={`negotiation.${name}`} value={value(`negotiation.${name}`)} />
      ))}
      <HiddenField name="negotiation.period.precision" value="day" />
      {basedOn !== null && <HiddenField name="basedOn" value={`${basedOn}`} />}
      <TextField {...own('name', v.negotiationName)} required maxLength={200} />
      <SelectField
        {...own('kind', v.negotiationKind)}
        options={[
          { value: '', label: v.noneChosen },
          ...negotiationKinds.map((kind) => ({ value: kind as string, label: v.negotiationKinds[kind] })),
        ]}
      />
      <DateField {...own('period.from', v.heldFrom)} required />
      <DateField {...own('period.to', v.heldTo)} />
      {items.map(({ itemId, title }, at) => (
        <fieldset class="row-inputs" key={itemId}>
          <legend>{title}</legend>
          <HiddenField name={`negotiation.items.${at}.itemId`} value={itemId} />
          <WonField {...own(`items.${at}.before`, t.before)} required />
          <WonField {...own(`items.${at}.after`, t.after)} required />
          <SelectField {...own(`items.${at}.outcome`, v.outcome)} options={outcomeOptions} />
          <TextField {...own(`items.${at}.remark`, v.remark)} />
          <TextField {...own(`items.${at}.reason`, v.reason)} />
          <TextField {...own(`items.${at}.done`, v.done)} />
        </fieldset>
      ))}
      {Array.from({ length: conditions }, (_, at) => (
        <fieldset class="row-inputs" key={at}>
          <legend>{v.conditionOf(at + 1)}</legend>
          <TextArea {...own(`conditions.${at}.asked`, v.asked)} rows={2} />
          <SelectField {...own(`conditions.${at}.outcome`, v.outcome)} options={outcomeOptions} />
          <TextArea {...own(`conditions.${at}.done`, v.done)} rows={2} />
        </fieldset>
      ))}
      <SubmitButton>{v.save}</SubmitButton>
    </Form>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Strength } from '#rooms/organization/core/strength.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { recordResolution } from '../contract.ts'
import type { Meeting } from '../core/meeting.ts'
import { words } from '../core/messages.ts'

interface NewResolutionFormProps {
  readonly meeting: Meeting
  /** How the body stood on the day of the meeting; null where the group is no body. */
  readonly strength: Strength | null
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Records what the meeting resolved. */
export function NewResolutionForm({ meeting, strength, home, lang, form }: NewResolutionFormProps) {
  const t = words(lang)
  const own = form?.command === recordResolution.name ? form : null
  const labels = {
    text: t.resolution,
    inFavour: t.inFavour,
    present: t.present,
    enrolled: t.enrolled,
    gateId: t.gate,
    source: t.source,
  }
  const field = fieldOf(own, labels)
  const id = own?.values['resolutionId'] ?? newId('resolution')
  const hint =
    strength === null || strength.opensWith === null ? undefined : t.enrolledHint(strength.enrolled, strength.opensWith)
  return (
    <Section title={t.newResolutionTitle} id="resolve">
      <p>{t.newResolutionLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      <Form action={`${home}/do/meetings/record-resolution`} page={`${home}/meetings/${meeting.id}`} formKey={id}>
        <HiddenField name="resolutionId" value={id} />
        <HiddenField name="meetingId" value={meeting.id} />
        <TextArea {...field('text')} required rows={3} maxLength={4000} />
        <NumberField {...field('inFavour')} unit={t.people} />
        <NumberField {...field('present')} unit={t.people} />
        <NumberField {...field('enrolled', hint)} unit={t.people} />
        <TextField {...field('gateId', t.gateHint)} />
        <TextField {...field('source', t.sourceHint)} maxLength={300} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Section>
  )
}

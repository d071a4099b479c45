import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { addSeat } from '#rooms/organization/contract.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import { words } from '#rooms/organization/core/messages.ts'
import { seatKinds } from '#rooms/organization/core/seat.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'

interface AddSeatsProps {
  readonly bodyId: BodyId
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Adds seats to a body, several of a kind at once; who takes them is entered on the roll. */
export function AddSeats({ bodyId, home, lang, form }: AddSeatsProps) {
  const t = words(lang)
  const own = form?.command === addSeat.name ? form : null
  const field = fieldIn(own, 'add')
  return (
    <Section title={t.addSeatsTitle} id="add-seats">
      <p>{t.addSeatsLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="add" />}
      <Form action={`${home}/do/organization/add-seat`} page={`${home}/bodies/${bodyId}`}>
        <HiddenField name="seatId" value={newId('seat')} />
        <HiddenField name="bodyId" value={bodyId} />
        <SelectField
          {...field('kind', t.seatKind)}
          required
          options={seatKinds.map((value) => ({ value, label: t.seatKinds[value] }))}
        />
        <TextField {...field('label', t.seatLabel)} required maxLength={190} />
        <NumberField {...field('count', t.seatCount, undefined, '1')} required />
        <SubmitButton>{t.addSeats}</SubmitButton>
      </Form>
    </Section>
  )
}

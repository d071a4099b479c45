import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { fillSeat, type seeBody, vacateSeat } from '#rooms/organization/contract.ts'
import { words } from '#rooms/organization/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, NumberField, SelectField, SubmitButton } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { fieldOf } from './form-field.ts'

interface SeatFormsProps {
  readonly seen: ReplyOf<typeof seeBody>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Appoints to a seat, and records that a seat was vacated; by seat and date, never by name. */
export function SeatForms({ seen, home, lang, form }: SeatFormsProps) {
  const t = words(lang)
  const page = `${home}/bodies/${seen.body.id}`
  const filling = form?.command === fillSeat.name ? form : null
  const vacating = form?.command === vacateSeat.name ? form : null
  const fill = fieldOf(filling)
  const vacate = fieldOf(vacating)
  const choices = (wanted: (held: boolean) => boolean) => [
    { value: '', label: t.chooseSeat },
    ...seen.seats
      .filter(({ held }) => wanted(held !== null))
      .map(({ seat, held }) => ({ value: seat.id, label: held === null ? `${seat.label} (${t.vacant})` : seat.label })),
  ]
  return (
    <>
      <Section title={t.fillTitle} id="fill">
        <p>{t.fillLead}</p>
        {filling !== null && <ErrorSummary sentence={filling.sentence} errors={filling.fieldErrors} />}
        <Form action={`${home}/do/organization/fill-seat`} page={page}>
          <SelectField {...fill('seatId', t.seatLabel)} required options={choices(() => true)} />
          <DateField {...fill('_effectiveOn', t.fillFrom)} />
          <DateField {...fill('until', t.fillUntil, t.fillUntilHint)} />
          <NumberField {...fill('renewals', t.fillRenewals)} />
          <SubmitButton>{t.fill}</SubmitButton>
        </Form>
      </Section>
      <Section title={t.vacateTitle} id="vacate">
        {vacating !== null && <ErrorSummary sentence={vacating.sentence} errors={vacating.fieldErrors} />}
        <Form action={`${home}/do/organization/vacate-seat`} page={page}>
          <SelectField {...vacate('seatId', t.seatLabel)} id="vacate-seat" required options={choices((held) => held)} />
          <DateField {...vacate('_effectiveOn', t.vacateFrom)} id="vacate-from" />
          <SubmitButton kind="danger">{t.vacate}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}

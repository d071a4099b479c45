import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { fillSeat, type seeBody, vacateSeat } from '#rooms/organization/contract.ts'
import { words } from '#rooms/organization/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, NumberField, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Section } from '#ui/section.tsx'

/** The fields of the second form, whose names the first one has too. */
const vacateIds = { seatId: 'vacate-seat', _effectiveOn: 'vacate-from' }

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
  const fillLabels = { seatId: t.seatLabel, _effectiveOn: t.fillFrom, until: t.fillUntil, renewals: t.fillRenewals }
  const fill = fieldOf(filling, fillLabels)
  const vacateLabels = { seatId: t.seatLabel, _effectiveOn: t.vacateFrom }
  const vacate = fieldOf(vacating, vacateLabels)
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
        {filling !== null && (
          <ErrorSummary sentence={filling.sentence} errors={filling.fieldErrors} labels={fillLabels} />
        )}
        <Form action={`${home}/do/organization/fill-seat`} page={page}>
          <SelectField {...fill('seatId')} required options={choices(() => true)} />
          <DateField {...fill('_effectiveOn')} />
          <DateField {...fill('until', t.fillUntilHint)} />
          <NumberField {...fill('renewals')} />
          <SubmitButton>{t.fill}</SubmitButton>
        </Form>
      </Section>
      <Section title={t.vacateTitle} id="vacate">
        {vacating !== null && (
          <ErrorSummary
            sentence={vacating.sentence}
            errors={vacating.fieldErrors}
            labels={vacateLabels}
            ids={vacateIds}
          />
        )}
        <Form action={`${home}/do/organization/vacate-seat`} page={page}>
          <SelectField {...vacate('seatId')} id={vacateIds.seatId} required options={choices((held) => held)} />
          <DateField {...vacate('_effectiveOn')} id={vacateIds._effectiveOn} />
          <SubmitButton kind="danger">{t.vacate}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}

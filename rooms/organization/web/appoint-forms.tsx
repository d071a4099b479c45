import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, NumberField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { fillSeat, type seeBody, vacateSeat } from '../contract.ts'
import { words } from '../core/messages.ts'
import { limitsIn } from '../core/messages-limits.ts'
import { membersIn } from '../core/messages-members.ts'
import { appointedBys, endKinds } from '../core/seat.ts'
import { LimitFields } from './limit-fields.tsx'
import { type PeopleSought, PersonField } from './person-choice.tsx'

interface AppointProps {
  readonly seen: ReplyOf<typeof seeBody>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

const idsOf = (prefix: string, labels: object) =>
  Object.fromEntries(Object.keys(labels).map((name) => [name, idIn(prefix, name)]))

/** Appoints a person, chosen among those found, to a seat of a body. */
export function AppointForm({ seen, sought, home, lang, form }: AppointProps & { readonly sought: PeopleSought }) {
  const [t, m] = [words(lang), membersIn(lang)]
  const own = form?.command === fillSeat.name ? form : null
  const field = fieldIn(own, 'appoint')
  const labels = {
    ...{ seatId: t.seatLabel, holder: m.holder, appointedBy: m.appointBy, recommendedBy: m.recommendedBy },
    ...{ _effectiveOn: t.fillFrom, until: t.fillUntil, renewals: t.fillRenewals },
    ...{ sex: limitsIn(lang).sex, overReason: limitsIn(lang).overReason },
  }
  return (
    <>
      <p>{m.appointLead}</p>
      {own !== null && (
        <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={idsOf('appoint', labels)} />
      )}
      <Form action={`${home}/do/organization/fill-seat`}>
        <SelectField
          {...field('seatId', labels.seatId)}
          required
          options={[
            { value: '', label: t.chooseSeat },
            ...seen.seats.map(({ seat, held }) => ({
              value: seat.id,
              label: held === null ? `${seat.label} (${t.vacant})` : seat.label,
            })),
          ]}
        />
        <PersonField {...field('holder', labels.holder)} sought={sought} />
        <SelectField
          {...field('appointedBy', labels.appointedBy)}
          options={[
            { value: '', label: m.appointByChoose },
            ...appointedBys.map((value) => ({ value, label: m.appointedBys[value] })),
          ]}
        />
        <TextField {...field('recommendedBy', labels.recommendedBy)} maxLength={200} />
        <LimitFields limits={seen.body.rules.limits} field={field} />
        <DateField {...field('_effectiveOn', labels._effectiveOn)} />
        <DateField {...field('until', labels.until, t.fillUntilHint)} />
        <NumberField {...field('renewals', labels.renewals, m.renewalsHint)} />
        <SubmitButton>{m.appointTitle}</SubmitButton>
      </Form>
    </>
  )
}

/** Records that somebody leaves a seat before the term is over, and why. */
export function EndForm({ seen, home, lang, form }: AppointProps) {
  const [t, m] = [words(lang), membersIn(lang)]
  const own = form?.command === vacateSeat.name ? form : null
  const field = fieldIn(own, 'end')
  const labels = { seatId: t.seatLabel, why: m.why, words: m.whyWords, _effectiveOn: t.vacateFrom }
  return (
    <>
      {own !== null && (
        <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={idsOf('end', labels)} />
      )}
      <Form action={`${home}/do/organization/vacate-seat`}>
        <SelectField
          {...field('seatId', labels.seatId)}
          required
          options={[
            { value: '', label: t.chooseSeat },
            ...seen.seats.flatMap(({ seat, held }) => (held === null ? [] : [{ value: seat.id, label: seat.label }])),
          ]}
        />
        <SelectField
          {...field('why', labels.why)}
          required
          options={endKinds.map((value) => ({ value, label: m.endKinds[value] }))}
        />
        <TextField {...field('words', labels.words)} maxLength={500} />
        <DateField {...field('_effectiveOn', labels._effectiveOn)} />
        <SubmitButton kind="danger">{m.endTitle}</SubmitButton>
      </Form>
    </>
  )
}

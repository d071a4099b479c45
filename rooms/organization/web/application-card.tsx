import type { RefusedForm } from '#kernel/page.ts'
import type { AccountId } from '#kit/id.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { appointApplicant, scoreApplication } from '../contract-calls.ts'
import type { Limits } from '../core/limits.ts'
import { words } from '../core/messages.ts'
import { callsIn } from '../core/messages-calls.ts'
import type { Application, OpenCall } from '../core/open-call.ts'
import { recusals, type ScoreSheet, scoreOf } from '../core/score-sheet.ts'
import type { Seat } from '../core/seat.ts'
import { LimitFields } from './limit-fields.tsx'

interface ApplicationCardProps {
  readonly application: Application
  readonly call: OpenCall
  /** By which number the paper is called: papers carry no name. */
  readonly no: number
  readonly sheets: readonly ScoreSheet[]
  /** The juror who looks at it; null for the secretariat. */
  readonly own: AccountId | null
  readonly scores: boolean
  readonly appoints: boolean
  /** The vacant seats of the body. */
  readonly free: readonly Seat[]
  /** What its members keep to. */
  readonly limits: Limits | undefined
  readonly form: RefusedForm | null
}

/** One application with its marks, and what can be done with it now. */
export function ApplicationCard(props: ApplicationCardProps) {
  const { application, no, sheets, own, scores, appoints } = props
  const c = callsIn(usePage().lang)
  const { sum, sheets: given } = scoreOf(sheets)
  const mine = sheets.find(({ jurorId }) => jurorId === own)
  return (
    <article class="section" id={application.id}>
      <h3>{`${c.applicant} ${no}: ${application.place}`}</h3>
      <p>{application.motivation}</p>
      {own === null && <p>{`${c.scores}: ${c.mean(sum, given)}`}</p>}
      {mine !== undefined && (
        <p>{`${c.ownSheet}: ${mine.recusal === null ? mine.marks?.join(', ') : c.recusals[mine.recusal]}`}</p>
      )}
      {application.result !== null && application.rank !== null && (
        <p>
          <strong>{c.rankOf(c.results[application.result], application.rank)}</strong>
          {application.seatId !== null && ` · ${c.appointed}`}
        </p>
      )}
      {scores && mine?.recusal == null && <ScoreForms {...props} />}
      {appoints && <AppointForm {...props} />}
    </article>
  )
}

function ScoreForms({ application, call, sheets, own, form }: ApplicationCardProps) {
  const { lang, district } = usePage()
  const c = callsIn(lang)
  const refused =
    form?.command === scoreApplication.name && form.values['applicationId'] === application.id ? form : null
  const field = fieldIn(refused, application.id)
  const marks = sheets.find(({ jurorId }) => jurorId === own)?.marks ?? []
  return (
    <>
      {refused !== null && (
        <ErrorSummary sentence={refused.sentence} errors={refused.fieldErrors} prefix={application.id} />
      )}
      <Form action={`/${district.id}/do/organization/score-application`}>
        <HiddenField name="applicationId" value={application.id} />
        {call.criteria.map(({ name, most }, at) => (
          <NumberField
            key={name}
            {...field(`marks.${at}`, c.most(name, most), undefined, String(marks[at] ?? ''))}
            required
          />
        ))}
        <SubmitButton>{c.score}</SubmitButton>
      </Form>
      <More summary={c.standAside}>
        <Form action={`/${district.id}/do/organization/stand-aside`}>
          <HiddenField name="applicationId" value={application.id} />
          <SelectField
            {...field('recusal', c.recusal)}
            required
            options={recusals.map((value) => ({ value, label: c.recusals[value] }))}
          />
          <SubmitButton kind="danger">{c.standAside}</SubmitButton>
        </Form>
      </More>
    </>
  )
}

function AppointForm({ application, free, limits, form }: ApplicationCardProps) {
  const { lang, district } = usePage()
  const [t, c] = [words(lang), callsIn(lang)]
  const refused =
    form?.command === appointApplicant.name && form.values['applicationId'] === application.id ? form : null
  const field = fieldIn(refused, application.id)
  return (
    <>
      {refused !== null && (
        <ErrorSummary sentence={refused.sentence} errors={refused.fieldErrors} prefix={application.id} />
      )}
      <Form action={`/${district.id}/do/organization/appoint-applicant`}>
        <HiddenField name="applicationId" value={application.id} />
        <SelectField
          {...field('seatId', c.seat)}
          required
          options={[
            { value: '', label: t.chooseSeat },
            ...free.map(({ id, label }) => ({ value: id, label: `${label} (${t.vacant})` })),
          ]}
        />
        <LimitFields limits={limits} field={field} />
        <DateField {...field('_effectiveOn', t.fillFrom)} />
        <SubmitButton>{c.appoint}</SubmitButton>
      </Form>
    </>
  )
}

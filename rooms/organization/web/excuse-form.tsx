import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { excuseJuror, type seeApplications } from '../contract-calls.ts'
import { callsIn } from '../core/messages-calls.ts'
import type { CallId } from '../core/open-call.ts'
import { recusals } from '../core/score-sheet.ts'

interface ExcuseFormProps {
  readonly callId: CallId
  /** Those who still owe sheets. */
  readonly panel: ReplyOf<typeof seeApplications>['panel']
  readonly form: RefusedForm | null
}

/** Takes a juror out of what they have not scored, so that the call can be decided. */
export function ExcuseForm({ callId, panel, form }: ExcuseFormProps) {
  const { lang, district } = usePage()
  const c = callsIn(lang)
  const own = form?.command === excuseJuror.name ? form : null
  const labels = { jurorNo: c.whichJuror, recusal: c.recusal, reason: c.whyExcused }
  const field = fieldIn(own, 'excuse')
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('excuse', name)]))
  return (
    <More summary={c.excuseTitle} open={own !== null}>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <p>{c.excuseLead}</p>
      <Form action={`/${district.id}/do/organization/excuse-juror`}>
        <HiddenField name="callId" value={callId} />
        <SelectField
          {...field('jurorNo', labels.jurorNo)}
          required
          options={panel.map(({ no, owes }) => ({ value: `${no}`, label: c.jurorOwes(no, owes) }))}
        />
        <SelectField
          {...field('recusal', labels.recusal)}
          options={recusals.map((value) => ({ value, label: c.recusals[value] }))}
        />
        <TextArea {...field('reason', labels.reason)} required rows={2} />
        <SubmitButton kind="secondary">{c.excuse}</SubmitButton>
      </Form>
    </More>
  )
}

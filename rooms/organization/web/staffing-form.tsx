import type { RefusedForm } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { recordStaffing, removeStaffing } from '../contract-facts.ts'
import { factsIn } from '../core/messages-facts.ts'
import { type StaffingView, writeStaffing } from '../core/staffing.ts'

interface StaffingFormProps {
  readonly departmentId: string
  readonly bureau: string | null
  readonly staffing: readonly StaffingView[]
  readonly form: RefusedForm | null
  /** Whether the whole office may enter for a bureau here too. */
  readonly ofBureau: boolean
}

/** Enters a staffing table of a department, or of its bureau, typed on from the latest; takes an earlier one back. */
export function StaffingForm({ departmentId, bureau, staffing, form, ofBureau }: StaffingFormProps) {
  const { lang, district } = usePage()
  const t = factsIn(lang)
  const home = `/${district.id}/do/organization`
  const own = form?.command === recordStaffing.name ? form : null
  const removing = form?.command === removeStaffing.name ? form : null
  const isBureaus = own !== null && (own.values['departmentId'] ?? '') === ''
  return (
    <Section title={t.recordStaffing} id="record-staffing">
      {removing !== null && <ErrorSummary sentence={removing.sentence} errors={removing.fieldErrors} />}
      {[false, ...(ofBureau && bureau !== null ? [true] : [])].map((forBureau) => {
        const shown = own !== null && isBureaus === forBureau ? own : null
        const prefix = forBureau ? 'bureau-staffing' : 'staffing'
        const field = fieldIn(shown, prefix)
        const known = forBureau ? '' : writeStaffing(staffing[0]?.cells ?? [])
        return (
          <div key={prefix}>
            {shown !== null && <ErrorSummary sentence={shown.sentence} errors={shown.fieldErrors} prefix={prefix} />}
            <Form action={`${home}/record-staffing`}>
              {forBureau ? (
                <TextField {...field('bureau', t.ofBureau, undefined, bureau ?? '')} required maxLength={200} />
              ) : (
                <HiddenField name="departmentId" value={departmentId} />
              )}
              <TextArea {...field('rows', t.rows, `${t.rowsHint}${t.classWords}`, known)} rows={8} required />
              <NumberField {...field('statedQuota', t.statedQuota, t.statedHint)} />
              <NumberField {...field('statedHeadcount', t.statedHeadcount)} />
              <DateField {...field('_effectiveOn', t.asOf)} />
              <SubmitButton>{t.save}</SubmitButton>
            </Form>
          </div>
        )
      })}
      {staffing.map(({ asOf }) => (
        <Form key={asOf} action={`${home}/remove-staffing`}>
          <HiddenField name="departmentId" value={departmentId} />
          <HiddenField name="asOf" value={asOf} />
          <SubmitButton kind="danger">{t.removeStaffing(formatDate(asOf, lang))}</SubmitButton>
        </Form>
      ))}
    </Section>
  )
}

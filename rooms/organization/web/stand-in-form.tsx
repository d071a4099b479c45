import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, type Option, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { arrangeStandIn } from '../contract-teams.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { type PeopleSought, PersonField } from './person-choice.tsx'

interface ArrangeFormProps {
  readonly form: RefusedForm | null
  /** For whom it may be arranged; without it, for oneself. */
  readonly absent?: readonly Option[]
  readonly sought?: PeopleSought
}

/** Says who stands in while somebody is away. */
export function ArrangeForm({ form, absent, sought = null }: ArrangeFormProps) {
  const { lang, district } = usePage()
  const s = teamsIn(lang)
  const own = form?.command === arrangeStandIn.name ? form : null
  const field = fieldIn(own, 'away')
  const labels = { absentId: s.absent, substituteId: s.substitute, _effectiveOn: s.awayFrom, until: s.awayUntil }
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('away', name)]))
  return (
    <>
      <h3>{s.arrangeTitle}</h3>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form action={`/${district.id}/do/organization/arrange-stand-in`}>
        <HiddenField name="standInId" value={newId('stand-in')} />
        {absent !== undefined && (
          <SelectField {...field('absentId', labels.absentId)} options={[{ value: '', label: s.oneself }, ...absent]} />
        )}
        <PersonField
          {...field('substituteId', labels.substituteId, s.substituteHint)}
          sought={sought}
          others={absent ?? []}
          required
        />
        <DateField {...field('_effectiveOn', labels._effectiveOn)} />
        <DateField {...field('until', labels.until)} required />
        <SubmitButton>{s.arrange}</SubmitButton>
      </Form>
    </>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { NamedUnit } from '#kit/unit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import {
  DateField,
  Form,
  HiddenField,
  NumberField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { keepFieldCheck } from '../contract-field-checks.ts'
import { aspectMarks, aspects, type FieldCheck, participantKinds } from '../core/field-check.ts'
import { checkWords } from '../core/messages-checks.ts'

interface FieldCheckFormProps {
  readonly item: { readonly id: string; readonly title: string }
  /** What it says now; null for a new one. */
  readonly check: FieldCheck | null
  readonly departments: readonly Pick<NamedUnit, 'id' | 'name'>[]
  readonly form: RefusedForm | null
  readonly here: string
  readonly today: string
  readonly lang: Lang
}

/** Written standing there, on a phone: large choices, few words, photos. */
export function FieldCheckForm({ item, check, departments, form, here, today, lang }: FieldCheckFormProps) {
  const t = checkWords(lang)
  const { district } = usePage()
  const home = `/${district.id}`
  const own = form?.command === keepFieldCheck.name ? form : null
  const id = check?.id ?? own?.values['checkId'] ?? newId('check')
  const labels: Record<string, string> = {
    ...{ checkedOn: t.checkedOn, departmentId: t.department, alongWith: t.alongWith, opinion: t.opinion },
    ...Object.fromEntries(participantKinds.map((kind) => [`participants.${kind}`, t.kinds[kind]])),
    ...Object.fromEntries(aspects.map((one) => [`checklist.${one}.mark`, t.aspects[one]])),
    ...Object.fromEntries(aspects.map((one) => [`checklist.${one}.note`, t.note(t.aspects[one])])),
  }
  const field = fieldIn(own, 'check')
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('check', name)]))
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form
        action={`${home}/do/screening/keep-field-check`}
        page={here}
        then={`${home}/field-checks/${id}`}
        formKey={own === null && check === null ? id : undefined}
        files
      >
        <HiddenField name="checkId" value={id} />
        <HiddenField name="itemId" value={item.id} />
        <HiddenField name="version" value={`${check?.version ?? 0}`} />
        <DateField {...field('checkedOn', t.checkedOn, undefined, check?.checkedOn ?? today)} required max={today} />
        <SelectField
          {...field('departmentId', t.department, undefined, check?.departmentId)}
          required
          options={departments.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <TextField {...field('alongWith', t.alongWith, t.alongWithHint, check?.alongWith ?? '')} maxLength={300} />
        <fieldset class="field">
          <legend class="field-label">{t.participants}</legend>
          {participantKinds.map((kind) => (
            <NumberField
              key={kind}
              {...field(`participants.${kind}`, t.kinds[kind], undefined, `${check?.participants[kind] ?? ''}`)}
              unit={t.person}
            />
          ))}
        </fieldset>
        {aspects.map((one) => (
          <fieldset key={one} class="field">
            <RadioGroup
              {...field(`checklist.${one}.mark`, t.aspects[one], undefined, check?.checklist[one].mark)}
              required
              options={aspectMarks.map((value) => ({ value, label: t.marks[one][value] }))}
            />
            <TextField
              {...field(`checklist.${one}.note`, t.note(t.aspects[one]), undefined, check?.checklist[one].note ?? '')}
              maxLength={1000}
            />
          </fieldset>
        ))}
        <TextArea {...field('opinion', t.opinion, t.opinionHint, check?.opinion)} required rows={4} maxLength={4000} />
        <FileField name="files" label={t.photos} form={own} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </>
  )
}

import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { recordChange, surrenderProject } from '../contract.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { versionWords } from '../core/messages-versions.ts'
import { agreedByKinds } from '../core/plan-change.ts'
import { sheetField, sheetFields } from '../core/sheet-field.ts'

interface ChangeFormProps {
  readonly projectId: string
  readonly home: string
  readonly form: RefusedForm | null
  readonly lang: Lang
}

/** Records a change of a project; one that names a field of the sheet is written there too. */
export function RecordChangeForm({ projectId, home, form, lang }: ChangeFormProps) {
  const v = versionWords(lang)
  const own = form?.command === recordChange.name ? form : null
  const id = own?.values['changeId'] ?? newId('change')
  const page = `${home}/projects/${projectId}/changes`
  // What the sheet does not take of one of its fields was typed as what shall stand there.
  const errors = Object.fromEntries(
    Object.entries(own?.fieldErrors ?? {}).map(([name, error]) => [
      name === own?.values['field'] ? 'after' : name,
      error,
    ]),
  )
  const value = (name: string) => ({ value: own?.values[name], error: errors[name] })
  const texts = sheetFields.filter((field) => sheetField(field).kind !== 'rows')
  return (
    <More summary={v.recordChange} open={own !== null}>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={errors} ids={groundIds('change')} />}
      <Form action={`${home}/do/plans/record-change`} page={page} formKey={id}>
        <HiddenField name="changeId" value={id} />
        <HiddenField name="projectId" value={projectId} />
        <SelectField
          name="field"
          label={v.changeField}
          {...value('field')}
          options={[
            { value: '', label: v.changeFieldNone },
            ...texts.map((field) => ({ value: field as string, label: fieldWord(field, lang) })),
          ]}
        />
        <TextArea name="before" label={v.changeBefore} hint={v.changeBeforeHint} rows={3} {...value('before')} />
        <TextArea name="after" label={v.changeAfter} rows={3} {...value('after')} />
        <WonField name="amountBefore" label={v.amountBefore} hint={v.amountHint} {...value('amountBefore')} />
        <WonField name="amountAfter" label={v.amountAfter} {...value('amountAfter')} />
        <GroundsFields mark="change" form={own} lang={lang} />
        <SubmitButton>{v.recordChange}</SubmitButton>
      </Form>
    </More>
  )
}

/** Gives a project up, after a person has said that this cannot be undone. */
export function SurrenderForm({ projectId, home, form, lang }: ChangeFormProps) {
  const v = versionWords(lang)
  const own = form?.command === surrenderProject.name ? form : null
  const id = own?.values['changeId'] ?? newId('surrender')
  const page = `${home}/projects/${projectId}/changes`
  const value = (name: string) => ({ value: own?.values[name], error: own?.fieldErrors[name] })
  return (
    <More summary={v.surrenderTitle} open={own !== null}>
      <p>{v.surrenderLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} ids={groundIds('surrender')} />}
      <Form action={`${home}/do/plans/surrender-project`} page={page} formKey={id}>
        <HiddenField name="changeId" value={id} />
        <HiddenField name="projectId" value={projectId} />
        <WonField name="amount" label={v.surrenderAmount} required {...value('amount')} />
        <TextArea
          name="money"
          label={v.surrenderMoney}
          hint={v.surrenderMoneyHint}
          required
          rows={3}
          {...value('money')}
        />
        <GroundsFields mark="surrender" form={own} lang={lang} />
        <CheckboxField name="sure" value="true" label={v.surrenderSure} required error={own?.fieldErrors['sure']} />
        <SubmitButton kind="danger">{v.surrender}</SubmitButton>
      </Form>
    </More>
  )
}

/** The ids of the fields that both forms of the page have. */
const groundIds = (mark: GroundsFieldsProps['mark']): Readonly<Record<string, string>> =>
  Object.fromEntries(['reason', 'basis', 'agreedBy', 'agreedName', 'agreedOn'].map((name) => [name, `${mark}-${name}`]))

interface GroundsFieldsProps {
  readonly mark: string
  readonly form: RefusedForm | null
  readonly lang: Lang
}

/** Why, on what basis, and who agreed when. */
function GroundsFields({ mark, form, lang }: GroundsFieldsProps) {
  const v = versionWords(lang)
  const own = (name: string) => ({
    name,
    id: `${mark}-${name}`,
    value: form?.values[name],
    error: form?.fieldErrors[name],
  })
  return (
    <>
      <TextArea {...own('reason')} label={v.why} required rows={3} maxLength={4000} />
      <TextField {...own('basis')} label={v.basis} hint={v.basisHint} required maxLength={1000} />
      <SelectField
        {...own('agreedBy')}
        label={v.agreedBy}
        required
        options={agreedByKinds.map((value) => ({ value, label: v.agreedByKinds[value] }))}
      />
      <TextField {...own('agreedName')} label={v.agreedName} maxLength={200} />
      <DateField {...own('agreedOn')} label={v.agreedOn} required />
    </>
  )
}

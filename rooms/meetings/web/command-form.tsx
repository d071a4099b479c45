import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, type SubmitButtonProps } from '#ui/form.tsx'
import { type FieldIn, fieldIn, idIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { fieldOfRefusal } from '../core/refusal-fields.ts'

export interface CommandFormProps {
  readonly command: CommandContract
  readonly home: string
  /** The page that shows it again when it is refused, and, without `then`, when it is done. */
  readonly page: string
  readonly then?: (id: string) => string
  readonly form: RefusedForm | null
  /** What it sends beside what is typed; of several forms of one command, the refused one is told by these. */
  readonly hidden: Readonly<Record<string, string>>
  /** The field of the id of what is made, and what that is: vote-6f1c…. */
  readonly makes?: readonly [field: string, kind: string]
  readonly submit: string
  readonly kind?: SubmitButtonProps['kind']
  /** Whether it sends files. */
  readonly files?: boolean
  /** Its fields; beside them, the form that came back. */
  readonly fields?: (field: FieldIn, refused: RefusedForm | null) => ComponentChildren
}

/** A form of one command among several of a page: refused, it comes back with its reason and all that was typed. */
export function CommandForm(props: CommandFormProps) {
  const { command, home, page, then, form, hidden, makes, submit, kind = 'primary', files = false, fields } = props
  const sent = Object.entries(hidden)
  const own = form?.command === command.name && sent.every(([name, value]) => form.values[name] === value) ? form : null
  const [, name = ''] = command.name.split('.')
  const prefix = [name, ...sent.map(([, value]) => value)].join('-')
  const labels: Record<string, string> = {}
  const errors = own === null ? {} : errorsOf(own)
  const fieldOf = fieldIn(own === null ? null : { values: own.values, fieldErrors: errors }, prefix)
  const shown = fields?.((field, label, hint, prefilled) => {
    labels[field] = label
    return fieldOf(field, label, hint, prefilled)
  }, own)
  const ids = Object.fromEntries(Object.keys(labels).map((field) => [field, idIn(prefix, field)]))
  const id = makes === undefined ? undefined : (own?.values[makes[0]] ?? newId(makes[1]))
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={errors} labels={labels} ids={ids} />}
      <Form
        action={`${home}/do/${command.name.replace('.', '/')}`}
        page={page}
        then={id === undefined ? undefined : then?.(id)}
        formKey={id}
        files={files}
      >
        {sent.map(([field, value]) => (
          <HiddenField key={field} name={field} value={value} />
        ))}
        {makes !== undefined && <HiddenField name={makes[0]} value={id ?? ''} />}
        {shown}
        <SubmitButton kind={kind}>{submit}</SubmitButton>
      </Form>
    </>
  )
}

/** What is wrong by field: a refusal of this room stands beside the field that it is about. */
function errorsOf({ refusal, sentence, fieldErrors }: RefusedForm): Readonly<Record<string, string>> {
  const field = fieldOfRefusal(refusal.kind)
  return field === undefined ? fieldErrors : { [field]: sentence }
}

import type { ComponentChildren } from 'preact'
import type { CommandContract } from '#kit/contract.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Form, HiddenField, SubmitButton, type SubmitButtonProps } from './form.tsx'
import { type FieldIn, fieldIn, idIn } from './form-field.ts'
import { newId } from './new-id.ts'

/** What comes back of a form that was refused. */
export interface RefusedAct {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
  readonly sentence: string
  readonly fieldErrors: Readonly<Record<string, string>>
}

export interface ActFormProps<Refused extends RefusedAct> {
  readonly command: CommandContract
  readonly home: string
  readonly here: string
  readonly then?: string | ((id: string) => string)
  readonly form: Refused | null
  /** What it sends beside what is typed; of several forms of one command, the refused one is told by these. */
  readonly hidden?: Readonly<Record<string, string>>
  /** The field of the id of what is made, and what that is. */
  readonly makes?: readonly [field: string, kind: string]
  readonly submit: string
  readonly kind?: SubmitButtonProps['kind']
  readonly files?: boolean
  readonly fields?: (field: FieldIn, refused: Refused | null) => ComponentChildren
}

/** The form that came back, where it is this one; else null. */
export const cameBackIn = <Refused extends RefusedAct>(
  form: Refused | null,
  command: CommandContract,
  hidden: Readonly<Record<string, string>> = {},
): Refused | null =>
  form?.command === command.name && Object.entries(hidden).every(([name, value]) => form.values[name] === value)
    ? form
    : null

/** A form of one command among several of a page: refused, it comes back with its reason and all that was typed. */
export function ActForm<Refused extends RefusedAct>(props: ActFormProps<Refused>) {
  const { command, home, here, then, form, hidden = {}, makes, submit, kind = 'primary', files = false, fields } = props
  const own = cameBackIn(form, command, hidden)
  const prefix = [command.name.split('.')[1], ...Object.values(hidden)].join('-').replaceAll('/', '-')
  const labels: Record<string, string> = {}
  const fieldOf = fieldIn(own, prefix)
  const shown = fields?.((field, label, hint, prefilled) => {
    labels[field] = label
    return fieldOf(field, label, hint, prefilled)
  }, own)
  const ids = Object.fromEntries(Object.keys(labels).map((field) => [field, idIn(prefix, field)]))
  const id = makes === undefined ? undefined : (own?.values[makes[0]] ?? newId(makes[1]))
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form
        action={`${home}/do/${command.name.replace('.', '/')}`}
        page={here}
        then={typeof then === 'function' ? then(id ?? '') : then}
        formKey={own === null ? id : undefined}
        files={files}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {makes !== undefined && <HiddenField name={makes[0]} value={id ?? ''} />}
        {shown}
        <SubmitButton kind={kind}>{submit}</SubmitButton>
      </Form>
    </>
  )
}

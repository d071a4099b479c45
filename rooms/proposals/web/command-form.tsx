import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { type FieldIn, fieldIn, idIn } from '#ui/form-field.ts'

/** Where a form stands and what came back of it. */
export interface FormPlace {
  readonly home: string
  /** The page that shows the form. */
  readonly here: string
  readonly form: RefusedForm | null
}

interface CommandFormProps {
  readonly command: CommandContract
  readonly place: FormPlace
  /** Leads the ids of the fields. */
  readonly prefix: string
  readonly then?: string | undefined
  readonly formKey?: string
  readonly hidden: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly submit: string
  readonly kind?: 'primary' | 'secondary' | 'danger'
  readonly children?: (field: FieldIn, own: RefusedForm | null) => ComponentChildren
}

/** A form of one command, with what was typed and what was wrong when it comes back. */
export function CommandForm(props: CommandFormProps) {
  const { command, place, prefix, then, formKey, hidden, labels = {}, submit, kind = 'primary', children } = props
  const own = place.form?.command === command.name ? place.form : null
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn(prefix, name)]))
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form
        files={command.files !== undefined || command.large === true}
        action={`${place.home}/do/${command.name.replace('.', '/')}`}
        page={place.here}
        then={then}
        formKey={formKey}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children?.(fieldIn(own, prefix), own)}
        <SubmitButton kind={kind}>{submit}</SubmitButton>
      </Form>
    </>
  )
}

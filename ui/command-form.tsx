import type { ComponentChildren } from 'preact'
import { ErrorSummary } from './error-summary.tsx'
import { Form, HiddenField, SubmitButton } from './form.tsx'
import { type FieldIn, fieldIn, idIn } from './form-field.ts'
import { newId } from './new-id.ts'

/** The command that a form asks for. */
interface Command {
  readonly name: string
}

/** A form that was refused, with what was typed and what was wrong. */
interface CameBack {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
  readonly sentence: string
  readonly fieldErrors: Readonly<Record<string, string>>
}

/** Where a form stands and what came back of it. */
export interface FormPlace {
  readonly home: string
  /** The page that shows the form. */
  readonly here: string
  readonly form: CameBack | null
}

interface CommandFormProps {
  readonly command: Command
  readonly place: FormPlace
  /** Leads the ids of the fields. */
  readonly prefix: string
  /** Where to go when it is done; without it, back to the page. */
  readonly then?: string | undefined
  readonly hidden?: Readonly<Record<string, string>>
  /** The field that carries the id of the thing about to be entered, and the kind of thing. */
  readonly newThing?: { readonly field: string; readonly kind: string }
  /** The labels of the fields, for the summary of what is wrong. */
  readonly labels: Readonly<Record<string, string>>
  readonly submit: string
  readonly kind?: 'primary' | 'secondary' | 'danger'
  readonly children?: (field: FieldIn, own: CameBack | null) => ComponentChildren
}

/** A form of one command, with what was typed and what was wrong when it comes back. */
export function CommandForm(props: CommandFormProps) {
  const { command, place, prefix, then, hidden = {}, newThing, labels, submit, kind = 'primary', children } = props
  const own = place.form?.command === command.name ? place.form : null
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn(prefix, name)]))
  const id = newThing === undefined ? undefined : (own?.values[newThing.field] ?? newId(newThing.kind))
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form
        action={`${place.home}/do/${command.name.replace('.', '/')}`}
        page={place.here}
        then={then}
        formKey={own === null ? id : undefined}
      >
        {newThing !== undefined && <HiddenField name={newThing.field} value={id ?? ''} />}
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children?.(fieldIn(own, prefix), own)}
        <SubmitButton kind={kind}>{submit}</SubmitButton>
      </Form>
    </>
  )
}

/** Whether a form of one of these commands has come back: what holds it then stands open. */
export const cameBack = (form: CameBack | null, ...commands: readonly Command[]): boolean =>
  form !== null && commands.some(({ name }) => name === form.command)

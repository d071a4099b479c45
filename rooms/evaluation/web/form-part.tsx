import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { type FieldIn, fieldIn } from '#ui/form-field.ts'

interface FormPartProps {
  /** The district's address. */
  readonly home: string
  readonly command: CommandContract
  /** The form that came back, of whichever command the page has. */
  readonly form: RefusedForm | null
  readonly prefix: string
  /** What the form says without being typed; one that came back is shown in the form that said the same. */
  readonly hidden: Readonly<Record<string, string>>
  readonly button: string
  readonly leadsTo?: string
  readonly page?: string
  readonly files?: boolean
  readonly danger?: boolean
  readonly children: (field: FieldIn, own: RefusedForm | null) => ComponentChildren
}

/** One form among several of a page: what was refused stands above it, and what was typed in it. */
export function FormPart(props: FormPartProps) {
  const { home, command, form, prefix, hidden, button, leadsTo, page, files = false, danger = false, children } = props
  const isOwn = form?.command === command.name && Object.entries(hidden).every(([k, v]) => form.values[k] === v)
  const own = isOwn ? form : null
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix={prefix} />}
      <Form action={`${home}/do/${command.name.replace('.', '/')}`} then={leadsTo} page={page} files={files}>
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children(fieldIn(own, prefix), own)}
        <SubmitButton kind={danger ? 'danger' : 'primary'}>{button}</SubmitButton>
      </Form>
    </>
  )
}

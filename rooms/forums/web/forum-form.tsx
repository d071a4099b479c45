import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import type { FieldIn } from '#ui/form-field.ts'

/** Where the forms of a page stand, and which of them was refused. */
export interface FormPlace {
  readonly home: string
  readonly here: string
  readonly form: RefusedForm | null
}

interface ForumFormProps {
  readonly command: CommandContract
  readonly place: FormPlace
  /** What it sends beside what is typed; of several forms of one command, the refused one is told by these. */
  readonly hidden: Readonly<Record<string, string>>
  readonly then?: string | undefined
  readonly newThing?: { readonly field: string; readonly kind: string }
  readonly labels?: Readonly<Record<string, string>>
  readonly submit: string
  readonly kind?: 'primary' | 'secondary' | 'danger'
  readonly children?: (field: FieldIn, own: RefusedForm | null) => ComponentChildren
}

/** Whether the form that came back is this one. */
export const isOwn = (
  form: RefusedForm | null,
  command: CommandContract,
  hidden: Readonly<Record<string, string>>,
): boolean =>
  form?.command === command.name && Object.entries(hidden).every(([name, value]) => form.values[name] === value)

/** A form of one command among several of a page: refused, it comes back with its reason and all that was typed. */
export function ForumForm({ command, place, hidden, labels = {}, children, ...rest }: ForumFormProps) {
  const form = isOwn(place.form, command, hidden) ? place.form : null
  const prefix = [command.name.split('.')[1], ...Object.values(hidden).slice(1)].join('-')
  return (
    <CommandForm {...{ command, hidden, labels, prefix, ...rest }} place={{ ...place, form }}>
      {(field) => children?.(field, form)}
    </CommandForm>
  )
}

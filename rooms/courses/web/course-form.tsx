import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { CommandForm, type FormPlace as Place } from '#ui/command-form.tsx'
import type { FieldIn } from '#ui/form-field.ts'

/** Where the forms of a page stand, and which of them was refused. */
export interface FormPlace extends Place {
  readonly form: RefusedForm | null
}

interface CourseFormProps {
  readonly command: CommandContract
  readonly place: FormPlace
  /** The course first, then the session: of several forms of one command, the refused one is told by these. */
  readonly hidden: Readonly<Record<string, string>>
  readonly then?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly submit: string
  readonly kind?: 'primary' | 'secondary' | 'danger'
  readonly children?: (field: FieldIn, own: RefusedForm | null) => ComponentChildren
}

/** The form that came back, where it is this one; else null. */
export const ownForm = (
  form: RefusedForm | null,
  command: CommandContract,
  hidden: Readonly<Record<string, string>>,
): RefusedForm | null =>
  form?.command === command.name && Object.entries(hidden).every(([name, value]) => form.values[name] === value)
    ? form
    : null

/** A form of one command among several of a page: refused, it comes back with its reason and all that was typed. */
export function CourseForm({ command, place, hidden, labels = {}, children, ...rest }: CourseFormProps) {
  const form = ownForm(place.form, command, hidden)
  const prefix = [command.name.split('.')[1], ...Object.values(hidden).slice(1)].join('-')
  return (
    <CommandForm {...{ command, hidden, labels, prefix, ...rest }} place={{ ...place, form }}>
      {(field) => children?.(field, form)}
    </CommandForm>
  )
}

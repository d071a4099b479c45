/** What comes back of a form that was refused, for its fields to show again. */
interface RefusedFields {
  readonly values: Readonly<Record<string, string>>
  readonly fieldErrors: Readonly<Record<string, string>>
}

/** What a field of a form shows when the form comes back: what was typed, and what is wrong with it. */
export const fieldOf =
  <Name extends string>(form: RefusedFields | null, labels: Readonly<Record<Name, string>>) =>
  (name: Name, hint?: string) => ({ name, label: labels[name], hint, ...shownIn(form, name, '') })

/** The same where one page has several forms: the form's name leads the ids of its fields. */
export const fieldIn =
  (form: RefusedFields | null, prefix: string) =>
  (name: string, label: string, hint?: string, prefilled = '') => ({
    name,
    id: idIn(prefix, name),
    label,
    hint,
    ...shownIn(form, name, prefilled),
  })

export type FieldIn = ReturnType<typeof fieldIn>

/** One page has several forms with fields of one name: the form's name leads their ids. */
export const idIn = (prefix: string, name: string): string => `${prefix}-${name.replaceAll(/[^A-Za-z0-9]/g, '-')}`

const shownIn = (form: RefusedFields | null, name: string, prefilled: string) => ({
  value: form?.values[name] ?? prefilled,
  error: form?.fieldErrors[name],
})

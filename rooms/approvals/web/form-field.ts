import type { RefusedForm } from '#kernel/page.ts'

/** What a field of a form shows when the form comes back: what was typed, and what is wrong with it. */
export const fieldOf =
  (form: RefusedForm | null, prefix: string) =>
  (name: string, label: string, hint?: string, prefilled = '') => ({
    name,
    id: idIn(prefix, name),
    label,
    hint,
    value: form?.values[name] ?? prefilled,
    error: form?.fieldErrors[name],
  })

export type FieldOf = ReturnType<typeof fieldOf>

/** One page has several forms with fields of one name: the form's name leads their ids. */
export const idIn = (prefix: string, name: string): string => `${prefix}-${name.replaceAll(/[^A-Za-z0-9]/g, '-')}`

/** An id for a thing about to be entered by a form; sent again with the form, so that it is entered once. */
export const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`

import type { RefusedForm } from '#kernel/page.ts'

/** What a field of a form shows when the form comes back: what was typed, and what is wrong with it. */
export const fieldOf =
  <Name extends string>(form: RefusedForm | null, labels: Readonly<Record<Name, string>>) =>
  (name: Name, hint?: string) => ({
    name,
    label: labels[name],
    hint,
    value: form?.values[name] ?? '',
    error: form?.fieldErrors[name],
  })

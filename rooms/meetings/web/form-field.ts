import type { RefusedForm } from '#kernel/page.ts'

/** What a field shows when its form comes back: what was typed, and what is wrong with it. */
export const fieldOf = (form: RefusedForm | null) => (name: string, label: string, hint?: string) => ({
  name,
  label,
  hint,
  value: form?.values[name] ?? '',
  error: form?.fieldErrors[name],
})

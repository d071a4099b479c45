import { ErrorSummary } from '#ui/error-summary.tsx'
import type { RefusedForm } from '../page.ts'
import { TypedBefore } from './typed-before.tsx'

/** Only letters, digits and dashes: an id, a choice or a number, which nobody needs to copy. */
const isPlain = (text: string): boolean => /^[\w.:-]*$/.test(text)

/**
 * Why a form was refused that stands nowhere on the page any more, since what it was about is gone or has gone on: said
 * first on the page, with what was typed.
 */
export function UnclaimedForm({ form }: { readonly form: RefusedForm }) {
  const typed = Object.fromEntries(Object.entries(form.values).filter(([, text]) => !isPlain(text.trim())))
  return (
    <>
      <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={{}} />
      <TypedBefore form={{ ...form, values: typed }} />
    </>
  )
}

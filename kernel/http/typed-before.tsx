import { KeyFacts } from '#ui/key-facts.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { words } from '../messages.ts'
import type { RefusedForm } from '../page.ts'

/** What was typed into a form that is not shown again, to be copied: no text is lost. */
export function TypedBefore({ form }: { readonly form: RefusedForm }) {
  const t = words(usePage().lang)
  const typed = Object.entries(form.values).filter(([, text]) => text.trim() !== '')
  if (typed.length === 0) return null
  return (
    <Section title={t.typedTitle} id="typed">
      <p>{t.typedLead}</p>
      <KeyFacts facts={typed.map(([label, text]) => ({ label, value: inLines(text) }))} />
    </Section>
  )
}

/** Text with its line breaks, which are copied along with it. */
const inLines = (text: string) =>
  text.split(/\r?\n/).flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))

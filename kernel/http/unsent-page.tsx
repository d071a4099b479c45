import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { words } from '../messages.ts'
import type { RefusedForm } from '../page.ts'
import { WaysOn } from './ways-on.tsx'

interface UnsentPageProps {
  readonly form: RefusedForm
  /** The page that the form stood on: where signing in again leads. */
  readonly stoodOn: string
  /** The roles that may send it, in words. */
  readonly roles: string | null
}

/** What was typed into a form that this person may no longer send, to be copied: signing out must lose no text. */
export function UnsentPage({ form, stoodOn, roles }: UnsentPageProps) {
  const { lang, person } = usePage()
  const t = words(lang)
  const typed = Object.entries(form.values).filter(([, text]) => text.trim() !== '')
  return (
    <Frame title={t.unsentTitle} crumbs={[]}>
      <Notice kind="error" title={t.unsentTitle}>
        <p>{person === null ? t.signInToSend : form.sentence}</p>
        {roles !== null && <p>{t.mayDo(roles)}</p>}
      </Notice>
      <WaysOn stoodOn={stoodOn} />
      {typed.length > 0 && (
        <Section title={t.typedTitle} id="typed">
          <p>{t.typedLead}</p>
          <KeyFacts facts={typed.map(([label, text]) => ({ label, value: inLines(text) }))} />
        </Section>
      )}
    </Frame>
  )
}

/** Text with its line breaks, which are copied along with it. */
const inLines = (text: string) =>
  text.split(/\r?\n/).flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))

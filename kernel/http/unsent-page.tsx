import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'
import type { RefusedForm } from '../page.ts'
import { TypedBefore } from './typed-before.tsx'
import { WaysOn } from './ways-on.tsx'

interface UnsentPageProps {
  readonly form: RefusedForm
  /** Why it is not shown again. */
  readonly sentence: string
  /** The page that the form stood on: where signing in again leads. */
  readonly stoodOn: string
  /** The roles that may send it, in words. */
  readonly roles: string | null
}

/** What was typed into a form that this person may no longer send, to be copied: signing out must lose no text. */
export function UnsentPage({ form, sentence, stoodOn, roles }: UnsentPageProps) {
  const { lang, person } = usePage()
  const t = words(lang)
  return (
    <Frame title={t.unsentTitle} crumbs={[]}>
      <Notice kind="error" title={t.unsentTitle}>
        <p>{person === null ? t.signInToSend : sentence}</p>
        {roles !== null && <p>{t.mayDo(roles)}</p>}
      </Notice>
      <WaysOn stoodOn={stoodOn} />
      <TypedBefore form={form} />
    </Frame>
  )
}

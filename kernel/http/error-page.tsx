import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'
import { WaysOn } from './ways-on.tsx'

interface ErrorPageProps {
  readonly status: number
  readonly sentence: string
  /** Where a role is missing: the roles that may, in words, and the page to come back to. */
  readonly missing?: { readonly roles: string; readonly stoodOn: string } | null
}

/** The page for what could not be shown or done: the sentence that says why and what to do. */
export function ErrorPage({ status, sentence, missing = null }: ErrorPageProps) {
  const t = words(usePage().lang)
  const nowhere = status === 404
  const title = nowhere ? t.notFoundTitle : status === 503 ? t.awayTitle : status === 500 ? t.bugTitle : t.refusedTitle
  return (
    <Frame title={title} crumbs={[]}>
      <Notice kind={nowhere ? 'info' : 'error'} title={title}>
        <p>{nowhere ? t.notFound : sentence}</p>
        {missing !== null && <p>{t.mayDo(missing.roles)}</p>}
      </Notice>
      {missing !== null && <WaysOn stoodOn={missing.stoodOn} />}
    </Frame>
  )
}

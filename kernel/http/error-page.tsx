import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'

/** The page for what could not be shown or done: the sentence that says why and what to do. */
export function ErrorPage({ status, sentence }: { status: number; sentence: string }) {
  const t = words(usePage().lang)
  const missing = status === 404
  const title = missing ? t.notFoundTitle : status === 500 ? t.bugTitle : t.refusedTitle
  return (
    <Frame title={title} crumbs={[]}>
      <Notice kind={missing ? 'info' : 'error'} title={title}>
        <p>{missing ? t.notFound : sentence}</p>
      </Notice>
    </Frame>
  )
}

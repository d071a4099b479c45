import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { pageWords } from '../core/messages-pages.ts'

/** Says why a bill shows no amounts yet, and from when on it does. */
export function UndecidedNotice({ lang }: { readonly lang: Lang }) {
  const p = pageWords(lang)
  return (
    <Notice kind="info" title={p.undecidedTitle}>
      <p>{p.undecidedText}</p>
    </Notice>
  )
}

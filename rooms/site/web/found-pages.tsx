import type { ComponentChildren } from 'preact'
import type { Lang } from '#kit/korean-text.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../core/messages.ts'
import { pagesNamed } from '../core/pages-named.ts'

interface FoundPagesProps {
  readonly q: string
  readonly lang: Lang
  /** What stands here where no page has such a name. */
  readonly otherwise: ComponentChildren
}

/** The pages of the menu whose names are sought: only those that this reader may open stand in it. */
export function FoundPages({ q, lang, otherwise }: FoundPagesProps) {
  const { nav } = usePage()
  const t = words(lang)
  const found = pagesNamed(
    nav.flatMap((item) => [item, ...(item.under ?? [])]),
    q,
  )
  if (found.length === 0) return <>{otherwise}</>
  return (
    <section class="section">
      <h2>{t.searchPages}</h2>
      <LinkRow label={t.searchPages} links={found.map(({ href, label }) => ({ href, label }))} />
    </section>
  )
}

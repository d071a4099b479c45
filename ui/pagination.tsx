import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface PaginationProps {
  /** Counted from 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly href: (page: number) => string
}

/** Links to the pages of a long list; nothing when it fits on one. */
export function Pagination({ page, pageSize, total, href }: PaginationProps) {
  const t = words(usePage().lang)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return null
  return (
    <nav class="pagination" aria-label={t.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev" class="page-step">
              <Icon name="left" />
              {t.previous}
            </a>
          </li>
        )}
        {pagesAround(page, pages).map((shown) => (
          <li key={shown} class={shown === page ? undefined : 'page-other'}>
            <a href={href(shown)} aria-current={shown === page ? 'page' : undefined}>
              <span class="hidden">{t.pageNumber.before}</span>
              {shown}
              <span class="hidden">{t.pageNumber.after}</span>
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next" class="page-step">
              {t.next}
              <Icon name="right" />
            </a>
          </li>
        )}
      </ul>
      <p class="page-count">{t.pageOf(page, pages)}</p>
    </nav>
  )
}

/** The first, the last and the two on either side of the page shown. */
function pagesAround(page: number, pages: number): readonly number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
}

import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface MoreProps {
  /** What stands behind it; without it, the plain word for "details". */
  readonly summary?: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** Detail that stands folded behind 자세히 until asked for. */
export function More({ summary, open = false, children }: MoreProps) {
  const t = words(usePage().lang)
  return (
    <details class="more" open={open}>
      <summary>
        <Icon name="down" />
        {summary ?? t.more}
      </summary>
      <div class="more-body">{children}</div>
    </details>
  )
}

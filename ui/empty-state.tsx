import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface EmptyStateProps {
  readonly text?: string
  readonly children?: ComponentChildren
  readonly action?: { readonly href: string; readonly label: string }
}

/** Says that there is nothing, why, and where to go from here. */
export function EmptyState({ text, children, action }: EmptyStateProps) {
  const t = words(usePage().lang)
  return (
    <div class="empty">
      <Icon name="empty" />
      <p class="empty-text">{text ?? t.empty}</p>
      {children}
      {action !== undefined && (
        <p>
          <a href={action.href}>{action.label}</a>
        </p>
      )}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error' | 'success'
  readonly title: string
  readonly level?: 2 | 3
  readonly children?: ComponentChildren
}

/** A boxed message with a heading; the kind shows by shape and colour, the title says it. */
export function Notice({ kind, title, level = 2, children }: NoticeProps) {
  const Heading = `h${level}` as const
  return (
    <div class={`notice notice-${kind}`}>
      <Icon name={kind} />
      <div class="notice-body">
        <Heading class="notice-title">{title}</Heading>
        {children}
      </div>
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export type BadgeKind = 'neutral' | 'progress' | 'info' | 'success' | 'warning' | 'error'

export interface BadgeProps {
  readonly kind?: BadgeKind
  readonly children: ComponentChildren
}

/** A state in words, with a shape of its own for each kind: never told by colour alone. */
export function Badge({ kind = 'neutral', children }: BadgeProps) {
  return (
    <span class={`badge badge-${kind}`}>
      <Icon name={kind} />
      {children}
    </span>
  )
}

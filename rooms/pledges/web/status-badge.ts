import type { BadgeKind } from '#ui/badge.tsx'
import type { PledgeStatus } from '../core/pledge.ts'

/** The shape in which each status is shown beside its words. */
export const statusBadge: Readonly<Record<PledgeStatus, BadgeKind>> = {
  ...{ done: 'success', continued: 'success', 'on-track': 'progress', partial: 'warning', held: 'warning' },
  ...{ dropped: 'error', other: 'neutral' },
}

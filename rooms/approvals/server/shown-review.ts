import type { Review } from '../core/review.ts'
import type { QueuedReview } from '../core/review-queue.ts'

/** A review as it leaves the server: with its subject's standing, and without the accounts behind the roles. */
export function shownReview({ review, outdated, overdue }: Omit<QueuedReview, 'last'>): Review & {
  outdated: boolean
  overdue: boolean
} {
  const { requestedBy: _asker, decidedBy: _decider, ...shown } = review
  return { ...shown, outdated, overdue }
}

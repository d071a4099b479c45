import type { Finding } from '#kit/lint.ts'
import type { FindingPass } from './finding-pass.ts'
import type { QueuedReview } from './review-queue.ts'

/**
 * Tells what is open: every error that was passed and stands unmended (미결, a warning until it is gone), reviews beyond
 * their day, and reviews whose subject changed since.
 */
export function approvalFindings(open: readonly FindingPass[], reviews: readonly QueuedReview[]): readonly Finding[] {
  const passed = open.map(
    ({ subject, rule, reason, sentence }): Finding => ({
      rule: 'error-passed',
      severity: 'warning',
      subject: { ...subject },
      params: { rule, reason, ko: sentence.ko, en: sentence.en },
    }),
  )
  return [...passed, ...reviews.flatMap(reviewFindings)]
}

function reviewFindings({ review, overdue, outdated }: QueuedReview): readonly Finding[] {
  const shared = { subject: { ...review.subject }, params: { title: review.title, due: review.dueOn ?? '' } }
  const late: Finding = { rule: 'review-overdue', severity: 'warning', ...shared }
  const outrun: Finding = { rule: 'review-outdated', severity: 'note', ...shared }
  return [...(overdue ? [late] : []), ...(outdated ? [outrun] : [])]
}

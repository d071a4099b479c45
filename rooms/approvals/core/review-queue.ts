import type { LocalDate } from '#kit/korean-date.ts'
import { isOutdated, isOverdue, type KeptReview, type ReviewState } from './review.ts'
import { type SubjectFacts, type SubjectKind, subjectKey } from './review-subject.ts'

/** A review beside how its subject stands now. */
export interface QueuedReview {
  readonly review: KeptReview
  readonly outdated: boolean
  readonly overdue: boolean
  /** Whether it is the last request about its subject: an older one asks nothing of anybody. */
  readonly last: boolean
}

/** 내가 볼 것, 내가 고칠 것 (돌려받았거나 요청한 뒤 바뀐 것), 기한이 지난 것, 전부. */
export const reviewViews = ['to-decide', 'to-mend', 'overdue', 'all'] as const
export type ReviewView = (typeof reviewViews)[number]

/** Sets every review beside its subject as it stands now; the order stays. */
export function queue(
  reviews: readonly KeptReview[],
  subjects: ReadonlyMap<string, Pick<SubjectFacts, 'version'>>,
  today: LocalDate,
): readonly QueuedReview[] {
  const newest = new Map<string, KeptReview>()
  for (const review of reviews) {
    const key = subjectKey(review.subject)
    const other = newest.get(key)
    if (other === undefined || other.no < review.no) newest.set(key, review)
  }
  return reviews.map((review) => {
    const key = subjectKey(review.subject)
    const facts = subjects.get(key) ?? null
    const last = newest.get(key) === review
    return {
      review,
      outdated: last && isOutdated(review, facts),
      overdue: isOverdue(review, today),
      last,
    }
  })
}

/**
 * Decides whether a review stands in a view of an account: to decide is what others ask and still stands; to mend is
 * one's own that came back, or whose subject changed since; overdue is open beyond its day.
 */
export function standsIn(view: ReviewView, queued: QueuedReview, accountId: string | null): boolean {
  const { review, outdated, overdue, last } = queued
  const own = review.requestedBy === accountId
  switch (view) {
    case 'all':
      return true
    case 'overdue':
      return overdue
    case 'to-decide':
      return review.state === 'open' && !outdated && !own
    case 'to-mend':
      return own && last && (review.state === 'sent-back' || outdated)
  }
}

export interface ReviewFilter {
  readonly kind?: SubjectKind | undefined
  readonly state?: ReviewState | undefined
  readonly q?: string | undefined
}

/** Decides whether a review fits what is looked for: its kind, its state, a part of its title or department. */
export function fits({ review }: QueuedReview, { kind, state, q }: ReviewFilter): boolean {
  if (kind !== undefined && review.subject.kind !== kind) return false
  if (state !== undefined && review.state !== state) return false
  const wanted = (q ?? '').replaceAll(/\s/g, '')
  return wanted === '' || `${review.title}${review.department}`.replaceAll(/\s/g, '').includes(wanted)
}

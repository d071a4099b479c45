import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import type { DepartmentReview, ReviewState } from '../core/department-review.ts'
import { words } from '../core/messages.ts'
import type { Verdict } from '../core/verdict.ts'

const stateKinds: Readonly<Record<ReviewState, BadgeKind>> = {
  open: 'neutral',
  begun: 'progress',
  submitted: 'info',
  confirmed: 'success',
}
const verdictKinds: Readonly<Record<Verdict, BadgeKind>> = {
  suitable: 'success',
  conditional: 'warning',
  unsuitable: 'error',
}

interface ReviewBadgesProps {
  readonly review: DepartmentReview
  readonly overdue: boolean
  readonly lang: Lang
}

/** How far a review has come, what it says, whether it is late, and how often it was handed on. */
export function ReviewBadges({ review, overdue, lang }: ReviewBadgesProps) {
  const t = words(lang)
  const { verdict } = review.content
  const late = overdue && (review.state === 'open' || review.state === 'begun')
  return (
    <>
      <Badge kind={stateKinds[review.state]}>{t.states[review.state]}</Badge>{' '}
      {verdict !== null && <Badge kind={verdictKinds[verdict]}>{t.verdicts[verdict]}</Badge>}{' '}
      {late && <Badge kind="error">{t.overdue}</Badge>}{' '}
      {review.bounces > 0 && <Badge kind="warning">{t.bounced(review.bounces)}</Badge>}
    </>
  )
}

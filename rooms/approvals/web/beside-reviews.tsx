import type { Lang } from '#kit/korean-text.ts'
import { Island } from '#ui/island.tsx'
import { words } from '../core/messages.ts'
import { BesideLinks } from './islands/review-keys.tsx'

/** Where a review stands in the list that one works through: from 0, or -1 when it is not in it (any more). */
export interface BesideReviewsProps {
  readonly at: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
  readonly lang: Lang
}

/** The way through a long list of reviews, by links and by keys. */
export function BesideReviews({ at, total, previous, next, lang }: BesideReviewsProps) {
  const t = words(lang)
  const link = (href: string | null, label: string) => (href === null ? null : { href, label })
  const props = { previous: link(previous, t.previousReview), next: link(next, t.nextReview), label: t.viewsLabel }
  return (
    <>
      {at >= 0 && <p>{t.position(at + 1, total)}</p>}
      <Island name="review-keys" props={{ ...props, hint: t.keysHint }}>
        <BesideLinks {...props} />
      </Island>
    </>
  )
}

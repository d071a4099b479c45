import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { listReviews } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { ReviewState } from '../core/review.ts'

export type ShownReview = ReplyOf<typeof listReviews>['reviews'][number]

const kinds: Readonly<Record<ReviewState, BadgeKind>> = {
  open: 'progress',
  confirmed: 'success',
  'sent-back': 'warning',
  withdrawn: 'neutral',
  superseded: 'neutral',
}

/** How a review stands: its state, and whether it is late or outrun by its subject. */
export function ReviewBadges({ review, lang }: { readonly review: ShownReview; readonly lang: Lang }) {
  const t = words(lang)
  return (
    <>
      <Badge kind={kinds[review.state]}>{t.states[review.state]}</Badge>
      {review.overdue && (
        <>
          {' '}
          <Badge kind="error">{t.overdue}</Badge>
        </>
      )}
      {review.outdated && (
        <>
          {' '}
          <Badge kind="warning">{t.outdated}</Badge>
        </>
      )}
    </>
  )
}

interface ReviewTableProps {
  readonly caption: string
  readonly reviews: readonly ShownReview[]
  readonly empty: string
  readonly hrefOf: (review: ShownReview) => string
  readonly lang: Lang
  /** Whether how they ended is shown. */
  readonly ended: boolean
}

/** Reviews with what they are about, how they stand and until when. */
export function ReviewTable({ caption, reviews, empty, hrefOf, lang, ended }: ReviewTableProps) {
  const t = words(lang)
  const day = (date: ShownReview['dueOn']): string => (date === null ? '–' : formatDate(date, lang))
  return (
    <DataTable
      caption={caption}
      rows={reviews}
      empty={empty}
      stack
      columns={[
        {
          key: 'title',
          header: t.title,
          rowHeader: true,
          cell: (review) => <a href={hrefOf(review)}>{review.title}</a>,
        },
        { key: 'kind', header: t.kind, cell: (review) => t.kinds[review.subject.kind] },
        { key: 'department', header: t.department, cell: (review) => review.department || t.none },
        { key: 'state', header: t.state, cell: (review) => <ReviewBadges review={review} lang={lang} /> },
        { key: 'requestedOn', header: t.requestedOn, cell: (review) => formatDate(review.requestedOn, lang) },
        { key: 'dueOn', header: t.dueOn, cell: (review) => day(review.dueOn) },
        ...(ended
          ? [
              { key: 'decidedOn', header: t.decidedOn, cell: (review: ShownReview) => day(review.decidedOn) },
              { key: 'reason', header: t.reason, cell: (review: ShownReview) => review.reason ?? '' },
            ]
          : []),
      ]}
    />
  )
}

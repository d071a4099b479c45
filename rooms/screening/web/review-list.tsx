import type { ReplyOf } from '#kit/contract.ts'
import { type Lang, normaliseName } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import type { seeRound } from '../contract.ts'
import { type DepartmentReview, ReviewState, reviewStates } from '../core/department-review.ts'
import { words } from '../core/messages.ts'
import { ReviewBadges } from './review-badges.tsx'

const pageSize = 50

/** What the address asks for; `-` is what no department has. */
interface ReviewFilter {
  readonly department: string
  readonly state: ReviewState | undefined
  readonly q: string
  readonly page: number
}

export const readReviewFilter = (query: Readonly<Record<string, string>>): ReviewFilter => ({
  department: query['department'] ?? '',
  state: ReviewState.safeParse(query['state']).data,
  q: (query['q'] ?? '').trim().slice(0, 100),
  page: pageNumber(query['page']),
})

const fits = (review: DepartmentReview, { department, state, q }: ReviewFilter): boolean =>
  (department === '' || (review.departmentId ?? '-') === department) &&
  (state === undefined || review.state === state) &&
  normaliseName(review.title).includes(normaliseName(q))

interface ReviewListProps {
  readonly seen: ReplyOf<typeof seeRound>
  readonly here: string
  readonly filter: ReviewFilter
  readonly lang: Lang
}

/** The reviews of a round, filtered by department, state and words. */
export function ReviewList({ seen, here, filter, lang }: ReviewListProps) {
  const t = words(lang)
  const found = seen.reviews.filter((review) => fits(review, filter))
  const search = (page: number): string => {
    const parts = { department: filter.department, state: filter.state ?? '', q: filter.q, page: `${page}` }
    return `${here}?${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))}#items`
  }
  return (
    <>
      <FilterBar
        action={here}
        filters={[
          {
            ...{ kind: 'select', name: 'department', label: t.department, value: filter.department },
            options: [
              { value: '', label: t.everyDepartment },
              ...seen.board.map(({ departmentId: id }) => ({ value: id ?? '-', label: nameOf(seen, id) ?? t.nobody })),
            ],
          },
          {
            ...{ kind: 'select', name: 'state', label: t.state, value: filter.state ?? '' },
            options: [
              { value: '', label: t.everyState },
              ...reviewStates.map((value) => ({ value, label: t.states[value] })),
            ],
          },
          { kind: 'search', name: 'q', label: t.search, value: filter.q },
        ]}
      />
      <DataTable
        caption={t.reviewsCaption}
        rows={found.slice((filter.page - 1) * pageSize, filter.page * pageSize)}
        empty={t.noReviews}
        stack
        columns={[
          { key: 'place', header: t.place, align: 'number', cell: (review) => `${review.place}` },
          {
            key: 'title',
            header: t.title,
            rowHeader: true,
            cell: (review) => <a href={`${here}/items/${review.itemId}`}>{review.title}</a>,
          },
          {
            key: 'department',
            header: t.department,
            cell: (review) => [nameOf(seen, review.departmentId) ?? t.nobody, review.team ?? ''].join(' ').trim(),
          },
          {
            key: 'state',
            header: t.state,
            cell: (review) => <ReviewBadges review={review} overdue={seen.overdue} lang={lang} />,
          },
          { key: 'requested', header: t.requested, align: 'number', cell: (review) => amount(review.requested, lang) },
          {
            key: 'adjusted',
            header: t.adjusted,
            align: 'number',
            cell: (review) => amount(review.content.adjusted, lang),
          },
        ]}
      />
      <Pagination page={filter.page} pageSize={pageSize} total={found.length} href={search} />
    </>
  )
}

const nameOf = (seen: ReplyOf<typeof seeRound>, id: string | null): string | null =>
  seen.departments.find((one) => one.id === id)?.name ?? id

const amount = (one: DepartmentReview['requested'], lang: Lang): string =>
  one === null ? '–' : formatWon(one, 'won', lang)

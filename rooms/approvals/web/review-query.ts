import { ReviewState } from '../core/review.ts'
import { type ReviewView, reviewViews } from '../core/review-queue.ts'
import { SubjectKind } from '../core/review-subject.ts'

/** What a queue's address asks for; what cannot be read there is left out. */
export interface ReviewQuery {
  readonly view: ReviewView
  readonly kind: SubjectKind | undefined
  readonly state: ReviewState | undefined
  readonly q: string | undefined
}

export function readReviewQuery(query: Readonly<Record<string, string>>): ReviewQuery {
  const text = (query['q'] ?? '').trim().slice(0, 100)
  return {
    view: reviewViews.find((view) => view === query['view']) ?? 'to-decide',
    kind: SubjectKind.safeParse(query['kind']).data,
    state: ReviewState.safeParse(query['state']).data,
    q: text === '' ? undefined : text,
  }
}

/** The query of an address that asks for the same again; `page` from the second on. */
export function reviewSearch({ view, kind, state, q }: ReviewQuery, page = 1): string {
  const parts = new URLSearchParams({ view })
  if (kind !== undefined) parts.set('kind', kind)
  if (state !== undefined) parts.set('state', state)
  if (q !== undefined) parts.set('q', q)
  if (page > 1) parts.set('page', String(page))
  return `?${parts}`
}

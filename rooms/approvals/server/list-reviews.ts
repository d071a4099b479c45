import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listReviews } from '../contract.ts'
import { fits, type QueuedReview, queue, type ReviewView, standsIn } from '../core/review-queue.ts'
import { type AskedSubject, subjectKey } from '../core/review-subject.ts'
import * as store from '../store/review-queries.ts'
import { shownReview } from './shown-review.ts'
import type { SubjectParts, SubjectsOf } from './subject-parts.ts'

export const listReviewsWith = ({ subjectsOf }: SubjectParts) =>
  handleQuery(listReviews, async (context, { view, page, size, ...filter }) => {
    const all = await queueNow(context, subjectsOf)
    const { accountId } = context.actor
    const fitting = all.filter((queued) => fits(queued, filter))
    const chosen = fitting.filter((queued) => standsIn(view, queued, accountId))
    const count = (of: ReviewView) => fitting.filter((queued) => standsIn(of, queued, accountId)).length
    return ok({
      reviews: chosen.slice((page - 1) * size, page * size).map(shownReview),
      total: chosen.length,
      page,
      counts: {
        'to-decide': count('to-decide'),
        'to-mend': count('to-mend'),
        overdue: count('overdue'),
        all: count('all'),
      },
    })
  })

/** Every review beside its subject as it stands now, which is known as of its last request. */
export async function queueNow(context: QueryContext, subjectsOf: SubjectsOf): Promise<readonly QueuedReview[]> {
  const reviews = await store.allReviews(context.trx, context.districtId)
  const subjects = new Map<string, AskedSubject>()
  for (const { subject, version, title, department } of reviews.toSorted((a, b) => a.no - b.no)) {
    subjects.set(subjectKey(subject), { ...subject, known: { version, title, department } })
  }
  return queue(reviews, await subjectsOf(context, [...subjects.values()]), dateInSeoul(context.now))
}

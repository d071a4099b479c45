import type { QueryContext } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { seeSubject } from '../contract.ts'
import { passState } from '../core/finding-pass.ts'
import { unanswered } from '../core/precheck.ts'
import { queue } from '../core/review-queue.ts'
import { type ReviewSubject, subjectKey } from '../core/review-subject.ts'
import * as documents from '../store/document-queries.ts'
import * as submissions from '../store/submission-queries.ts'
import { lookAtSubject } from './look-at-subject.ts'
import { precheckList } from './precheck-list.ts'
import { shownReview } from './shown-review.ts'
import type { SubjectParts } from './subject-parts.ts'

/** All that is known of a subject on its way to approval; null when it is gone. */
export async function viewSubject(
  context: QueryContext,
  parts: SubjectParts,
  subject: ReviewSubject,
): Promise<ReplyOf<typeof seeSubject> | null> {
  const { trx, districtId, now } = context
  const { facts, told, findings, passes, reviews } = await lookAtSubject(context, parts, subject)
  if (facts === null) return null
  const { items, isDefault } = await precheckList(context)
  const filled = await documents.findPrecheck(trx, districtId, subject)
  const answers = [...(filled?.answers ?? [])]
  const queued = queue(reviews, new Map([[subjectKey(subject), facts]]), dateInSeoul(now))
  return {
    subject,
    ...facts,
    findings: findings.map((one) => ({ ...one })),
    passes: passes.map((pass) => ({ ...pass, state: passState(pass, told) })),
    reviews: queued.map(shownReview),
    documents: await documents.documentsOf(trx, districtId, subject),
    submissions: await submissions.submissionsOf(trx, districtId, subject),
    publications: await submissions.publications(trx, districtId, subject),
    prechecks: {
      items: [...items],
      answers,
      version: filled?.version ?? null,
      revision: filled?.revision ?? 0,
      isDefault,
      unanswered: unanswered(items, answers).length,
    },
  }
}

import type { QueryContext } from '#kernel/handler.ts'
import type { ToldFinding } from '../core/finding-key.ts'
import { type FindingPass, passesThatCover, type WeighedFinding, weigh } from '../core/finding-pass.ts'
import type { KeptReview } from '../core/review.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from '../core/review-subject.ts'
import * as passStore from '../store/pass-queries.ts'
import * as store from '../store/review-queries.ts'
import type { SubjectParts } from './subject-parts.ts'

/** A subject as every decision of this room finds it. */
export interface LookedAt {
  /** Null when the subject is not there (any more). */
  readonly facts: SubjectFacts | null
  readonly told: readonly ToldFinding[]
  readonly findings: readonly WeighedFinding[]
  /** The passes that can cover its findings: its own, and those given on the project sheets that a version holds. */
  readonly covering: readonly FindingPass[]
  /** Those given on the subject itself. */
  readonly passes: readonly FindingPass[]
  readonly reviews: readonly KeptReview[]
}

export async function lookAtSubject(
  context: QueryContext,
  { subjectsOf, findingsOf }: SubjectParts,
  subject: ReviewSubject,
): Promise<LookedAt> {
  const { trx, districtId } = context
  const facts = (await subjectsOf(context, [subject])).get(subjectKey(subject)) ?? null
  const told = facts === null ? [] : await findingsOf(context, subject)
  const all = await passStore.allPasses(trx, districtId)
  const covering = passesThatCover(subject, told, all)
  const passes = all.filter((pass) => subjectKey(pass.subject) === subjectKey(subject))
  const reviews = await store.reviewsOf(trx, districtId, subject)
  return { facts, told, findings: weigh(told, covering), covering, passes, reviews }
}

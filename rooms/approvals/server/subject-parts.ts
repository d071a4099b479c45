import type { QueryContext } from '#kernel/handler.ts'
import type { ToldFinding } from '../core/finding-key.ts'
import type { ReviewSubject, SubjectFacts } from '../core/review-subject.ts'

/** The subjects as they stand now, by `subjectKey`; those that are gone are left out. */
export type SubjectsOf = (
  context: QueryContext,
  subjects: readonly ReviewSubject[],
) => Promise<ReadonlyMap<string, SubjectFacts>>

/** Everything the rules find wrong with one subject now. */
export type FindingsOf = (context: QueryContext, subject: ReviewSubject) => Promise<readonly ToldFinding[]>

/** What `apps/` hands in: what is reviewed stands in other rooms, some of them below. */
export interface SubjectParts {
  readonly subjectsOf: SubjectsOf
  readonly findingsOf: FindingsOf
}

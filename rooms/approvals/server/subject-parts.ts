import type { QueryContext } from '#kernel/handler.ts'
import type { ToldFinding } from '../core/finding-key.ts'
import type { AskedSubject, ReviewSubject, SubjectFacts } from '../core/review-subject.ts'

/** The subjects as they stand now, by `subjectKey`; those that are gone are left out. What is `known` may be given back. */
export type SubjectsOf = (
  context: QueryContext,
  subjects: readonly AskedSubject[],
) => Promise<ReadonlyMap<string, SubjectFacts>>

/** Everything the rules find wrong with one subject now. */
export type FindingsOf = (context: QueryContext, subject: ReviewSubject) => Promise<readonly ToldFinding[]>

/** What `apps/` hands in: what is reviewed stands in other rooms, some of them below. */
export interface SubjectParts {
  readonly subjectsOf: SubjectsOf
  readonly findingsOf: FindingsOf
}

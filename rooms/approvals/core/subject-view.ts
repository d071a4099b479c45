import { z } from 'zod'
import { ApprovalDocument } from './approval-document.ts'
import { ToldFinding } from './finding-key.ts'
import { FindingPass } from './finding-pass.ts'
import { PrecheckAnswer, PrecheckItem } from './precheck.ts'
import { Publication } from './publication.ts'
import { Review } from './review.ts'
import { ReviewSubject } from './review-subject.ts'
import { Submission } from './submission.ts'

/** A review with how its subject stands now. */
export const ListedReview = z.object({
  ...Review.unwrap().shape,
  outdated: z.boolean(),
  overdue: z.boolean(),
})

export const ShownPass = z.object({ ...FindingPass.unwrap().shape, state: z.enum(['open', 'mended', 'withdrawn']) })

/** All that is known of a subject on its way to approval. */
export const SubjectView = z.object({
  subject: ReviewSubject,
  version: z.string(),
  title: z.string(),
  path: z.string(),
  department: z.string(),
  findings: z.array(z.object({ key: z.string(), finding: ToldFinding, pass: FindingPass.nullable() })),
  passes: z.array(ShownPass),
  reviews: z.array(ListedReview),
  documents: z.array(ApprovalDocument),
  submissions: z.array(Submission),
  publications: z.array(Publication),
  prechecks: z.object({
    items: z.array(PrecheckItem),
    answers: z.array(PrecheckAnswer),
    /** The version for which they were answered; null while they are not. */
    version: z.string().nullable(),
    /** How often answers were kept; 0 before the first. */
    revision: z.int(),
    /** Whether the list is the one that came with the programme, from general knowledge. */
    isDefault: z.boolean(),
    unanswered: z.int(),
  }),
})

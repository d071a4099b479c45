import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import type { Disclosure, DocumentId } from '../core/approval-document.ts'
import type { PassId } from '../core/finding-pass.ts'
import type { PrecheckAnswer } from '../core/precheck.ts'
import type { PublicationId } from '../core/publication.ts'
import type { ReviewId, ReviewState } from '../core/review.ts'
import type { SubjectKind } from '../core/review-subject.ts'
import type { Addressee, AnswerOutcome, SubmissionId } from '../core/submission.ts'

type OfSubject = { district_id: DistrictId; subject_kind: SubjectKind; subject_id: string }

export type ApprovalsTables = {
  review: OfSubject & {
    review_id: ReviewId
    request_no: number
    version: string
    title: string
    department: string
    note: string | null
    state: ReviewState
    requested_on: LocalDate
    requested_at: Instant
    requested_by: string | null
    requested_role: string
    due_on: LocalDate | null
    decided_on: LocalDate | null
    decided_at: Instant | null
    decided_by: string | null
    decided_role: string | null
    reason: string | null
  }
  finding_pass: OfSubject & {
    pass_id: PassId
    finding_key: string
    rule: string
    sentence: { readonly ko: string; readonly en: string }
    reason: string
    role: string
    passed_at: Instant
    withdrawn_at: Instant | null
    withdrawn_reason: string | null
  }
  precheck_item: { district_id: DistrictId; item_id: string; position: number; name: string; question: string }
  precheck: OfSubject & {
    version: string
    answers: readonly PrecheckAnswer[]
    role: string
    filled_at: Instant
    revision: number
  }
  approval_document: OfSubject & {
    document_id: DocumentId
    version: string
    document_number: string
    title: string
    approved_on: LocalDate
    disclosure: Disclosure
    clauses: readonly number[]
    withdrawn_reason: string | null
  }
  submission: OfSubject & {
    submission_id: SubmissionId
    version: string
    title: string
    addressee: Addressee
    submitted_on: LocalDate
    document_number: string | null
    note: string | null
    outcome: AnswerOutcome | null
    answered_on: LocalDate | null
    answer_number: string | null
    answer_note: string | null
    resolution_id: ResolutionId | null
  }
  publication: OfSubject & {
    publication_id: PublicationId
    version: string
    title: string
    published_on: LocalDate
    passed: number
    withdrawn_on: LocalDate | null
    withdrawn_reason: string | null
  }
}

import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { Clause, Disclosure, DocumentId, DocumentNumber, RecordDocumentRefusal } from './core/approval-document.ts'
import { FindingKey } from './core/finding-key.ts'
import { PassId, PassRefusal } from './core/finding-pass.ts'
import * as may from './core/permissions.ts'
import { DeclarePrechecksRefusal, FillPrecheckRefusal, PrecheckAnswer, PrecheckItem } from './core/precheck.ts'
import { Publication, PublicationId, PublishRefusal } from './core/publication.ts'
import { DecideReviewRefusal, RequestRefusal, ReviewId, ReviewState, WithdrawReviewRefusal } from './core/review.ts'
import { reviewViews } from './core/review-queue.ts'
import { ReviewSubject, SubjectKind, SubjectVersion } from './core/review-subject.ts'
import { ListedReview, ShownPass, SubjectView } from './core/subject-view.ts'
import { Addressee, AnswerOutcome, AnswerRefusal, SubmissionId, SubmitRefusal } from './core/submission.ts'

const line = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(4000)

export const requestReview = command({
  name: 'approvals.request-review',
  title: { ko: '검토를 요청한다', en: 'Ask for a review' },
  permission: may.mayRequestReview,
  /** `version` is the one that the asker looked at; a later one is refused. */
  input: z.strictObject({
    reviewId: ReviewId,
    subject: ReviewSubject,
    version: SubjectVersion,
    dueOn: LocalDate.nullable().default(null),
    note: prose.nullable().default(null),
  }),
  reply: z.object({ reviewId: ReviewId }),
  refusal: z.discriminatedUnion('kind', [only('review-id-taken'), ...RequestRefusal.options]),
})

export const confirmReview = command({
  name: 'approvals.confirm-review',
  title: { ko: '검토를 확인한다', en: 'Confirm a review' },
  permission: may.mayDecideReview,
  input: z.strictObject({ reviewId: ReviewId, note: prose.nullable().default(null) }),
  reply: z.object({ reviewId: ReviewId }),
  refusal: z.discriminatedUnion('kind', [only('review-not-found'), ...DecideReviewRefusal.options]),
})

export const sendBack = command({
  name: 'approvals.send-back',
  title: { ko: '까닭을 적어 돌려보낸다', en: 'Send a review back with a reason' },
  permission: may.mayDecideReview,
  input: z.strictObject({ reviewId: ReviewId, reason: prose }),
  reply: z.object({ reviewId: ReviewId }),
  refusal: z.discriminatedUnion('kind', [only('review-not-found'), ...DecideReviewRefusal.options]),
})

export const withdrawReview = command({
  name: 'approvals.withdraw-review',
  title: { ko: '검토 요청을 거둔다', en: 'Take a request for review back' },
  permission: may.mayRequestReview,
  input: z.strictObject({ reviewId: ReviewId }),
  reply: z.object({ reviewId: ReviewId }),
  refusal: z.discriminatedUnion('kind', [only('review-not-found'), ...WithdrawReviewRefusal.options]),
})

export const passFinding = command({
  name: 'approvals.pass-finding',
  title: { ko: '까닭을 적어 오류를 넘긴다', en: 'Let an error pass with a written reason' },
  permission: may.mayPassFinding,
  input: z.strictObject({ passId: PassId, subject: ReviewSubject, findingKey: FindingKey, reason: prose }),
  reply: z.object({ passId: PassId }),
  refusal: z.discriminatedUnion('kind', [only('pass-id-taken', 'subject-not-found'), PassRefusal]),
})

export const withdrawPass = command({
  name: 'approvals.withdraw-pass',
  title: { ko: '넘긴 오류를 다시 막는다', en: 'Withdraw a pass' },
  permission: may.mayPassFinding,
  input: z.strictObject({ passId: PassId, reason: prose }),
  reply: z.object({ passId: PassId }),
  refusal: only('pass-not-found', 'pass-withdrawn'),
})

export const declarePrechecks = command({
  name: 'approvals.declare-prechecks',
  title: { ko: '사전검토항목을 정한다', en: "Declare the district's points to check" },
  permission: may.mayDeclarePrechecks,
  /** The whole list, in its order; it takes the place of the one before. Answers already given stay. */
  input: z.strictObject({ items: z.array(PrecheckItem).min(1).max(60) }),
  reply: z.object({ items: z.int() }),
  refusal: DeclarePrechecksRefusal,
})

export const fillPrecheck = command({
  name: 'approvals.fill-precheck',
  title: { ko: '사전검토를 적는다', en: 'Fill in the points to check' },
  permission: may.mayFillPrecheck,
  /** All answers of a subject; they take the place of those before. `basedOn` is the revision of these, 0 for none. */
  input: z.strictObject({
    subject: ReviewSubject,
    version: SubjectVersion,
    basedOn: z.int().min(0),
    answers: z.array(PrecheckAnswer).max(60),
  }),
  reply: z.object({ unanswered: z.int(), revision: z.int() }),
  refusal: z.discriminatedUnion('kind', [only('subject-not-found'), ...FillPrecheckRefusal.options]),
})

export const recordDocument = command({
  name: 'approvals.record-document',
  title: { ko: '결재 결과를 적는다', en: 'Record what the approval system gave back' },
  permission: may.mayRecordDocument,
  /** The day of approval (결재일) is the command's `effectiveOn`. */
  input: z.strictObject({
    documentId: DocumentId,
    subject: ReviewSubject,
    version: SubjectVersion,
    documentNumber: DocumentNumber,
    disclosure: Disclosure,
    /** 정보공개법 제9조제1항 각 호; none for a public document. */
    clauses: z.array(Clause).max(8).default([]),
  }),
  reply: z.object({ documentId: DocumentId }),
  refusal: z.discriminatedUnion('kind', [
    only('approval-document-id-taken', 'document-number-taken', 'subject-not-found'),
    ...RecordDocumentRefusal.options,
  ]),
})

export const withdrawDocument = command({
  name: 'approvals.withdraw-document',
  title: { ko: '잘못 적은 결재 결과를 거둔다', en: 'Withdraw a document recorded by mistake' },
  permission: may.mayRecordDocument,
  input: z.strictObject({ documentId: DocumentId, reason: prose }),
  reply: z.object({ documentId: DocumentId }),
  refusal: only('approval-document-not-found', 'approval-document-withdrawn'),
})

export const submit = command({
  name: 'approvals.submit',
  title: { ko: '안건으로 올리거나 제출한다', en: 'Submit as a motion or for agreement' },
  permission: may.maySubmit,
  /** On the command's `effectiveOn`. */
  input: z.strictObject({
    submissionId: SubmissionId,
    subject: ReviewSubject,
    version: SubjectVersion,
    to: Addressee,
    documentNumber: line.nullable().default(null),
    note: prose.nullable().default(null),
  }),
  reply: z.object({ submissionId: SubmissionId }),
  refusal: z.discriminatedUnion('kind', [only('submission-id-taken'), ...SubmitRefusal.options]),
})

export const recordAnswer = command({
  name: 'approvals.record-answer',
  title: { ko: '올린 안건의 결과를 적는다', en: 'Record the answer to a submission' },
  permission: may.maySubmit,
  input: z.strictObject({
    submissionId: SubmissionId,
    outcome: AnswerOutcome,
    documentNumber: line.nullable().default(null),
    note: prose.nullable().default(null),
    /** The resolution of the governance council's meeting, once it is recorded. */
    resolutionId: ResolutionId.nullable().default(null),
  }),
  reply: z.object({ submissionId: SubmissionId }),
  refusal: z.discriminatedUnion('kind', [only('submission-not-found'), ...AnswerRefusal.options]),
})

export const publishVersion = command({
  name: 'approvals.publish-version',
  title: { ko: '계획의 확정판을 공개한다', en: 'Publish a frozen version of a plan' },
  permission: may.mayPublish,
  input: z.strictObject({ publicationId: PublicationId, subject: ReviewSubject, version: SubjectVersion }),
  reply: z.object({ publicationId: PublicationId }),
  refusal: z.discriminatedUnion('kind', [only('publication-id-taken'), ...PublishRefusal.options]),
})

export const withdrawPublication = command({
  name: 'approvals.withdraw-publication',
  title: { ko: '공개를 거둔다', en: 'Withdraw a publication' },
  permission: may.mayPublish,
  input: z.strictObject({ publicationId: PublicationId, reason: prose }),
  reply: z.object({ publicationId: PublicationId }),
  refusal: only('publication-not-found', 'publication-withdrawn'),
})

export const listReviews = query({
  name: 'approvals.list-reviews',
  title: { ko: '검토할 것을 본다', en: 'List the reviews' },
  permission: may.maySeeReviews,
  input: z.object({
    view: z.enum(reviewViews).default('all'),
    kind: SubjectKind.optional(),
    state: ReviewState.optional(),
    /** Part of the title or of the department. */
    q: z.string().trim().max(100).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(500).default(50),
  }),
  reply: z.object({
    /** Those due first come first, those without a day last; the newest request first among them. */
    reviews: z.array(ListedReview),
    total: z.int(),
    page: z.int(),
    /** Of every view, whatever is chosen. */
    counts: z.object({ 'to-decide': z.int(), 'to-mend': z.int(), overdue: z.int(), all: z.int() }),
  }),
  refusal: noRefusals,
})

export const seeSubject = query({
  name: 'approvals.see-subject',
  title: { ko: '검토 대상을 본다', en: 'See a subject of review' },
  permission: may.maySeeReviews,
  input: z.object({ kind: SubjectKind, id: ReviewSubject.unwrap().shape.id }),
  reply: SubjectView,
  refusal: only('subject-not-found'),
})

export const seeReview = query({
  name: 'approvals.see-review',
  title: { ko: '검토를 본다', en: 'See a review' },
  permission: may.maySeeReviews,
  input: z.object({ reviewId: ReviewId }),
  reply: z.object({
    review: ListedReview,
    /** Whether the one who looks asked for it. */
    own: z.boolean(),
    /** Null when the subject is gone. */
    subject: SubjectView.nullable(),
  }),
  refusal: only('review-not-found'),
})

export const listPasses = query({
  name: 'approvals.list-passes',
  title: { ko: '넘긴 오류(미결)를 본다', en: 'List the errors that were passed' },
  permission: may.maySeePublic,
  input: z.object({ kind: SubjectKind.optional(), id: ReviewSubject.unwrap().shape.id.optional() }),
  reply: z.object({
    passes: z.array(z.object({ ...ShownPass.shape, title: z.string().nullable(), path: z.string().nullable() })),
    open: z.int(),
  }),
  refusal: noRefusals,
})

export const listPrechecks = query({
  name: 'approvals.list-prechecks',
  title: { ko: '사전검토항목을 본다', en: 'List the points to check' },
  permission: may.maySeeReviews,
  input: z.object({}),
  reply: z.object({ items: z.array(PrecheckItem), isDefault: z.boolean() }),
  refusal: noRefusals,
})

export const listPublications = query({
  name: 'approvals.list-publications',
  title: { ko: '공개한 확정판을 본다', en: 'List the published versions' },
  permission: may.maySeePublic,
  input: z.object({}),
  reply: z.object({ publications: z.array(Publication) }),
  refusal: noRefusals,
})

export const draftLetter = query({
  name: 'approvals.draft-letter',
  title: { ko: '기안문을 만든다', en: 'Draft an official letter' },
  permission: may.maySeeReviews,
  sent: 'body',
  input: z.strictObject({
    recipient: line,
    via: line.nullable().default(null),
    title: line,
    /** One item a line, two spaces deeper for each level. */
    items: z.string().max(20_000),
    /** One attachment a line: "사업계획서 1부." */
    attachments: z.string().max(4000).default(''),
  }),
  reply: z.object({ text: z.string() }),
  refusal: noRefusals,
})

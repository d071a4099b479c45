import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { stoppingErrors, type WeighedFinding } from './finding-pass.ts'
import { ReviewSubject, type SubjectFacts, SubjectVersion } from './review-subject.ts'

export const ReviewId = idOf('ReviewId')
export type ReviewId = z.infer<typeof ReviewId>

/** 검토 중, 확인, 돌려보냄, 거둠, 다시 요청되어 끝남. */
export const reviewStates = ['open', 'confirmed', 'sent-back', 'withdrawn', 'superseded'] as const
export const ReviewState = z.enum(reviewStates)
export type ReviewState = z.infer<typeof ReviewState>

/** A request to look at one version of a subject before it goes to approval, and how it ended. People stand as roles. */
export const Review = z
  .object({
    id: ReviewId,
    subject: ReviewSubject,
    /** The how-manyeth request about this subject. */
    no: z.int().min(1),
    version: SubjectVersion,
    /** As it was called when the request was made. */
    title: z.string(),
    department: z.string(),
    note: z.string().nullable(),
    state: ReviewState,
    requestedOn: LocalDate,
    requestedAt: Instant,
    requestedRole: z.string(),
    dueOn: LocalDate.nullable(),
    decidedOn: LocalDate.nullable(),
    decidedRole: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .readonly()
export type Review = z.infer<typeof Review>

/** A review with the accounts behind its roles, which never leave the server. */
export type KeptReview = Review & { readonly requestedBy: string | null; readonly decidedBy: string | null }

const standing = z.object({ key: z.string(), sentence: z.object({ ko: z.string(), en: z.string() }) })

export const ErrorsStand = z.object({ kind: z.literal('errors-stand'), errors: z.array(standing) })
export type ErrorsStand = z.infer<typeof ErrorsStand>

export const RequestRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('subject-not-found') }),
  z.object({ kind: z.literal('subject-changed-meanwhile'), version: z.string(), current: z.string() }),
  z.object({ kind: z.literal('review-open'), reviewId: ReviewId }),
  z.object({ kind: z.literal('version-confirmed'), reviewId: ReviewId }),
  z.object({ kind: z.literal('due-before-request'), due: LocalDate }),
  ErrorsStand,
])
export type RequestRefusal = z.infer<typeof RequestRefusal>

export interface RequestMade {
  readonly version: string
  readonly on: LocalDate
  readonly dueOn: LocalDate | null
}

/** A subject as a request finds it. */
export interface Requested {
  readonly facts: SubjectFacts | null
  readonly findings: readonly WeighedFinding[]
  /** Every review of the subject so far. */
  readonly reviews: readonly Review[]
}

export const errorsStand = (weighed: readonly WeighedFinding[]): ErrorsStand | null => {
  const errors = stoppingErrors(weighed)
  if (errors.length === 0) return null
  return { kind: 'errors-stand', errors: errors.map(({ key, finding }) => ({ key, sentence: finding.sentence })) }
}

/**
 * Decides whether a review can be asked for: of the version that stands now, without an error that nobody passed, and
 * not twice. An open request for an older version is superseded by the new one, and is given back for that.
 */
export function requestReview(
  { version, on, dueOn }: RequestMade,
  { facts, findings, reviews }: Requested,
): Result<{ readonly facts: SubjectFacts; readonly no: number; readonly superseded: Review | null }, RequestRefusal> {
  if (facts === null) return refuse({ kind: 'subject-not-found' })
  if (facts.version !== version) return refuse({ kind: 'subject-changed-meanwhile', version, current: facts.version })
  if (dueOn !== null && dueOn < on) return refuse({ kind: 'due-before-request', due: dueOn })
  const open = reviews.find((review) => review.state === 'open') ?? null
  if (open !== null && open.version === version) return refuse({ kind: 'review-open', reviewId: open.id })
  const confirmed = reviews.find((review) => review.state === 'confirmed' && review.version === version)
  if (confirmed !== undefined) return refuse({ kind: 'version-confirmed', reviewId: confirmed.id })
  const stopped = errorsStand(findings)
  return stopped === null ? ok({ facts, no: reviews.length + 1, superseded: open }) : refuse(stopped)
}

/** Decides whether a review that is open or confirmed speaks of another state of its subject than the present one. */
export const isOutdated = (review: Review, facts: Pick<SubjectFacts, 'version'> | null): boolean =>
  (review.state === 'open' || review.state === 'confirmed') && facts?.version !== review.version

export const isOverdue = (review: Review, today: LocalDate): boolean =>
  review.state === 'open' && review.dueOn !== null && review.dueOn < today

export const DecideReviewRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review-decided'), state: ReviewState }),
  z.object({ kind: z.literal('own-request') }),
  z.object({ kind: z.literal('subject-changed-since-request'), version: z.string(), current: z.string() }),
])
export type DecideReviewRefusal = z.infer<typeof DecideReviewRefusal>

const sameAccount = (review: KeptReview, accountId: string | null): boolean =>
  accountId !== null && review.requestedBy === accountId

/**
 * Decides whether a review can be confirmed by an account: it is open, was asked for by another account, and its subject
 * is still the version that was asked about.
 */
export function confirmReview(
  review: KeptReview,
  accountId: string | null,
  facts: SubjectFacts | null,
): Result<null, DecideReviewRefusal> {
  if (review.state !== 'open') return refuse({ kind: 'review-decided', state: review.state })
  if (sameAccount(review, accountId)) return refuse({ kind: 'own-request' })
  if (isOutdated(review, facts)) {
    const { version } = review
    return refuse({ kind: 'subject-changed-since-request', version, current: facts?.version ?? '' })
  }
  return ok(null)
}

/** Decides whether a review can be sent back: it is open, and was asked for by another account. */
export function sendBack(review: KeptReview, accountId: string | null): Result<null, DecideReviewRefusal> {
  if (review.state !== 'open') return refuse({ kind: 'review-decided', state: review.state })
  return sameAccount(review, accountId) ? refuse({ kind: 'own-request' }) : ok(null)
}

export const WithdrawReviewRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review-decided'), state: ReviewState }),
  z.object({ kind: z.literal('others-request') }),
])
export type WithdrawReviewRefusal = z.infer<typeof WithdrawReviewRefusal>

/** Decides whether a request can be taken back: it is open, and by the account that made it. */
export function withdrawReview(review: KeptReview, accountId: string | null): Result<null, WithdrawReviewRefusal> {
  if (review.state !== 'open') return refuse({ kind: 'review-decided', state: review.state })
  return review.requestedBy === accountId ? ok(null) : refuse({ kind: 'others-request' })
}

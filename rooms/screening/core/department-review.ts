import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { ReasonCode, Verdict } from './verdict.ts'

/** 미착수, 작성 중, 제출(부서장 확인 대기), 확인. Nothing counts before it is confirmed. */
export const reviewStates = ['open', 'begun', 'submitted', 'confirmed'] as const
export const ReviewState = z.enum(reviewStates)
export type ReviewState = z.infer<typeof ReviewState>

const prose = z.string().trim().min(1).max(4000).nullable()

/** What a department writes about an item. The adjusted amount is in won; without one the requested amount stands. */
export const ReviewContent = z
  .object({
    verdict: Verdict.nullable().default(null),
    reasonCode: ReasonCode.nullable().default(null),
    conditions: prose.default(null),
    adjusted: PlannedWon.nullable().default(null),
    amountReason: prose.default(null),
    opinion: prose.default(null),
    partnerIds: z.array(DepartmentId).max(30).default([]),
  })
  .readonly()
export type ReviewContent = z.infer<typeof ReviewContent>

export const emptyContent: ReviewContent = ReviewContent.parse({})

/** One item in a round, and how far its review has come. */
export const DepartmentReview = z
  .object({
    itemId: ItemId,
    /** Its number in the round, from 1. */
    place: z.int().min(1),
    title: z.string(),
    count: z.int().min(1),
    requested: Won.nullable(),
    departmentId: DepartmentId.nullable(),
    /** The team as the office's sheet calls it. */
    team: z.string().nullable(),
    state: ReviewState,
    version: z.int().min(1),
    content: ReviewContent,
    /** Whether it was last filled through a department's link. */
    byLink: z.boolean(),
    submittedOn: LocalDate.nullable(),
    confirmedOn: LocalDate.nullable(),
    sentBackReason: z.string().nullable(),
    /** How often it was handed on to another department. */
    bounces: z.int().min(0),
  })
  .readonly()
export type DepartmentReview = z.infer<typeof DepartmentReview>

/** With the accounts behind it, which never leave the server. */
export type KeptReview = DepartmentReview & { readonly officerId: string | null; readonly submittedBy: string | null }

/** What keeps a review from being handed in, each at its own field. */
export const reviewProblems = [
  'verdict-missing',
  'reason-code-missing',
  'opinion-missing',
  'conditions-missing',
  'raise-without-reason',
  'cut-without-reason',
] as const
export const ReviewProblem = z.enum(reviewProblems)
export type ReviewProblem = z.infer<typeof ReviewProblem>

/** Beside which field a problem stands. */
export const fieldOfProblem: Readonly<Record<ReviewProblem, keyof ReviewContent>> = {
  'verdict-missing': 'verdict',
  'reason-code-missing': 'reasonCode',
  'opinion-missing': 'opinion',
  'conditions-missing': 'conditions',
  'raise-without-reason': 'amountReason',
  'cut-without-reason': 'amountReason',
}

/**
 * Finds what is missing before a review can be handed in: a verdict; for an unsuitable item a reason code and words
 * (domain.md 1.3: the 84 without reasons); conditions for a conditional one; a reason for an amount above what was asked
 * for (SI-069), and for one below it at least some words.
 */
export function problemsOf(content: ReviewContent, requested: Won | null): readonly ReviewProblem[] {
  const { verdict, reasonCode, conditions, adjusted, amountReason, opinion } = content
  if (verdict === null) return ['verdict-missing']
  if (verdict === 'unsuitable') {
    return [
      ...(reasonCode === null ? (['reason-code-missing'] as const) : []),
      ...(opinion === null ? (['opinion-missing'] as const) : []),
    ]
  }
  const problems: ReviewProblem[] = []
  if (verdict === 'conditional' && conditions === null) problems.push('conditions-missing')
  if (adjusted === null || requested === null || amountReason !== null) return problems
  if (adjusted > requested) problems.push('raise-without-reason')
  else if (adjusted < requested && conditions === null && opinion === null) problems.push('cut-without-reason')
  return problems
}

export const FillRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-in-round') }),
  z.object({ kind: z.literal('changed-meanwhile'), version: z.int() }),
  z.object({ kind: z.literal('confirmed-already') }),
  z.object({ kind: z.literal('not-handed-out') }),
  z.object({ kind: z.literal('incomplete'), problems: z.array(ReviewProblem).readonly() }),
])
export type FillRefusal = z.infer<typeof FillRefusal>

/** How a review is filled: on which version it rests, and whether it is handed in. */
export interface Filling {
  readonly version: number
  readonly content: ReviewContent
  readonly submit: boolean
  readonly byLink: boolean
  readonly by: string | null
  readonly on: LocalDate
}

/**
 * Decides how a review stands once it is filled. Nobody overwrites what they have not seen; what a head confirmed stays;
 * a draft may miss anything, what is handed in nothing.
 */
export function fillReview(review: KeptReview, filling: Filling): Result<KeptReview, FillRefusal> {
  const { version, content, submit, byLink, by, on } = filling
  if (review.state === 'confirmed') return refuse({ kind: 'confirmed-already' })
  if (review.departmentId === null) return refuse({ kind: 'not-handed-out' })
  if (review.version !== version) return refuse({ kind: 'changed-meanwhile', version: review.version })
  const problems = submit ? problemsOf(content, review.requested) : []
  if (problems.length > 0) return refuse({ kind: 'incomplete', problems })
  return ok({
    ...review,
    content,
    byLink,
    version: version + 1,
    state: submit ? 'submitted' : 'begun',
    submittedOn: submit ? on : null,
    submittedBy: submit ? by : null,
    sentBackReason: submit ? null : review.sentBackReason,
  })
}

export const ConfirmRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-submitted'), titles: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal('own-review'), titles: z.array(z.string()).readonly() }),
])
export type ConfirmRefusal = z.infer<typeof ConfirmRefusal>

/** For which head who is away somebody acts, by department; none where one is the head. */
export type InPlaceOf = ReadonlyMap<DepartmentId, string>

/**
 * Decides whether reviews can be confirmed by an account: all are handed in, none by that account itself, nor by the head
 * in whose place it confirms.
 */
export function confirmReviews(
  reviews: readonly KeptReview[],
  { by, inPlaceOf }: { readonly by: string | null; readonly inPlaceOf: InPlaceOf },
  on: LocalDate,
): Result<readonly KeptReview[], ConfirmRefusal> {
  const early = reviews.filter(({ state }) => state !== 'submitted')
  if (early.length > 0) return refuse({ kind: 'not-submitted', titles: titlesOf(early) })
  const own = reviews.filter((review) => {
    const head = headOf(review, inPlaceOf)
    return review.submittedBy !== null && (review.submittedBy === by || review.submittedBy === head)
  })
  if (own.length > 0) return refuse({ kind: 'own-review', titles: titlesOf(own) })
  return ok(reviews.map((review) => ({ ...review, state: 'confirmed', confirmedOn: on, version: review.version + 1 })))
}

/** In the place of which head somebody acts on a review; null where they are the head. */
export const headOf = ({ departmentId }: Pick<KeptReview, 'departmentId'>, inPlaceOf: InPlaceOf): string | null =>
  departmentId === null ? null : (inPlaceOf.get(departmentId) ?? null)

const titlesOf = (reviews: readonly KeptReview[]): readonly string[] => reviews.map(({ title }) => title)

export const SendBackRefusal = z.object({ kind: z.literal('nothing-to-send-back') })
export type SendBackRefusal = z.infer<typeof SendBackRefusal>

/** Decides whether a review can be sent back to be mended: it was handed in, confirmed or not. */
export function sendBack(review: KeptReview, reason: string): Result<KeptReview, SendBackRefusal> {
  if (review.state !== 'submitted' && review.state !== 'confirmed') return refuse({ kind: 'nothing-to-send-back' })
  return ok({
    ...review,
    state: 'begun',
    version: review.version + 1,
    sentBackReason: reason,
    submittedOn: null,
    submittedBy: null,
    confirmedOn: null,
  })
}

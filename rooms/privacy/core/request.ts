import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { addDays, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const PrivacyRequestId = idOf('PrivacyRequestId')
export type PrivacyRequestId = z.infer<typeof PrivacyRequestId>

/** 열람, 정정, 처리정지, 삭제 (제35조부터 제37조). */
export const RequestKind = z.enum(['see', 'correct', 'stop', 'delete'])
export type RequestKind = z.infer<typeof RequestKind>

export const AnswerOutcome = z.enum(['granted', 'partly', 'refused'])
export type AnswerOutcome = z.infer<typeof AnswerOutcome>

/** A request about one's own data; wish and answer are gone once the account is destroyed. */
export const PrivacyRequest = z.object({
  requestId: PrivacyRequestId,
  accountId: AccountId,
  kind: RequestKind,
  wish: z.string().nullable(),
  askedOn: LocalDate,
  dueOn: LocalDate,
  outcome: z.enum([...AnswerOutcome.options, 'withdrawn']).nullable(),
  answer: z.string().nullable(),
  decidedOn: LocalDate.nullable(),
})
export type PrivacyRequest = z.infer<typeof PrivacyRequest>

/** How many days an office has to answer unless the district has set fewer (시행령 제41조, 제43조, 제44조). */
export const lawfulDays = 10

/** The last day to answer: so many days after the day of asking, which does not count. Days of rest do not move it. */
export const answerDueOn = (askedOn: LocalDate, days: number): LocalDate => addDays(askedOn, days)

/** Decides whether a request may be withdrawn: an open one of one's own. */
export function withdrawRequest(
  request: PrivacyRequest | null,
  by: AccountId,
): Result<PrivacyRequest, { readonly kind: 'request-not-found' | 'request-closed' }> {
  if (request === null || request.accountId !== by) return refuse({ kind: 'request-not-found' })
  return request.outcome === null ? ok(request) : refuse({ kind: 'request-closed' })
}

/** How a request is answered, and what a correction puts right: what is left out stays. */
export interface Answer {
  readonly outcome: AnswerOutcome
  readonly displayName?: string | undefined
  readonly contact?: string | undefined
}

type AnswerRefused = 'request-not-found' | 'request-closed' | 'request-of-oneself' | 'nothing-corrected'

/**
 * Decides whether a request may be answered: an open one, and by somebody else than the person who asked. A correction
 * that is granted, wholly or in part, puts something right.
 */
export function answerRequest(
  request: PrivacyRequest | null,
  by: AccountId,
  { outcome, displayName, contact }: Answer,
): Result<PrivacyRequest, { readonly kind: AnswerRefused }> {
  if (request === null) return refuse({ kind: 'request-not-found' })
  if (request.outcome !== null) return refuse({ kind: 'request-closed' })
  if (request.accountId === by) return refuse({ kind: 'request-of-oneself' })
  const corrects = request.kind === 'correct' && outcome !== 'refused'
  const putsRight = displayName !== undefined || contact !== undefined
  return corrects && !putsRight ? refuse({ kind: 'nothing-corrected' }) : ok(request)
}

/** Decides whether an open request is past its day. */
export const isOverdue = ({ outcome, dueOn }: PrivacyRequest, day: LocalDate): boolean =>
  outcome === null && dueOn < day

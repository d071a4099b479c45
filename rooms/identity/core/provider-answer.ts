import { z } from 'zod'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { EnrolmentToken } from './enrolment.ts'
import { type Provider, ProviderId } from './provider.ts'

/** What somebody goes to a provider for: to sign in, to come in by a link, to link it to the account, or to prove. */
export const ProviderUse = z.enum(['sign-in', 'enrol', 'link', 'prove'])
export type ProviderUse = z.infer<typeof ProviderUse>

/** How long one may stay at the provider, and then how long the answer holds: ten minutes each. */
export const providerSeconds = 10 * 60

/** What the browser keeps, sealed, while its person is at the provider: the questions that the answer must fit. */
export const Asking = z.strictObject({
  providerId: ProviderId,
  use: ProviderUse,
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  askedAt: Instant,
  /** The page of the district to which it leads. */
  leadsTo: z.string().nullable(),
  /** The secret of the link by which one came. */
  token: EnrolmentToken.nullable(),
  /** The session that asked, where one was signed in. */
  sessionId: z.string().nullable(),
})
export type Asking = z.infer<typeof Asking>

/** Somebody whom a provider has vouched for, sealed by the house, for one command. */
export const Vouched = Asking.pick({ providerId: true, use: true, token: true, sessionId: true }).extend({
  /** The keyed hash of issuer and number: the number itself is kept nowhere. */
  identity: z.string(),
  issuer: z.string(),
  /** Makes every answer another, so that each is taken once. */
  once: z.string(),
})
export type Vouched = z.infer<typeof Vouched>

/** What the provider sends back in the address. */
export type ProviderAnswer = Readonly<Record<string, string>>

export type AnswerRefused = {
  readonly kind: 'provider-state-wrong' | 'provider-issuer-wrong' | 'provider-refused' | 'provider-gave-up'
}

/**
 * Decides whether an answer fits what was asked, before the provider is asked for more: the same provider, the same
 * state, from the issuer itself where it says so, and no error.
 */
export function fitsAsking(
  provider: Pick<Provider, 'id' | 'issuer'>,
  asking: Asking,
  answer: ProviderAnswer,
): Result<Asking, AnswerRefused> {
  const same = asking.providerId === provider.id && answer['state'] === asking.state
  if (!same) return refuse({ kind: 'provider-state-wrong' })
  if (answer['iss'] !== undefined && answer['iss'] !== provider.issuer) return refuse({ kind: 'provider-issuer-wrong' })
  if (answer['error'] !== undefined)
    return refuse({ kind: answer['error'] === 'access_denied' ? 'provider-gave-up' : 'provider-refused' })
  return ok(asking)
}

/** How far the clocks of the house and of a provider may differ, in milliseconds. */
const clocksDiffer = 30_000

/**
 * Decides whether a provider has asked its person anew: what was signed in there before proves nothing now.
 * `authenticatedAt` is the provider's word, in seconds since 1970.
 */
export function provenAnew(
  { use, askedAt }: Pick<Asking, 'use' | 'askedAt'>,
  authenticatedAt: number | null,
): Result<void, { readonly kind: 'provider-proof-old' }> {
  if (use !== 'prove') return ok(undefined)
  const anew = authenticatedAt !== null && authenticatedAt * 1000 >= Date.parse(askedAt) - clocksDiffer
  return anew ? ok(undefined) : refuse({ kind: 'provider-proof-old' })
}

/** Decides whether a person vouched for may be taken for a use: the one asked for, by the session that asked. */
export function takenFor(
  vouched: Vouched | null,
  use: ProviderUse,
  sessionId: string | null,
): Result<Vouched, { readonly kind: 'provider-answer-ended' }> {
  const fits = vouched !== null && vouched.use === use && (use === 'sign-in' || vouched.sessionId === sessionId)
  return fits ? ok(vouched) : refuse({ kind: 'provider-answer-ended' })
}

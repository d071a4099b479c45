import { z } from 'zod'
import type { AccountId } from '#kit/id.ts'
import { addMonths, dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Account, rolesOn } from './account.ts'
import type { Channel } from './contact.ts'
import { residentMonths } from './joining.ts'

/** What a code is asked for: to come in, or to prove once more who one is. */
export const CodeUse = z.enum(['sign-in', 'prove'])
export type CodeUse = z.infer<typeof CodeUse>

/** How long a code holds: five minutes. */
export const codeSeconds = 5 * 60
/** How often a code may be typed, wrong ones included. */
export const triesAtMost = 5
/** How long one waits before another code is sent: a minute. */
export const againSeconds = 60
/** How long one may look at what one agrees to, after the right code: ten minutes. */
export const joiningSeconds = 10 * 60
/** For how long a code that was sent counts, and is kept: an hour. */
export const limitSeconds = 60 * 60
/** How many codes are sent in that time: to one contact, and to all for whom one network address asks. */
export const codesAnHour = { contact: 5, address: 20 } as const

/** How many wrong codes close a contact, whoever typed them and however many codes were sent, and for how long: a day. */
export const wrongAtMost = 20
export const wrongSeconds = 24 * 60 * 60

/** The secret by which a browser is known as the one that asked for a code. */
export const CodeToken = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

/** A code as a person types it: spaces and dashes do not matter. */
export const TypedSixDigits = z
  .string()
  .max(20)
  .transform((text) => text.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))

/** A code that somebody asked for. */
export interface CodeRequest {
  readonly requestHash: string
  readonly use: CodeUse
  readonly channel: Channel
  /** Sealed; null once the code was used. */
  readonly contact: string | null
  readonly accountId: AccountId | null
  readonly codeHash: string
  readonly sentAt: Instant
  readonly endsAt: Instant
  readonly tries: number
  /** When the right code was typed by somebody who is not known yet. */
  readonly provenAt: Instant | null
}

/** What was sent within the hour. */
export interface SentWithinHour {
  readonly toContact: number
  readonly fromAddress: number
  readonly lastToContact: Instant | null
}

/** Whether codes for a contact are neither sent nor taken: a code is guessed sooner or later by who may try for ever. */
export const isClosed = (wrongWithinDay: number): boolean => wrongWithinDay >= wrongAtMost

export const secondsAfter = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant

export type AskCodeRefused = { readonly kind: 'too-many-codes' } | { readonly kind: 'code-too-soon' }

/**
 * Decides whether a code is sent: not more than five an hour to a contact, or twenty for one network address, a minute
 * apart, and none after twenty wrong ones in a day. It looks at nothing else, so that nobody learns from it who has an
 * account.
 */
export function askCode(sent: SentWithinHour, wrongWithinDay: number, now: Instant): Result<Instant, AskCodeRefused> {
  if (sent.lastToContact !== null && now < secondsAfter(sent.lastToContact, againSeconds))
    return refuse({ kind: 'code-too-soon' })
  if (isClosed(wrongWithinDay) || sent.toContact >= codesAnHour.contact || sent.fromAddress >= codesAnHour.address)
    return refuse({ kind: 'too-many-codes' })
  return ok(secondsAfter(now, codeSeconds))
}

/** Where a request stands: gone, waiting for its code, over, or proven and waiting for consent. */
export const CodeState = z.enum(['none', 'waiting', 'over', 'proven'])
export type CodeState = z.infer<typeof CodeState>

/** Decides where a request stands. Over is what was used, has ended, or was tried too often. */
export function stateOf(request: CodeRequest | null, now: Instant): CodeState {
  if (request === null) return 'none'
  if (request.contact === null) return 'over'
  if (request.provenAt !== null) return now < secondsAfter(request.provenAt, joiningSeconds) ? 'proven' : 'over'
  return now < request.endsAt && request.tries < triesAtMost ? 'waiting' : 'over'
}

type CodeEnded = { readonly kind: 'code-ended' }

/** Decides whether a code may be tried: one that waits, for the use it was asked for, by the account that asked. */
export function mayTry(
  request: CodeRequest | null,
  wanted: { readonly use: CodeUse; readonly accountId: AccountId | null },
  now: Instant,
): Result<CodeRequest, CodeEnded> {
  if (request === null || stateOf(request, now) !== 'waiting') return refuse({ kind: 'code-ended' })
  const fits = request.use === wanted.use && request.accountId === wanted.accountId
  return fits ? ok(request) : refuse({ kind: 'code-ended' })
}

/** Decides whether somebody may join: who has just typed the right code, as nobody whom Madang knows. */
export const mayJoin = (request: CodeRequest | null, now: Instant): Result<CodeRequest, CodeEnded> =>
  request !== null && stateOf(request, now) === 'proven' ? ok(request) : refuse({ kind: 'code-ended' })

/** Decides whether a code opens an account: only one of a resident, who holds no other role today. */
export function codeOpens(
  account: Pick<Account, 'grants' | 'destroyedOn'>,
  now: Instant,
): Result<void, { readonly kind: 'no-role-today' | 'code-not-for-role' }> {
  const roles = account.destroyedOn === null ? rolesOn(account.grants, dateInSeoul(now)) : []
  if (roles.length === 0) return refuse({ kind: 'no-role-today' })
  return roles.every((role) => role === 'resident') ? ok(undefined) : refuse({ kind: 'code-not-for-role' })
}

/**
 * Decides until when a resident's account and role are kept after coming in today: two years more, where both end on
 * the same day by the resident's own consent; null where nothing becomes longer.
 */
export function keptLonger(account: Pick<Account, 'grants' | 'destroyAfter'>, now: Instant): LocalDate | null {
  const today = dateInSeoul(now)
  const until = addMonths(today, residentMonths)
  const own = account.grants.some(
    (grant) => grant.role === 'resident' && grant.until !== null && grant.until === account.destroyAfter,
  )
  return own && account.destroyAfter !== null && account.destroyAfter < until ? until : null
}

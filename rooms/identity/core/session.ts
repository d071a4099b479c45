import { z } from 'zod'
import { participants, type Role } from '#kit/actor.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Account } from './account.ts'
import { rolesOn } from './account.ts'

/** How a session was begun. */
export const SessionMethod = z.enum(['demonstration', 'passkey', 'recovery-code', 'provider', 'code'])
export type SessionMethod = z.infer<typeof SessionMethod>

/** A session, at most, however busy: twelve hours, a long working day. */
export const sessionSeconds = 12 * 60 * 60

/** Whether an account only takes part (it holds no files of others and decides nothing alone): its loss of a key is nobody else's danger. */
export const onlyTakesPart = (roles: readonly Role[]): boolean => roles.every((role) => participants.includes(role))

/** How long a session may rest before it ends: half an hour for officers, two hours for those who only take part. */
export const idleSeconds = (roles: readonly Role[]): number => (onlyTakesPart(roles) ? 2 * 60 * 60 : 30 * 60)

/** Decides whether a session last used at `seenAt` has rested too long for the roles of its account. */
export const hasRested = (seenAt: Instant, roles: readonly Role[], now: Instant): boolean =>
  Date.parse(now) - Date.parse(seenAt) > idleSeconds(roles) * 1000

/** Whether an account may be entered at all: it is there, not destroyed, and not made for a demonstration that is off. */
export const mayEnter = (account: Account | null, demonstration: boolean): account is Account =>
  account !== null && account.destroyedOn === null && (demonstration || !account.demonstration)

export type DemoSignInRefused = { readonly kind: 'demo-sign-in-off' } | { readonly kind: 'account-not-found' }

/**
 * Decides whether one may sign in without proof: only where the demonstration is switched on, and only to an account
 * that was made for it and still holds a role today.
 */
export function demoSignIn(
  account: Account | null,
  demonstration: boolean,
  now: Instant,
): Result<Account, DemoSignInRefused> {
  if (!demonstration) return refuse({ kind: 'demo-sign-in-off' })
  if (!mayEnter(account, demonstration) || !account.demonstration) return refuse({ kind: 'account-not-found' })
  return rolesOn(account.grants, dateInSeoul(now)).length === 0 ? refuse({ kind: 'account-not-found' }) : ok(account)
}

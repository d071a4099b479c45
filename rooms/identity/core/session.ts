import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Account } from './account.ts'
import { rolesOn } from './account.ts'

/** How long a session lasts: half a working day. */
export const sessionSeconds = 4 * 60 * 60

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
  if (account === null || !account.demonstration || account.destroyedOn !== null) {
    return refuse({ kind: 'account-not-found' })
  }
  return rolesOn(account.grants, dateInSeoul(now)).length === 0 ? refuse({ kind: 'account-not-found' }) : ok(account)
}

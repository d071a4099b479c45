import { randomBytes } from 'node:crypto'
import type { CommandContext, SessionChange } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type SessionMethod, sessionSeconds } from '../core/session.ts'
import * as store from '../store/session-queries.ts'
import { hashToken, writeCookie } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** How one comes in without proving anything now: in the demonstration, or signed in at a provider perhaps hours ago. */
const unproven: readonly SessionMethod[] = ['demonstration', 'provider']

/** Begins a session of an account. */
export async function beginSession(
  { trx, districtId, now }: CommandContext,
  { secret }: SignInMeans,
  accountId: AccountId,
  method: SessionMethod,
): Promise<SessionChange> {
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(Date.parse(now) + sessionSeconds * 1000).toISOString() as Instant
  const session = {
    tokenHash: hashToken(token),
    accountId,
    begunAt: now,
    endsAt,
    method,
    provenAt: unproven.includes(method) ? null : now,
  }
  await store.insertSession(trx, districtId, session)
  return { begin: writeCookie(secret, token, now), maxAgeSeconds: sessionSeconds }
}

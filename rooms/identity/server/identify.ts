import type { Trx } from '#db/connect.ts'
import type { Actor } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { grantsOn, rolesOn } from '../core/account.ts'
import { hasRested, mayEnter } from '../core/session.ts'
import * as store from '../store/queries.ts'
import * as sessions from '../store/session-queries.ts'
import { csrfOf, hashToken, readCookie, writeCookie } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

export interface Identified {
  readonly actor: Actor
  readonly csrf: string
  readonly renewal?: { readonly begin: string; readonly maxAgeSeconds: number }
}

/** How old the time in a cookie may be before it is written anew. */
const renewAfterMs = 60_000

/**
 * Recognises a signed-in person by the session cookie, with the roles held today; null when the session has ended, or
 * has rested too long. That it was used is written into the cookie, not into the database.
 */
export async function identify(
  trx: Trx,
  means: SignInMeans,
  asked: { readonly districtId: DistrictId; readonly cookie: string; readonly now: Instant },
): Promise<Identified | null> {
  const { districtId, cookie, now } = asked
  const read = readCookie(means.secret, cookie)
  if (read === null) return null
  const sessionId = hashToken(read.token)
  const session = await sessions.findSession(trx, districtId, sessionId, now)
  if (session === null || (session.method === 'demonstration' && !means.demonstration)) return null
  const account = await store.findAccount(trx, districtId, session.accountId)
  if (!mayEnter(account, means.demonstration)) return null
  const day = dateInSeoul(now)
  const roles = rolesOn(account.grants, day)
  const grants = grantsOn(account.grants, day).map(({ role, unit }) => ({ role, unit }))
  if (hasRested(read.seenAt, roles, now)) return null
  const maxAgeSeconds = Math.floor((Date.parse(session.endsAt) - Date.parse(now)) / 1000)
  const old = Date.parse(now) - Date.parse(read.seenAt) > renewAfterMs
  return {
    actor: {
      ...{ districtId, accountId: session.accountId, roles, grants, sessionId },
      ...(session.provenAt === null ? {} : { provenAt: session.provenAt }),
    },
    csrf: csrfOf(read.token),
    ...(old ? { renewal: { begin: writeCookie(means.secret, read.token, now), maxAgeSeconds } } : {}),
  }
}

import type { Trx } from '#db/connect.ts'
import type { Actor } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { rolesOn } from '../core/account.ts'
import * as store from '../store/queries.ts'
import { csrfOf, hashToken } from './session-token.ts'

export interface Identified {
  readonly actor: Actor
  readonly csrf: string
}

/** Recognises a signed-in person by the secret in the session cookie, with the roles held today; null otherwise. */
export async function identify(
  trx: Trx,
  districtId: DistrictId,
  token: string,
  now: Instant,
): Promise<Identified | null> {
  const sessionId = hashToken(token)
  const accountId = await store.findSession(trx, districtId, sessionId, now)
  if (accountId === null) return null
  const account = await store.findAccount(trx, districtId, accountId)
  if (account === null || account.destroyedOn !== null) return null
  const roles = rolesOn(account.grants, dateInSeoul(now))
  return { actor: { districtId, accountId, roles, sessionId }, csrf: csrfOf(token) }
}

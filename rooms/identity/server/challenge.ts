import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import * as store from '../store/passkey-queries.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** What a challenge is for: one made for another purpose is not taken. */
export interface Purpose {
  readonly districtId: DistrictId
  readonly use: 'sign-in' | 'register'
}

const lastsMs = 5 * 60 * 1000

const seal = ({ secret }: SignInMeans, { districtId, use }: Purpose, body: string): Buffer =>
  createHmac('sha256', secret).update(`challenge ${districtId} ${use} ${body}`).digest()

/** A challenge that any server of the house can check: random, with its end and a seal over both. Nothing is kept. */
export function makeChallenge(means: SignInMeans, purpose: Purpose, now: Instant): string {
  const body = `${randomBytes(16).toString('base64url')}.${(Date.parse(now) + lastsMs).toString(36)}`
  return `${body}.${seal(means, purpose, body).toString('base64url')}`
}

/** Takes a challenge that was answered: sealed by this house for this purpose, not past its end, and never before. */
export async function takeChallenge(
  trx: Trx,
  means: SignInMeans,
  purpose: Purpose,
  { challenge, now }: { readonly challenge: string; readonly now: Instant },
): Promise<boolean> {
  const [random = '', end = '', sealed = '', ...more] = challenge.split('.')
  const given = Buffer.from(sealed, 'base64url')
  const own = seal(means, purpose, `${random}.${end}`)
  if (more.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return false
  const endsAt = Number.parseInt(end, 36)
  if (!(endsAt > Date.parse(now))) return false
  const spent = { hash: hashToken(random), endsAt: new Date(endsAt).toISOString() as Instant, now }
  return store.spendChallenge(trx, purpose.districtId, spent)
}

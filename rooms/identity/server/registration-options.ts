import { generateRegistrationOptions } from '@simplewebauthn/server'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { seeRegistrationOptions } from '../contract-sign-in.ts'
import { isOpen } from '../core/enrolment.ts'
import { findEnrolmentByToken } from '../store/enrolment-queries.ts'
import { passkeysOf } from '../store/passkey-queries.ts'
import { findAccount } from '../store/queries.ts'
import { makeChallenge } from './challenge.ts'
import { hashToken } from './session-token.ts'
import { hostOf, type SignInMeans } from './sign-in-means.ts'

type Refused = { readonly kind: 'enrolment-not-found' | 'not-signed-in' | 'account-not-found' }

/** Whose passkey is to be made: the enrolment's, or that of whoever is signed in. */
async function ownerOf(context: QueryContext, token: string | null): Promise<Result<AccountId, Refused>> {
  const { trx, districtId, actor, now } = context
  if (token === null) return actor.accountId === null ? refuse({ kind: 'not-signed-in' }) : ok(actor.accountId)
  const enrolment = await findEnrolmentByToken(trx, districtId, hashToken(token))
  return enrolment !== null && isOpen(enrolment, now)
    ? ok(enrolment.accountId)
    : refuse({ kind: 'enrolment-not-found' })
}

/** What a browser makes a passkey with: one that needs no user name, proves its holder, and is none held already. */
export const registrationOptionsWith = (means: SignInMeans) =>
  handleQuery(seeRegistrationOptions, async (context, { token }) => {
    const { trx, districtId, now } = context
    const owner = await ownerOf(context, token)
    if (!owner.ok) return owner
    const account = await findAccount(trx, districtId, owner.value)
    if (account === null || account.displayName === null) return refuse({ kind: 'account-not-found' })
    const held = await passkeysOf(trx, districtId, owner.value)
    const options = await generateRegistrationOptions({
      rpName: `마당 Madang (${districtId})`,
      rpID: hostOf(means),
      userName: account.displayName,
      userDisplayName: account.displayName,
      userID: new TextEncoder().encode(`${districtId} ${owner.value}`.slice(0, 64)),
      challenge: makeChallenge(means, { districtId, use: 'register' }, now),
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: held.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
    })
    return ok({ options: { ...options } })
  })

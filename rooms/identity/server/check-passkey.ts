import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { CredentialId } from '../core/passkey.ts'
import * as store from '../store/passkey-queries.ts'
import { type Purpose, takeChallenge } from './challenge.ts'
import { hostOf, type SignInMeans } from './sign-in-means.ts'

type NotAccepted = { readonly kind: 'passkey-not-accepted' }
const notAccepted = refuse<NotAccepted>({ kind: 'passkey-not-accepted' })

const Named = z.looseObject({ id: CredentialId, response: z.looseObject({ clientDataJSON: z.string() }) })
const ClientData = z.looseObject({ challenge: z.string() })

/** Reads what a browser gave, as far as it must be known before it is verified; null when it is no such thing. */
function readResponse(
  text: string,
): { readonly id: string; readonly challenge: string; readonly json: unknown } | null {
  try {
    const json: unknown = JSON.parse(text)
    const named = Named.parse(json)
    const client = ClientData.parse(
      JSON.parse(Buffer.from(named.response.clientDataJSON, 'base64url').toString('utf8')),
    )
    return { id: named.id, challenge: Buffer.from(client.challenge, 'base64url').toString('utf8'), json }
  } catch {
    return null
  }
}

/** Verifies by the library; what it throws on a forged or broken response is a refusal, not a bug. */
async function verified<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify()
  } catch {
    return null
  }
}

/** Checks the answer of a passkey to a challenge, and notes its use; gives the account it belongs to. */
export async function answeredByPasskey(
  { trx, districtId, now }: CommandContext,
  means: SignInMeans,
  text: string,
): Promise<Result<AccountId, NotAccepted>> {
  const read = readResponse(text)
  if (read === null) return notAccepted
  const purpose: Purpose = { districtId, use: 'sign-in' }
  if (!(await takeChallenge(trx, means, purpose, { challenge: read.challenge, now }))) return notAccepted
  const passkey = await store.holdPasskey(trx, districtId, read.id)
  if (passkey === null) return notAccepted
  const checked = await verified(() =>
    verifyAuthenticationResponse({
      response: read.json as AuthenticationResponseJSON,
      expectedChallenge: Buffer.from(read.challenge, 'utf8').toString('base64url'),
      expectedOrigin: means.origin,
      expectedRPID: hostOf(means),
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    }),
  )
  if (checked?.verified !== true) return notAccepted
  const used = { credentialId: passkey.credentialId, counter: checked.authenticationInfo.newCounter, at: now }
  await store.usePasskey(trx, districtId, used)
  return ok(passkey.accountId)
}

/** Checks a passkey just made; gives what is to be kept of it. */
export async function madePasskey(
  { trx, districtId, now }: CommandContext,
  means: SignInMeans,
  text: string,
): Promise<Result<Omit<store.KeptPasskey, 'accountId' | 'label'>, NotAccepted>> {
  const read = readResponse(text)
  if (read === null) return notAccepted
  const purpose: Purpose = { districtId, use: 'register' }
  if (!(await takeChallenge(trx, means, purpose, { challenge: read.challenge, now }))) return notAccepted
  const checked = await verified(() =>
    verifyRegistrationResponse({
      response: read.json as RegistrationResponseJSON,
      expectedChallenge: Buffer.from(read.challenge, 'utf8').toString('base64url'),
      expectedOrigin: means.origin,
      expectedRPID: hostOf(means),
      requireUserVerification: true,
    }),
  )
  if (checked?.verified !== true) return notAccepted
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  const kept = { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
  return ok({ ...kept, transports, registeredAt: now, lastUsedAt: null })
}

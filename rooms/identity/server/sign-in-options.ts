import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeSignInOptions } from '../contract-sign-in.ts'
import { makeChallenge } from './challenge.ts'
import { hostOf, type SignInMeans } from './sign-in-means.ts'

/** What a browser asks a passkey with; which account answers is not known before it does. */
export const signInOptionsWith = (means: SignInMeans) =>
  handleQuery(seeSignInOptions, async ({ districtId, now }) => {
    const challenge = makeChallenge(means, { districtId, use: 'sign-in' }, now)
    const options = await generateAuthenticationOptions({
      rpID: hostOf(means),
      challenge,
      userVerification: 'required',
    })
    return ok({ options: { ...options } })
  })

import { readSecret } from '#apps/house-secret.ts'
import { outgoingTo } from '#apps/outgoing.ts'
import { sealingWith } from '#apps/sealing.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'

const secret = 'a secret of the tests, long enough for them'
const read = readSecret(secret)
if (read === null) throw new Error('The secret of the tests cannot be read.')

/** Signing in as tests do it: the demonstration is on, the secret is nobody's, and what is sent goes nowhere. */
export const testSignIn: SignInMeans = {
  demonstration: true,
  origin: 'http://localhost:4870',
  secret,
  providers: [],
  reach: outgoingTo([]).fetch,
  sealing: sealingWith(read.keys),
  codes: { channels: ['mail', 'text'], shown: false, post: async () => undefined },
}

import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'

/** Signing in as tests do it: the demonstration is on, and the secret is nobody's. */
export const testSignIn: SignInMeans = {
  demonstration: true,
  origin: 'http://localhost:4870',
  secret: 'a secret of the tests, long enough for them',
  providers: [],
}

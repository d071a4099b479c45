import type { AnyRefusal } from '../handler.ts'

/** How the kinds end that tell of what somebody else has done in the meantime. */
const clashes = ['-taken', '-meanwhile', 'key-used-for-other-input']

/** The HTTP status of a refusal, decided here at the edge and nowhere else. */
export function statusOf(refusal: AnyRefusal): 401 | 403 | 404 | 409 | 422 {
  if (refusal.kind === 'not-permitted') return 'signedIn' in refusal && refusal.signedIn === true ? 403 : 401
  if (refusal.kind === 'not-own-unit') return 403
  if (refusal.kind === 'proof-too-old') return 401
  if (refusal.kind.endsWith('not-found')) return 404
  if (clashes.some((ending) => refusal.kind.endsWith(ending))) return 409
  return 422
}

import { base64url } from '#kit/bytes.ts'
import { isSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { joinShares, type Share } from '#rooms/voting/core/protocol/shamir.ts'

/** The seal key as it was joined, and the hashes of the shares of which it was. */
export interface JoinedSeal {
  readonly sealPrivate: Uint8Array
  readonly shareHashes: readonly string[]
}

/**
 * Joins the seal key out of two of the shares at hand, whichever fit: the key is right when its public half is that of the
 * manifest. Null when no two of them make it.
 */
export function joinSeal(shares: readonly Share[], sealPub: string): JoinedSeal | null {
  for (const [at, one] of shares.entries()) {
    for (const other of shares.slice(at + 1)) {
      const joined = joinShares([one, other])
      if (isSecret(joined) && base64url(publicPoint(joined)) === sealPub)
        return { sealPrivate: joined, shareHashes: [one, other].map(({ y }) => base64url(sha256(y))) }
    }
  }
  return null
}

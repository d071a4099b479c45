import { base64url } from '#kit/bytes.ts'
import { isSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { joinShares, type Share, splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import type { PublicSheet } from './public-sheet.ts'
import { shareHash } from './share-text.ts'

/**
 * Makes the key that seals ballots out of randomness handed in (so many fresh bytes as it is asked for), and splits it: two
 * of three shares join it again. The key itself is forgotten at once. About one draw in 2^32 is no key, and drawn again.
 */
export function makeSealKey(random: (length: number) => Uint8Array): {
  readonly shares: readonly Share[]
  readonly sheet: PublicSheet
} {
  let secret = random(32)
  while (!isSecret(secret)) secret = random(32)
  const shares = splitSecret(secret, 2, 3, random(32))
  const sheet = { sealPub: base64url(publicPoint(secret)), shareHashes: shares.map(shareHash) }
  secret.fill(0)
  return { shares, sheet }
}

/** Whether two shares join to the key of a sheet, without showing it: each is one of the sheet's, and not the same twice. */
export function agreesWith({ sealPub, shareHashes }: PublicSheet, one: Share, other: Share): boolean {
  const isOwn = [one, other].every((share) => shareHashes[share.x - 1] === shareHash(share))
  if (!isOwn || one.x === other.x) return false
  const secret = joinShares([one, other])
  const agrees = isSecret(secret) && base64url(publicPoint(secret)) === sealPub
  secret.fill(0)
  return agrees
}

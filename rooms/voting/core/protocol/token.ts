import type { TokenKey } from './blind-rsa.ts'
import { toInteger } from './integer-bytes.ts'
import { joinBytes, sha256, u32 } from './join-bytes.ts'
import type { Manifest } from './manifest.ts'
import { bytesOf } from './words.ts'

/** The salt of a token's signature, in bytes (RSABSSA-SHA384-PSS-Randomized). */
export const tokenSaltLength = 48
/** The random bytes in front of what a token signs. */
export const tokenPrefixLength = 32

/** What a ballot is bound to: the vote, the style, the voter's one-time key and which of that key's ballots it is. */
export interface BallotBinding {
  readonly eh: Uint8Array
  readonly style: string
  readonly key: Uint8Array
  readonly n: number
}

/** What a token signs. */
export const tokenMessage = (prefix: Uint8Array, { eh, style, key }: Omit<BallotBinding, 'n'>): Uint8Array =>
  joinBytes(prefix, 'pbvote/token/v1\0', eh, sha256(style), key)

const bound = (label: string, { eh, style, key, n }: BallotBinding): Uint8Array =>
  joinBytes(`${label}\0`, eh, sha256(style), key, u32(n))

/** What a sealed ballot is bound to, so that nobody can copy it under another key. */
export const sealAad = (binding: BallotBinding): Uint8Array => bound('pbvote/seal/v1', binding)

/** What the voter's one-time key signs. */
export const ballotMessage = (binding: BallotBinding, sealed: Uint8Array, token: Uint8Array): Uint8Array =>
  joinBytes(bound('pbvote/ballot/v1', binding), sha256(sealed), sha256(token))

/** The RSA key of a style; a style without one is a bug, because a manifest has exactly one for each. */
export function tokenKeyOf({ keys }: Manifest, style: string): TokenKey {
  const modulus = bytesOf(keys.token[style]?.n ?? '')
  if (modulus === null || modulus.length === 0) throw new RangeError(`no token key for ${style}`)
  return { n: toInteger(modulus), e: 65_537n }
}

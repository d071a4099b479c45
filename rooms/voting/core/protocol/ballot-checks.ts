import { isTokenOf } from './blind-rsa.ts'
import { sameBytes } from './join-bytes.ts'
import type { BallotLeaf } from './leaf.ts'
import type { Style } from './manifest.ts'
import type { Primitives } from './primitives.ts'
import type { Election } from './read-manifest.ts'
import { ballotMessage, tokenKeyOf, tokenMessage, tokenPrefixLength, tokenSaltLength } from './token.ts'
import { bytesOf } from './words.ts'

/** What is wrong with a ballot by itself, whatever else the log holds. */
export type BallotFault = 'suite' | 'style' | 'election' | 'revisions' | 'token' | 'signature'

const enc = 65
const tag = 16

/** A ballot leaf with its bytes read and its lengths asked. */
export interface ReadBallot {
  readonly style: Style
  readonly key: Uint8Array
  readonly sealed: Uint8Array
}

/**
 * Checks a ballot by itself (V06 but for the sequence): the suite's lengths, style, election, number, token and signature,
 * in this order. The box asks the same before it takes a ballot.
 */
export function checkBallot(election: Election, primitives: Primitives, leaf: BallotLeaf): ReadBallot | BallotFault {
  const { manifest, eh } = election
  const [key, prefix, token, sealed, signature, of] = [leaf.k, leaf.p, leaf.s, leaf.c, leaf.g, leaf.e].map(
    (text) => bytesOf(text) ?? new Uint8Array(0),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const lengths = [key.length, prefix.length, token.length, signature.length, sealed.length, sealed[0]]
  const asked = [32, tokenPrefixLength, 384, 64, enc + manifest.pt_len + tag, 4]
  if (lengths.some((length, at) => length !== asked[at])) return 'suite'
  const style = manifest.styles.find(({ id }) => id === leaf.y)
  if (style === undefined) return 'style'
  if (!sameBytes(of, eh)) return 'election'
  if (leaf.n < 1 || leaf.n > manifest.max_revisions) return 'revisions'
  const binding = { eh, style: leaf.y, key, n: leaf.n }
  const rsa = tokenKeyOf(manifest, leaf.y)
  if (!isTokenOf(rsa, tokenMessage(prefix, binding), token, tokenSaltLength)) return 'token'
  if (!primitives.isSignedBy(key, ballotMessage(binding, sealed, token), signature)) return 'signature'
  return { style, key, sealed }
}

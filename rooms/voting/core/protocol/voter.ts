import { ed25519 } from '@noble/curves/ed25519.js'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { type Blinded, blind, finalize, modulusLength } from './blind-rsa.ts'
import { type Choices, encodeChoices } from './choices.ts'
import { deriveKey, integerBelow, seal } from './hpke.ts'
import { joinBytes, sha256, u32 } from './join-bytes.ts'
import { type BallotLeaf, writeLeaf } from './leaf.ts'
import type { Primitives } from './primitives.ts'
import type { Election } from './read-manifest.ts'
import { ballotMessage, sealAad, tokenKeyOf, tokenMessage, tokenPrefixLength, tokenSaltLength } from './token.ts'

/** The voter's one-time key of a vote, of the seed that the voter keeps. */
export const ballotKey = ({ eh }: Election, seed: Uint8Array): { secret: Uint8Array; key: Uint8Array } => {
  const secret = deriveKey(seed, eh, 'ballot-key', 32)
  return { secret, key: ed25519.getPublicKey(secret) }
}

/** A token being asked for: all of it comes of the seed, so that asking again sends the very same bytes. */
export interface PreparedToken extends Blinded {
  readonly style: string
  readonly key: Uint8Array
  readonly prefix: Uint8Array
  readonly message: Uint8Array
}

/** Prepares the request for a token of a style (RFC 9474, Prepare and Blind). A style without a key is a bug: throws. */
export function prepareToken(election: Election, style: string, seed: Uint8Array): PreparedToken {
  const rsa = tokenKeyOf(election.manifest, style)
  const derive = (name: string, length: number) => deriveKey(seed, election.eh, `${name}/${style}`, length)
  const { key } = ballotKey(election, seed)
  const prefix = derive('prefix', tokenPrefixLength)
  const message = tokenMessage(prefix, { eh: election.eh, style, key })
  const r = integerBelow(derive('blind', modulusLength(rsa) + 16), rsa.n)
  const blinded = blind(rsa, message, derive('salt', tokenSaltLength), r)
  if (blinded === null) throw new RangeError('the blinding factor divides the modulus')
  return { ...blinded, style, key, prefix, message }
}

/** The token out of the registrar's answer, or null when the answer does not sign what was asked for. */
export const finalizeToken = ({ manifest }: Election, prepared: PreparedToken, answer: Uint8Array): Uint8Array | null =>
  finalize(tokenKeyOf(manifest, prepared.style), prepared.message, answer, prepared.inverse, tokenSaltLength)

/**
 * The ballot as the line that the box takes: choices sealed to the vote's key and signed by the voter's. The n-th of this
 * voter (from 1); made again of the same seed, token, choices and n it is the same line.
 */
export function makeBallot(
  election: Election,
  primitives: Primitives,
  voter: { readonly seed: Uint8Array; readonly style: string; readonly prefix: Uint8Array; readonly token: Uint8Array },
  choices: Choices,
  n: number,
): string {
  const { eh, manifest } = election
  const { secret, key } = ballotKey(election, voter.seed)
  const binding = { eh, style: voter.style, key, n }
  const plain = encodeChoices(manifest, choices)
  const point = fromBase64url(manifest.keys.seal.pub)
  // The material depends on the plain text, so that no two different ballots share an ephemeral key.
  const material = deriveKey(voter.seed, eh, joinBytes('seal/', sha256(voter.style), u32(n), plain), 32)
  const sealed = seal(primitives, point, material, { info: eh, aad: sealAad(binding), plain })
  const leaf: BallotLeaf = {
    t: 'ballot',
    e: base64url(eh),
    y: voter.style,
    k: base64url(key),
    p: base64url(voter.prefix),
    s: base64url(voter.token),
    n,
    c: base64url(sealed),
    g: base64url(ed25519.sign(ballotMessage(binding, sealed, voter.token), secret)),
  }
  return writeLeaf(leaf)
}

import { createPrivateKey, type KeyObject } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { base64url } from '#kit/bytes.ts'
import { deriveKey, deriveSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { type NoteKey, type Sign, writeVerifierKey } from '#rooms/voting/core/protocol/signed-note.ts'
import tokenKeys from './token-keys.json' with { type: 'json' }

/** A signing key of a test: what it signs with, and the key that is published. */
export interface SigningKey {
  readonly key: Uint8Array
  readonly sign: Sign
}

const salt = new TextEncoder().encode('madang test vote')

/** Bytes that depend on nothing but a seed and a name. */
export const seededBytes = (seed: string, name: string, length: number): Uint8Array =>
  deriveKey(new TextEncoder().encode(seed), salt, name, length)

/** Draws below a bound, one after another, of a seed and a name. */
export function seededDraw(seed: string, name: string): (bound: number) => number {
  let draws = 0
  return (bound) => {
    draws += 1
    const bytes = seededBytes(seed, `${name}/${draws}`, 4)
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % bound
  }
}

export function signingKey(seed: string, name: string): SigningKey {
  const secret = seededBytes(seed, name, 32)
  return { key: ed25519.getPublicKey(secret), sign: (message) => ed25519.sign(message, secret) }
}

/** All keys of a test vote. RSA keys cannot be drawn quickly, so they are four fixed ones, one for each style. */
export interface VoteKeys {
  readonly log: SigningKey
  readonly registrar: SigningKey
  readonly box: SigningKey
  readonly sealSecret: Uint8Array
  readonly sealPoint: Uint8Array
  readonly witnesses: readonly (SigningKey & { readonly note: NoteKey; readonly verifierKey: string })[]
}

export function voteKeys(seed: string): VoteKeys {
  const sealSecret = deriveSecret(seededBytes(seed, 'seal', 32))
  const witnesses = ['audit.example', 'press.example'].map((name) => {
    const made = signingKey(seed, `witness/${name}`)
    const note: NoteKey = { name, kind: 4, key: made.key }
    return { ...made, note, verifierKey: writeVerifierKey(note) }
  })
  return {
    log: signingKey(seed, 'log'),
    registrar: signingKey(seed, 'registrar'),
    box: signingKey(seed, 'box'),
    sealSecret,
    sealPoint: publicPoint(sealSecret),
    witnesses,
  }
}

/** The private token key of the style at a place in the manifest. */
export const tokenKeyAt = (place: number): KeyObject => {
  const key = tokenKeys.keys[place]
  if (key === undefined) throw new RangeError(`no token key ${place}`)
  return createPrivateKey({ key, format: 'jwk' })
}

/** The published half of it, as a manifest has it. */
export const publicTokenKey = (place: number): { kty: 'RSA'; e: 'AQAB'; n: string } => ({
  kty: 'RSA',
  e: 'AQAB',
  n: tokenKeys.keys[place]?.n ?? '',
})

export const sealPublic = ({ sealPoint }: VoteKeys): string => base64url(sealPoint)

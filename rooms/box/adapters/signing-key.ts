import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Sign } from '#rooms/voting/core/protocol/signed-note.ts'

/** An Ed25519 key: what it signs with, and the 32 bytes that are published. */
export interface SigningKey {
  readonly key: Uint8Array
  readonly sign: Sign
}

// PrivateKeyInfo of an Ed25519 key (RFC 8410), up to the 32 bytes of the secret.
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key of a secret of 32 bytes. */
export function signingKey(secret: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([ed25519Prefix, secret]), format: 'der', type: 'pkcs8' })
  const published = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { key: new Uint8Array(published), sign: (message) => new Uint8Array(sign(null, message, key)) }
}

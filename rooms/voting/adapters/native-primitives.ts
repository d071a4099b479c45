import { createCipheriv, createDecipheriv, createECDH, createPublicKey, type ECDH, verify } from 'node:crypto'
import { joinBytes } from '../core/protocol/join-bytes.ts'
import type { Primitives } from '../core/protocol/primitives.ts'

// SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), up to the 32 bytes of the key.
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')
const cipher = 'aes-256-gcm'
const tagLength = 16

const orNull = <Value>(compute: () => Value): Value | null => {
  try {
    return compute()
  } catch {
    return null
  }
}

/** Sets the secret up once: whoever opens a hundred thousand ballots does it with one key. */
function agreement(): Primitives['agree'] {
  let of: { readonly secret: string; readonly ecdh: ECDH } | null = null
  return (secret, point) =>
    orNull(() => {
      const wanted = Buffer.from(secret).toString('hex')
      if (of?.secret !== wanted) {
        const ecdh = createECDH('prime256v1')
        ecdh.setPrivateKey(secret)
        of = { secret: wanted, ecdh }
      }
      return new Uint8Array(of.ecdh.computeSecret(point))
    })
}

/** Node's own cryptography, for the servers of the vote and its verifier: about twenty times as fast as the pure one. */
export const nativePrimitives = (): Primitives => ({
  isSignedBy: (key, message, signature) =>
    orNull(() => {
      const der = joinBytes(ed25519Prefix, key)
      return verify(null, message, createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' }), signature)
    }) ?? false,
  agree: agreement(),
  encrypt: (key, nonce, aad, plain) => {
    const made = createCipheriv(cipher, key, nonce).setAAD(aad)
    return joinBytes(made.update(plain), made.final(), made.getAuthTag())
  },
  decrypt: (key, nonce, aad, sealed) =>
    orNull(() => {
      const end = sealed.length - tagLength
      const made = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
      made.setAAD(aad).setAuthTag(sealed.subarray(end))
      return joinBytes(made.update(sealed.subarray(0, end)), made.final())
    }),
})

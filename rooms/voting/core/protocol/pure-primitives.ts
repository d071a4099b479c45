import { gcm } from '@noble/ciphers/aes.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import type { Primitives } from './primitives.ts'

/** What a computation gives, or null when it refuses its input by throwing. */
const orNull = <Value>(compute: () => Value): Value | null => {
  try {
    return compute()
  } catch {
    return null
  }
}

/** The cryptography without any platform: the same in every browser and in the core's tests. */
export const purePrimitives: Primitives = {
  isSignedBy: (key, message, signature) =>
    orNull(() => ed25519.verify(signature, message, key, { zip215: false })) ?? false,
  agree: (secret, point) => orNull(() => p256.getSharedSecret(secret, point).subarray(1)),
  encrypt: (key, nonce, aad, plain) => gcm(key, nonce, aad).encrypt(plain),
  decrypt: (key, nonce, aad, sealed) => orNull(() => gcm(key, nonce, aad).decrypt(sealed)),
}

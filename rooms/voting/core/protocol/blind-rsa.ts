import { inverseModulo, powerModulo, toBytes, toInteger } from './integer-bytes.ts'
import { encodePss, isPssOf } from './pss-encoding.ts'

/** An RSA public key with a modulus of whole bytes. */
export interface TokenKey {
  readonly n: bigint
  readonly e: bigint
}

/** What the voter sends to be signed, and what turns the answer into the token. */
export interface Blinded {
  readonly blinded: Uint8Array
  readonly inverse: bigint
}

/** The bytes of a modulus: the length of a token and of everything sent for it. */
export const modulusLength = ({ n }: TokenKey): number => Math.ceil(n.toString(16).length / 2)

/**
 * Blind (RFC 9474, 4.2) of a message that is already prepared, with the salt and the blinding factor r handed in; null
 * when r has no inverse (which reveals a factor of n and does not happen by chance).
 */
export function blind(key: TokenKey, message: Uint8Array, salt: Uint8Array, r: bigint): Blinded | null {
  const length = modulusLength(key)
  const inverse = inverseModulo(r, key.n)
  if (inverse === null) return null
  const encoded = toInteger(encodePss(message, salt, length))
  return { blinded: toBytes((encoded * powerModulo(r, key.e, key.n)) % key.n, length), inverse }
}

/** Whether a token is a signature on the prepared message (RSASSA-PSS with SHA-384 and a salt of the length given). */
export function isTokenOf(key: TokenKey, message: Uint8Array, token: Uint8Array, saltLength: number): boolean {
  const length = modulusLength(key)
  const value = toInteger(token)
  if (token.length !== length || value >= key.n) return false
  return isPssOf(toBytes(powerModulo(value, key.e, key.n), length), message, saltLength)
}

/** Finalize (RFC 9474, 4.4): the token, or null when the registrar's answer was no signature on the message. */
export function finalize(
  key: TokenKey,
  message: Uint8Array,
  answer: Uint8Array,
  inverse: bigint,
  saltLength: number,
): Uint8Array | null {
  const length = modulusLength(key)
  if (answer.length !== length) return null
  const token = toBytes((toInteger(answer) * inverse) % key.n, length)
  return isTokenOf(key, message, token, saltLength) ? token : null
}

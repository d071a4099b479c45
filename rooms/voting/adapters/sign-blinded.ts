import { constants, createPublicKey, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'

/**
 * Signs a blinded request with a style's RSA key (RFC 9474, 4.3), by OpenSSL with its own blinding. The answer is raised
 * again and compared, so that a fault of the machine never leaves it: one wrong signature may give the key away. Null when
 * the request is not below the modulus, or has another length.
 */
export function signBlinded(key: KeyObject, blinded: Uint8Array): Uint8Array | null {
  // OpenSSL would take a shorter one as if it began with zeros.
  if (blinded.length * 8 !== key.asymmetricKeyDetails?.modulusLength) return null
  let answer: Buffer
  try {
    answer = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded)
  } catch {
    return null
  }
  const raised = publicEncrypt({ key: createPublicKey(key), padding: constants.RSA_NO_PADDING }, answer)
  if (!raised.equals(blinded)) throw new Error('a blind signature was computed wrongly')
  return new Uint8Array(answer)
}

import { sha384 } from '@noble/hashes/sha2.js'
import { joinBytes, sameBytes, u32 } from './join-bytes.ts'

const hashLength = 48

/** MGF1 with SHA-384 (RFC 8017, B.2.1). */
const mask = (seed: Uint8Array, length: number): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(length / hashLength) }, (_, at) => sha384(joinBytes(seed, u32(at))))
  return joinBytes(...blocks).subarray(0, length)
}

const exclusiveOr = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, at) => byte ^ (b[at] as number))

const digestOf = (message: Uint8Array, salt: Uint8Array): Uint8Array =>
  sha384(joinBytes(new Uint8Array(8), sha384(message), salt))

/** EMSA-PSS-ENCODE with SHA-384 (RFC 8017, 9.1.1) for a modulus of whole bytes, so that one top bit is cleared. */
export function encodePss(message: Uint8Array, salt: Uint8Array, length: number): Uint8Array {
  const digest = digestOf(message, salt)
  const block = joinBytes(new Uint8Array(length - salt.length - hashLength - 2), Uint8Array.of(1), salt)
  const masked = exclusiveOr(block, mask(digest, block.length))
  masked[0] = (masked[0] as number) & 0x7f
  return joinBytes(masked, digest, Uint8Array.of(0xbc))
}

/** EMSA-PSS-VERIFY (RFC 8017, 9.1.2) for a salt of the length given. */
export function isPssOf(encoded: Uint8Array, message: Uint8Array, saltLength: number): boolean {
  const end = encoded.length - hashLength - 1
  const digest = encoded.subarray(end, -1)
  const block = exclusiveOr(encoded.subarray(0, end), mask(digest, end))
  block[0] = (block[0] as number) & 0x7f
  // What was encoded anew from the salt found is compared whole, so that no part is left unasked.
  return sameBytes(encodePss(message, block.subarray(end - saltLength), encoded.length), encoded)
}

import { sha256 as hash } from '@noble/hashes/sha2.js'
import { utf8 } from '#kit/bytes.ts'

/** One after another; a text stands for its UTF-8 bytes. */
export function joinBytes(...parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Four bytes, big-endian, of an integer from 0 to 2^32 - 1. */
export const u32 = (n: number): Uint8Array => Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n)

/** SHA-256 of the parts joined, 32 bytes. */
export function sha256(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hashing = hash.create()
  for (const part of parts) hashing.update(typeof part === 'string' ? utf8(part) : part)
  return hashing.digest()
}

/** Whether two byte strings are the same; nothing secret is compared with it. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

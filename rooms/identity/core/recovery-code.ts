import { z } from 'zod'

/** Letters and digits that nobody mistakes for another when they are copied by hand. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** How many codes one is given at a time. */
export const codesAtATime = 8
const length = 16

/** Random bytes that one code takes. */
export const codeBytes = 32

/**
 * Writes a code from random bytes, in four groups of four; bytes that would favour a letter are passed over.
 * Refused (null) in the rare case that too many were: draw again.
 */
export function recoveryCode(bytes: Uint8Array): string | null {
  const fair = 256 - (256 % letters.length)
  const drawn = [...bytes].filter((byte) => byte < fair).slice(0, length)
  if (drawn.length < length) return null
  const text = drawn.map((byte) => letters.charAt(byte % letters.length)).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

/** A code as a person types it back: case, spaces and dashes do not matter. */
export const TypedCode = z
  .string()
  .max(60)
  .transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, ''))

import { z } from 'zod'
import { fromBase64url } from '#kit/bytes.ts'

/** The bytes of a base64url text, or null when it is none. */
export function bytesOf(text: string): Uint8Array | null {
  try {
    return fromBase64url(text)
  } catch {
    return null
  }
}

export const idWord = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
/** Words for people: 1 to 200 characters, none of control. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what a title must not have.
export const textWord = z.string().regex(/^[^\u0000-\u001f\u007f]{1,200}$/)
export const hexWord = z.string().regex(/^[0-9a-f]{64}$/)
/** Bytes in base64url, of any length. */
export const bytesWord = z.string().refine((text) => bytesOf(text) !== null, 'not base64url')
/** So many bytes in base64url. */
export const bytesOfLength = (length: number) =>
  z.string().refine((text) => bytesOf(text)?.length === length, `not ${length} bytes`)
/** An integer from a least to a most; never a fraction, never negative zero. */
export const integer = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  z
    .number()
    .refine((n) => Number.isSafeInteger(n) && !Object.is(n, -0) && n >= least && n <= most, `not ${least} to ${most}`)

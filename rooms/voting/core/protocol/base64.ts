import { base64url, fromBase64url } from '#kit/bytes.ts'

/** Base64 with padding (RFC 4648, section 4), as C2SP notes and proofs have it. */
export const base64 = (bytes: Uint8Array): string => {
  const text = base64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(4 * Math.ceil(text.length / 4), '=')
}

/** The bytes of a padded base64 text; null for any text that `base64` would not have written. */
export const fromBase64 = (text: string): Uint8Array | null => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  try {
    const bytes = fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
    return base64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { utf8 } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sameBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { readJson } from '#rooms/voting/core/protocol/stored-json.ts'
import { textOf } from '#rooms/voting/core/protocol/stored-text.ts'
import { bytesOf, bytesOfLength, integer } from '#rooms/voting/core/protocol/words.ts'

/**
 * What a desk shows to a registrar: signed by the office with the secret that it shares with its parts,
 * `base64url(json).base64url(HMAC-SHA256)`.
 */
export const DeskPass = z.strictObject({
  eh: bytesOfLength(32),
  /** The account of the officer, as a keyed hash: two officers are two passes with different ones. */
  officer: z.string(),
  desk: z.string(),
  may: z.array(z.enum(['mark', 'cards', 'revoke'])),
  /** Unix seconds. */
  until: integer(0),
})
export type DeskPass = z.infer<typeof DeskPass>

const codeOf = (secret: string, said: string): Uint8Array => sha256(hmac(sha256, utf8(secret), utf8(said)))

/**
 * Decides whether a pass lets a desk do a thing in a vote: signed by the office, for this vote and this thing, and not over
 * (`now` in Unix seconds). Every other pass is refused alike.
 */
export function readDeskPass(
  secret: string,
  text: string,
  wanted: { readonly eh: string; readonly to: DeskPass['may'][number]; readonly now: number },
): Result<DeskPass, { readonly kind: 'pass-refused' }> {
  const refused = refuse({ kind: 'pass-refused' } as const)
  const [said = '', code = '', ...more] = text.split('.')
  const shown = bytesOf(code)
  // Both are hashed before they are compared, so that the time it takes tells nothing of the code that was right.
  if (more.length > 0 || shown === null || !sameBytes(sha256(shown), codeOf(secret, said))) return refused
  const { data: pass } = DeskPass.safeParse(readJson(textOf(bytesOf(said) ?? new Uint8Array()) ?? ''))
  const fits = pass?.eh === wanted.eh && pass.may.includes(wanted.to) && pass.until >= wanted.now
  return fits ? ok(pass) : refused
}

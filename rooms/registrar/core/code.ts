import { ok, type Result, refuse } from '#kit/result.ts'

/** How long a code holds, in seconds, and how often it may be typed. */
export const codeSeconds = 5 * 60
export const codeTries = 5
/** How long a proof is good for the token, in seconds. */
export const proofSeconds = 30 * 60

/** A code as a person types it: blanks and dashes do not matter, full-width digits count. */
export const typedCode = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '')

/** Six digits out of four random bytes; the bias of less than one in four thousand does not matter. */
export const sixDigits = (random: Uint8Array): string =>
  String(new DataView(random.buffer, random.byteOffset).getUint32(0) % 1_000_000).padStart(6, '0')

/** Decides whether what was typed is the code; `triesLeft` counts this try too, `now` and `endsAt` are Unix seconds. */
export function tryCode(
  code: { readonly codeHash: string; readonly triesLeft: number; readonly endsAt: number } | null,
  typedHash: string,
  now: number,
): Result<void, { readonly kind: 'code-expired' } | { readonly kind: 'code-wrong'; readonly triesLeft: number }> {
  if (code === null || now > code.endsAt || code.triesLeft <= 0) return refuse({ kind: 'code-expired' })
  return code.codeHash === typedHash ? ok(undefined) : refuse({ kind: 'code-wrong', triesLeft: code.triesLeft - 1 })
}

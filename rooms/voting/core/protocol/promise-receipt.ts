import { base64, fromBase64 } from './base64.ts'
import type { Manifest } from './manifest.ts'
import { parseNote, type Sign, type SignedNote, signNote } from './signed-note.ts'

/** What the box promises when it takes a ballot: this leaf will stand in the log by this time. */
export interface PromiseReceipt {
  readonly origin: string
  readonly leaf: Uint8Array
  readonly by: number
  readonly note: SignedNote
}

/**
 * By when a ballot taken now will stand in the log, in Unix seconds: the next of the deadlines that all ballots share, so
 * that the receipt does not tell when it was made; at most one such wait after the last moment for ballots.
 */
export function promisedBy({ opens_at, closes_at, grace_s, mmd_s }: Manifest, now: number): number {
  const next = opens_at + mmd_s * (Math.floor((now - opens_at) / mmd_s) + 1)
  return Math.min(next, closes_at + grace_s + mmd_s)
}

/** The promise as a note signed by the box. */
export const writePromise = (manifest: Manifest, leaf: Uint8Array, by: number, key: Uint8Array, sign: Sign): string =>
  signNote(
    `pbvote-receipt/v1\n${manifest.log_origin}\nleaf ${base64(leaf)}\nby ${by}\n`,
    { name: `${manifest.log_origin}/box`, kind: 1, key },
    sign,
  )

/** Reads a promise; null when it is none. */
export function parsePromise(text: string): PromiseReceipt | null {
  const note = parseNote(text)
  const found = /^pbvote-receipt\/v1\n(\S+)\nleaf (\S+)\nby (0|[1-9]\d{0,15})\n$/.exec(note?.text ?? '')
  const leaf = fromBase64(found?.[2] ?? '')
  if (note === null || found === null || leaf?.length !== 32) return null
  return { origin: found[1] as string, leaf, by: Number(found[3]), note }
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Whether a text is no more than a confirmation number, however it was typed. */
export const isConfirmationNumber = (text: string): boolean =>
  /^(?:[0-9A-HJKMNP-TV-Z]{4}[\s-]?){2}[0-9A-HJKMNP-TV-Z]{4}$/i.test(text.trim())

/** The confirmation number of a leaf hash: its first 60 bits in Crockford's letters, as XXXX-XXXX-XXXX. */
export function confirmationNumber(leaf: Uint8Array): string {
  const bits = leaf.subarray(0, 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) >> 4n
  const at = (place: number): string => letters.charAt(Number((bits >> BigInt(5 * (11 - place))) & 31n))
  const all = Array.from({ length: 12 }, (_, place) => at(place)).join('')
  return `${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}`
}

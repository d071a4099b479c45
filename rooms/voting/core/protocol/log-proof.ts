import { base64, fromBase64 } from './base64.ts'
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'

/** A voter's final receipt (C2SP tlog-proof): where the ballot stands, the way to a head, and the box's promise. */
export interface LogProof {
  readonly extra: Uint8Array | null
  readonly index: number
  readonly hashes: readonly Uint8Array[]
  readonly checkpoint: SignedCheckpoint
}

const heading = 'c2sp.org/tlog-proof@v1\n'

/** Writes a final receipt around the text of a signed head. */
export const writeLogProof = (
  index: number,
  hashes: readonly Uint8Array[],
  head: string,
  extra: Uint8Array | null,
): string => {
  const promise = extra === null ? '' : `extra ${base64(extra)}\n`
  return `${heading}${promise}index ${index}\n${hashes.map((hash) => `${base64(hash)}\n`).join('')}\n${head}`
}

/** Reads a final receipt; null when it is none. Whether it proves anything is asked elsewhere. */
export function parseLogProof(text: string): LogProof | null {
  const found = /^(?:extra (\S+)\n)?index (0|[1-9]\d{0,15})\n((?:\S+\n){0,64})\n([\s\S]*)$/.exec(
    text.startsWith(heading) ? text.slice(heading.length) : '',
  )
  if (found === null) return null
  const extra = found[1] === undefined ? null : fromBase64(found[1])
  const hashes = (found[3] as string).split('\n').slice(0, -1).map(fromBase64)
  const checkpoint = parseCheckpoint(found[4] as string)
  const index = Number(found[2])
  if ((extra === null && found[1] !== undefined) || checkpoint === null || !Number.isSafeInteger(index)) return null
  const whole = hashes.flatMap((hash) => (hash?.length === 32 ? [hash] : []))
  return whole.length === hashes.length ? { extra, index, hashes: whole, checkpoint } : null
}

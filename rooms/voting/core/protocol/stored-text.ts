import { fromUtf8 } from '#kit/bytes.ts'

const piece = 8192

/** The text of stored bytes; null when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte < 0x80)) return asciiOf(bytes)
  try {
    return fromUtf8(bytes)
  } catch {
    return null
  }
}

/** A log of a hundred thousand ballots is a hundred megabytes of ASCII: read in pieces, not letter by letter. */
function asciiOf(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * piece, (at + 1) * piece)),
  )
  return pieces.join('')
}

import { fromUtf8, utf8 } from '#kit/bytes.ts'

const piece = 8192

/** Where the bytes of a line that is not UTF-8 stand in its text: lone surrogates, which no UTF-8 text has. */
const strayBase = 0xdc00
const stray = /[\u{dc80}-\u{dcff}]/u

const lineFeed = 0x0a

/**
 * The lines of stored bytes, without their line feeds, each of its own bytes: a log of half a million ballots is longer
 * than a text may be. Null where the last one is cut off.
 */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes.length > 0 && bytes.at(-1) !== lineFeed) return null
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from)
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  return lines
}

/**
 * The text of a log's line, every byte of it kept: where it is not UTF-8, what is not ASCII stands as lone surrogates, so
 * that it can be told apart and hashed (`bytesOfLine`) and does not read as a leaf.
 */
export const textOfLine = (bytes: Uint8Array): string =>
  textOf(bytes) ?? Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : strayBase + byte)).join('')

/** The bytes of a line as it stood in its log. */
export const bytesOfLine = (line: string): Uint8Array =>
  stray.test(line) ? Uint8Array.from(line, (sign) => sign.charCodeAt(0) & 0xff) : utf8(line)

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
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at): string =>
    Reflect.apply(String.fromCharCode, null, bytes.subarray(at * piece, (at + 1) * piece)),
  )
  return pieces.join('')
}

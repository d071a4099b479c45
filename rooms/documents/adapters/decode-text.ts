import iconv from 'iconv-lite'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Control characters that no text has: what holds them is some program's file. */
const isBinary = (text: string): boolean => {
  for (let at = 0; at < Math.min(text.length, 4096); at += 1) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true
  }
  return false
}

const maxLostShare = 0.01

/**
 * Decodes the bytes of a text: by its byte order mark, else as UTF-8, else as CP949, which Korean Windows programs write
 * (the platform's euc-kr decoder loses syllables such as 똠). Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeAny(bytes)
  return decoded === null || isBinary(decoded.text) ? null : decoded
}

function decodeAny(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: iconv.decode(Buffer.from(bytes), 'utf-16be'), encoding: 'utf-16be' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = iconv.decode(Buffer.from(bytes), 'cp949')
    const lost = text.match(/\uFFFD/g)?.length ?? 0
    return lost > maxLostShare * text.length ? null : { text, encoding: 'cp949' }
  }
}

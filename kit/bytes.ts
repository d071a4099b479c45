const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff
const replacement = 0xfffd
/** What a lead byte begins with, by how many bytes follow it. */
const leadMarks = [0, 0xc0, 0xe0, 0xf0] as const

/** The UTF-8 bytes of a text, as TextEncoder gives them: a lone surrogate is written as U+FFFD. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => asciiBytes(text) ?? anyBytes(text)

/** Logs and ballots are ASCII: a byte for each character, read without looking for more. Null where one is not. */
const asciiBytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return null
    bytes[at] = unit
  }
  return bytes
}

const anyBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(3 * text.length)
  let end = 0
  const put = (byte: number): void => {
    bytes[end] = byte
    end += 1
  }
  for (const character of text) {
    const read = character.codePointAt(0) as number
    const point = isSurrogate(read) ? replacement : read
    const following = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
    put((leadMarks[following] as number) | (point >> (6 * following)))
    for (let shift = 6 * (following - 1); shift >= 0; shift -= 6) put(0x80 | ((point >> shift) & 0x3f))
  }
  return bytes.slice(0, end)
}

/** Reads the lead byte of a UTF-8 sequence: how many bytes follow, its own bits, the least code point it may write. */
const leadOf = (byte: number): { following: number; bits: number; least: number } | undefined => {
  if (byte < 0x80) return { following: 0, bits: byte, least: 0 }
  if (byte >> 5 === 0b110) return { following: 1, bits: byte & 0x1f, least: 0x80 }
  if (byte >> 4 === 0b1110) return { following: 2, bits: byte & 0x0f, least: 0x800 }
  if (byte >> 3 === 0b11110) return { following: 3, bits: byte & 0x07, least: 0x10000 }
  return undefined
}

/**
 * The text of UTF-8 bytes; a byte-order mark stays. Throws a TypeError on bytes that are not UTF-8 (also overlong forms
 * and surrogates), so that the text always gives back the very same bytes.
 */
export const fromUtf8 = (bytes: Uint8Array): string => {
  const bad = (at: number) => new TypeError(`not UTF-8 at byte ${at}`)
  const text: string[] = []
  let at = 0
  while (at < bytes.length) {
    const lead = leadOf(bytes[at] as number)
    if (lead === undefined) throw bad(at)
    let point = lead.bits
    for (const byte of bytes.subarray(at + 1, at + 1 + lead.following)) {
      if (byte >> 6 !== 0b10) throw bad(at)
      point = (point << 6) | (byte & 0x3f)
    }
    const end = at + 1 + lead.following
    if (end > bytes.length || point < lead.least || point > 0x10ffff || isSurrogate(point)) throw bad(at)
    text.push(String.fromCodePoint(point))
    at = end
  }
  return text.join('')
}

/** The bytes as lower-case hexadecimal digits, two each. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The bytes of hexadecimal digits in either case; throws a TypeError on anything else. */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> => {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) throw new TypeError('not hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The digit of each character by its code; -1 where it is none. */
const digits = Int8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** The bytes in base64url without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array): string => {
  let text = ''
  let bits = 0
  let width = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    width += 8
    while (width >= 6) {
      width -= 6
      text += alphabet.charAt(bits >> width)
      bits &= (1 << width) - 1
    }
  }
  return width > 0 ? text + alphabet.charAt(bits << (6 - width)) : text
}

/** The bytes of an unpadded base64url text; throws a TypeError on any text that `base64url` would not have written. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => {
  const bad = () => new TypeError('not base64url')
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let end = 0
  let bits = 0
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = digits[text.charCodeAt(at)] ?? -1
    if (digit < 0) throw bad()
    bits = (bits << 6) | digit
    width += 6
    if (width < 8) continue
    width -= 8
    bytes[end] = bits >> width
    end += 1
    bits &= (1 << width) - 1
  }
  // A lone last digit writes no byte, and bits left over must be zero: one text for each value.
  if (width === 6 || bits !== 0) throw bad()
  return bytes
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * The one JSON text of a value, for hashing and comparing: RFC 8785 (members sorted by UTF-16 code units, no spaces)
 * restricted to well-formed strings, safe integers, booleans, null, arrays and plain objects. An undefined member is
 * left out; anything else (fractions, bigint, dates, holes) throws a TypeError.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (!isPlainObject(value)) throw new TypeError(`no canonical JSON for ${typeof value}`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

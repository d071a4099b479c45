import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base64url, canonicalJson, fromBase64url, fromHex, fromUtf8, hex, utf8 } from './bytes.ts'

/** Any sequence of UTF-16 code units, lone surrogates and pairs among them. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((units) => String.fromCharCode(...units))
const anyBytes = fc.uint8Array({ maxLength: 60 })
/** Bytes that are nearly UTF-8: one byte of a text changed. */
const nearlyUtf8 = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(255))
  .map(([text, at, byte]) => {
    const bytes = new TextEncoder().encode(text)
    bytes[at % bytes.length] = byte
    return bytes
  })
const attempt = (read: () => string): string | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

it('writes the same bytes as the platform', () => {
  fc.assert(
    fc.property(codeUnits, (text) => {
      expect(hex(utf8(text))).toBe(hex(new TextEncoder().encode(text)))
    }),
  )
})
it('reads what the platform reads and refuses what it refuses', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  fc.assert(
    fc.property(fc.oneof(anyBytes, nearlyUtf8), (bytes) => {
      expect(attempt(() => fromUtf8(bytes))).toBe(attempt(() => strict.decode(bytes)))
    }),
    { numRuns: 1_000 },
  )
})
it('hex and base64url give the bytes back, as the platform writes them', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(hex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(hex(fromHex(hex(bytes)))).toBe(hex(bytes))
      expect(hex(fromBase64url(base64url(bytes)))).toBe(hex(bytes))
    }),
  )
})
it('reads no base64url text but the one it would write', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'ABZagz019-_='), maxLength: 9 })
  fc.assert(
    fc.property(digits, (text) => {
      const written = attempt(() => base64url(fromBase64url(text)))
      expect(written === undefined || written === text).toBe(true)
    }),
  )
})

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('json')),
  ),
}))
/** The same value, the members of every object turned round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  )
}
it('writes one text for a value, however its members were entered, that reads back as the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(turned(value))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

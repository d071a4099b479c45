import { describe, expect, it } from 'vitest'
import { base64url, canonicalJson, fromBase64url, fromHex, fromUtf8, hex, utf8 } from './bytes.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('utf8', () => {
  it.each([
    ['', ''],
    ['a', '61'],
    ['é', 'c3a9'],
    ['마당', 'eba788eb8bb9'],
    ['🌳', 'f09f8cb3'],
    ['\u{10ffff}', 'f48fbfbf'],
    ['\0\x7f\x80\u07ff\u0800\uffff\u{10000}', '007fc280dfbfe0a080efbfbff0908080'],
  ])('writes and reads %j', (text, digits) => {
    expect(hex(utf8(text))).toBe(digits)
    expect(fromUtf8(fromHex(digits))).toBe(text)
  })
  it('writes a lone surrogate as U+FFFD', () => {
    expect(hex(utf8('a\ud800b'))).toBe('61efbfbd62')
    expect(hex(utf8('\udc00\ud800'))).toBe('efbfbdefbfbd')
  })
  it('keeps a byte-order mark', () => {
    expect(fromUtf8(bytes(0xef, 0xbb, 0xbf))).toBe('\ufeff')
  })
  it.each([
    ['a following byte alone', '80'],
    ['a byte never used', 'ff'],
    ['a cut sequence', 'eba7'],
    ['a sequence broken off', 'eb41'],
    ['an overlong form', 'c080'],
    ['an overlong form of three', 'e08080'],
    ['a surrogate', 'eda080'],
    ['a point beyond Unicode', 'f4908080'],
  ])('refuses %s', (_, digits) => {
    expect(() => fromUtf8(fromHex(digits))).toThrow(TypeError)
  })
})

describe('hex', () => {
  it('writes lower case and reads both', () => {
    expect(hex(bytes(0, 10, 255))).toBe('000aff')
    expect(fromHex('000AfF')).toEqual(bytes(0, 10, 255))
  })
  it.each(['0', 'zz', '0 1', '0x'])('refuses %j', (text) => {
    expect(() => fromHex(text)).toThrow(TypeError)
  })
})

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
  ])('writes and reads %j as RFC 4648 does', (text, encoded) => {
    expect(base64url(utf8(text))).toBe(encoded)
    expect(fromBase64url(encoded)).toEqual(utf8(text))
  })
  it('has - and _ for + and /', () => {
    expect(base64url(bytes(0xfb, 0xff))).toBe('-_8')
  })
  it.each(['Zg==', 'Z', 'Zh', 'Zm9vY', '+/8', 'Z g', '마당'])('refuses %j', (text) => {
    expect(() => fromBase64url(text)).toThrow(TypeError)
  })
})

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units and leaves no spaces', () => {
    expect(canonicalJson({ b: [1, 'x', null], a: { d: false, c: true } })).toBe(
      '{"a":{"c":true,"d":false},"b":[1,"x",null]}',
    )
    // The order of RFC 8785, section 3.2.3, where a surrogate pair comes before U+FB33.
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))))).toEqual([
      '1',
      ...sorted.filter((key) => key !== '1'),
    ])
    expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))).toBe(
      `{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`,
    )
  })
  it('writes strings and numbers as JSON does, and zero without a sign', () => {
    expect(canonicalJson('"\\\n\u001f마당/')).toBe('"\\"\\\\\\n\\u001f마당/"')
    expect(canonicalJson([-0, -12, Number.MAX_SAFE_INTEGER])).toBe('[0,-12,9007199254740991]')
  })
  it('leaves out undefined members', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
  })
  it.each([
    ['undefined', undefined],
    ['a hole', new Array(1)],
    ['undefined in a list', [undefined]],
    ['a fraction', 0.5],
    ['an unsafe integer', 2 ** 53],
    ['no number', Number.NaN],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 0],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(1)],
    ['a lone surrogate', '\ud800'],
    ['a key with a lone surrogate', { '\ud800': 1 }],
    ['a fraction inside', { a: [{ b: 1.5 }] }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

import { createPrivateKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { base64url, fromHex, hex } from '#kit/bytes.ts'
import { signBlinded } from '#rooms/voting/adapters/sign-blinded.ts'
import values from '#tests/support/vote/rfc9474-values.json' with { type: 'json' }
import { blind, finalize, isTokenOf, modulusLength } from './blind-rsa.ts'
import { inverseModulo, powerModulo, toBytes, toInteger } from './integer-bytes.ts'

const integer = (digits: string): bigint => BigInt(`0x${digits}`)
const { n, e, d, p, q } = values.key
const key = { n: integer(n), e: integer(e) }
const half = (digits: string): string => base64url(fromHex(digits))
const crt = (prime: string, other: string) => {
  const one = integer(prime) - 1n
  return {
    exponent: toBytes(integer(d) % one, 256),
    inverse: toBytes(inverseModulo(integer(other), integer(prime)) ?? 0n, 256),
  }
}
const ofP = crt(p, q)
const privateKey = createPrivateKey({
  key: {
    kty: 'RSA',
    n: half(n),
    e: half(e),
    d: half(d),
    p: half(p),
    q: half(q),
    dp: base64url(ofP.exponent),
    dq: base64url(crt(q, p).exponent),
    qi: base64url(ofP.inverse),
  },
  format: 'jwk',
})

describe.each(values.variants)('RFC 9474, appendix A: $name', (variant) => {
  const [message, salt, token] = [variant.message, variant.salt, variant.token].map(fromHex) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const inverse = integer(variant.inverse)

  test('blind, sign, finalize and verify, byte for byte', () => {
    const r = inverseModulo(inverse, key.n) ?? 0n
    const made = blind(key, message, salt, r)
    expect(hex(made?.blinded ?? new Uint8Array(0))).toBe(variant.blinded)
    expect(made?.inverse).toBe(inverse)
    expect(hex(signBlinded(privateKey, fromHex(variant.blinded)) ?? new Uint8Array(0))).toBe(variant.answer)
    const finalized = finalize(key, message, fromHex(variant.answer), inverse, variant.saltLength)
    expect(hex(finalized ?? new Uint8Array(0))).toBe(variant.token)
  })

  test('nothing else is its token', () => {
    expect(isTokenOf(key, message, token, variant.saltLength)).toBe(true)
    expect(isTokenOf(key, message, token, 48 - variant.saltLength)).toBe(false)
    expect(isTokenOf(key, message.subarray(1), token, variant.saltLength)).toBe(false)
    expect(isTokenOf(key, message, token.subarray(1), variant.saltLength)).toBe(false)
    expect(isTokenOf(key, message, toBytes(key.n, modulusLength(key)), variant.saltLength)).toBe(false)
    for (const at of [0, 255, 511])
      expect(
        isTokenOf(
          key,
          message,
          token.map((byte, place) => (place === at ? byte ^ 1 : byte)),
          variant.saltLength,
        ),
      ).toBe(false)
  })

  test('an answer that signs nothing makes no token', () => {
    expect(finalize(key, message, new Uint8Array(512).fill(7), inverse, variant.saltLength)).toBeNull()
    expect(finalize(key, message, new Uint8Array(3), inverse, variant.saltLength)).toBeNull()
  })
})

test('a factor that has no inverse blinds nothing', () => {
  expect(blind(key, fromHex('00'), new Uint8Array(0), integer(p))).toBeNull()
})

test('the registrar signs nothing above the modulus, nor of another length', () => {
  expect(signBlinded(privateKey, toBytes(key.n, 512))).toBeNull()
  expect(signBlinded(privateKey, new Uint8Array(10))).toBeNull()
})

test('integers and their bytes', () => {
  expect(toInteger(new Uint8Array(0))).toBe(0n)
  expect(toInteger(fromHex('0100'))).toBe(256n)
  expect(toBytes(256n, 3)).toEqual(fromHex('000100'))
  expect(() => toBytes(256n, 1)).toThrow(RangeError)
  expect(powerModulo(3n, 5n, 7n)).toBe(5n)
  expect(inverseModulo(3n, 7n)).toBe(5n)
  expect(inverseModulo(2n, 4n)).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, hex } from '#kit/bytes.ts'
import { joinShares, splitSecret } from './shamir.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

test('any k of n shares give the secret back, in any order', () => {
  fc.assert(
    fc.property(
      bytes(32),
      bytes(64),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3, maxLength: 3 }),
      (secret, random, which) => {
        const shares = splitSecret(secret, 3, 5, random)
        expect(joinShares(which.flatMap((at) => shares[at] ?? []))).toEqual(secret)
      },
    ),
  )
})

test('one share of two is the secret moved by bytes that nobody knows: every secret is as likely', () => {
  const [secret, other] = [fromHex('2a'), fromHex('e1')]
  const [share] = splitSecret(secret, 2, 3, fromHex('07'))
  const candidates = Array.from({ length: 256 }, (_, random) => splitSecret(other, 2, 3, Uint8Array.of(random))[0])
  expect(candidates.some((candidate) => hex(candidate?.y ?? other) === hex(share?.y ?? secret))).toBe(true)
})

test('a sum of the field that is known: 57 times 83 is c1 (FIPS 197, 4.2)', () => {
  const [, , share] = splitSecret(fromHex('00'), 2, 0x83, fromHex('57')).toSpliced(0, 0x80)
  expect(share?.x).toBe(0x83)
  expect(hex(share?.y ?? fromHex(''))).toBe('c1')
})

test('shares that are not of one secret, and splits that are none, are bugs', () => {
  const [a, b] = splitSecret(fromHex('0102'), 2, 2, fromHex('0304')) as [
    { x: number; y: Uint8Array },
    { x: number; y: Uint8Array },
  ]
  expect(joinShares([])).toEqual(fromHex(''))
  for (const shares of [
    [a, a],
    [a, { ...b, y: fromHex('00') }],
    [a, { ...b, x: 0 }],
  ])
    expect(() => joinShares(shares)).toThrow(RangeError)
  for (const [k, n] of [
    [1, 3],
    [4, 3],
    [2, 256],
  ] as const)
    expect(() => splitSecret(fromHex('00'), k, n, fromHex('00'))).toThrow(RangeError)
  expect(() => splitSecret(fromHex('00'), 2, 3, fromHex(''))).toThrow(RangeError)
})

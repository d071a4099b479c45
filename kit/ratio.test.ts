import { describe, expect, it } from 'vitest'
import {
  addRatio,
  compareRatio,
  formatDecimal,
  largestRemainder,
  multiplyRatio,
  percentOf,
  ratio,
  roundHalfUp,
  truncate,
} from './ratio.ts'

/** The 15 projects of a district's governance plan for 2021, in thousand won. */
const amounts = [
  141764, 195780, 124700, 26300, 33000, 40000, 8200, 500, 5000, 30000, 8800, 39320, 68000, 230000, 5000,
].map(BigInt)
const total = 956_364n

describe('ratio', () => {
  it('stands in lowest terms with a positive denominator', () => {
    expect(ratio(6, 4)).toEqual({ n: 3n, d: 2n })
    expect(ratio(6n, -4)).toEqual({ n: -3n, d: 2n })
    expect(ratio(0, -7)).toEqual({ n: 0n, d: 1n })
    expect(ratio(5)).toEqual({ n: 5n, d: 1n })
  })
  it('refuses a zero denominator and numbers that are not exact', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => ratio(0.5)).toThrow(RangeError)
    expect(() => ratio(1, 2 ** 53)).toThrow(RangeError)
    expect(() => percentOf(1, 0)).toThrow(RangeError)
    expect(() => percentOf(0.1, 1)).toThrow(RangeError)
  })
  it('adds, multiplies and compares exactly', () => {
    expect(addRatio(ratio(1, 10), ratio(2, 10))).toEqual(ratio(3, 10))
    expect(multiplyRatio(ratio(2, 3), ratio(3, 4))).toEqual(ratio(1, 2))
    expect(compareRatio(ratio(1, 3), ratio(1, 2))).toBe(-1)
    expect(compareRatio(ratio(2, 4), ratio(1, 2))).toBe(0)
    expect(compareRatio(ratio(-1, 3), ratio(-1, 2))).toBe(1)
  })
})

describe('roundHalfUp and truncate', () => {
  it.each([
    [225, 100, 1, '2.3', '2.2'],
    [-225, 100, 1, '△2.3', '△2.2'],
    [-1, 3, 0, '0', '0'],
    [1, 2, 0, '1', '0'],
    [-1, 2, 0, '△1', '0'],
    [2749999, 1000000, 1, '2.7', '2.7'],
    [275, 100, 1, '2.8', '2.7'],
    [1, 3, 4, '0.3333', '0.3333'],
    [2, 3, 2, '0.67', '0.66'],
  ])('%d/%d at %d decimals is %s, cut %s', (n, d, decimals, rounded, cut) => {
    expect(formatDecimal(roundHalfUp(ratio(n, d), decimals))).toBe(rounded)
    expect(formatDecimal(truncate(ratio(n, d), decimals))).toBe(cut)
  })
  it('refuses a count of decimals that is none', () => {
    expect(() => roundHalfUp(ratio(1), -1)).toThrow(RangeError)
    expect(() => truncate(ratio(1), 0.5)).toThrow(RangeError)
  })
})

describe('largestRemainder', () => {
  it('adds to 100 where rounding each share does not', () => {
    expect(amounts.reduce((a, b) => a + b)).toBe(total)
    const rounded = amounts.map((amount) => roundHalfUp(percentOf(amount, total), 1))
    expect(rounded[3]).toEqual({ scaled: 27n, decimals: 1 })
    expect(rounded.reduce((sum, { scaled }) => sum + scaled, 0n)).toBe(999n)
    expect(largestRemainder(amounts, 1).map((share) => formatDecimal(share))).toEqual(
      '14.8 20.5 13.0 2.8 3.5 4.2 0.9 0.1 0.5 3.1 0.9 4.1 7.1 24.0 0.5'.split(' '),
    )
  })
  it('gives whole percents of votes', () => {
    const votes = [224, 209, 207, 191, 167, 166, 138, 108, 74, 40].map(BigInt)
    expect(largestRemainder(votes, 0).map(({ scaled }) => Number(scaled))).toEqual([15, 14, 13, 12, 11, 11, 9, 7, 5, 3])
  })
  it('breaks a tie by the larger part, then by the earlier', () => {
    expect(largestRemainder([1n, 1n, 1n], 0).map(({ scaled }) => scaled)).toEqual([34n, 33n, 33n])
    // 12.5 and 87.5 percent: the same remainder, one point to give.
    expect(largestRemainder([1n, 7n], 0).map(({ scaled }) => scaled)).toEqual([12n, 88n])
  })
  it('is all zero for nothing, empty for no parts, and has no negative part', () => {
    expect(largestRemainder([0n, 0n], 1)).toEqual([
      { scaled: 0n, decimals: 1 },
      { scaled: 0n, decimals: 1 },
    ])
    expect(largestRemainder([], 1)).toEqual([])
    expect(() => largestRemainder([2n, -1n], 1)).toThrow(RangeError)
  })
})

describe('formatDecimal', () => {
  it.each([
    [27n, 1, '2.7', '2.7'],
    [5n, 2, '0.05', '0.05'],
    [0n, 1, '0.0', '0.0'],
    [-5n, 1, '△0.5', '-0.5'],
    [123456789n, 2, '1,234,567.89', '1,234,567.89'],
    [-1000n, 0, '△1,000', '-1,000'],
    [100n, 0, '100', '100'],
  ] as const)('%d at %d decimals is %s', (scaled, decimals, korean, english) => {
    expect(formatDecimal({ scaled, decimals })).toBe(korean)
    expect(formatDecimal({ scaled, decimals }, 'en')).toBe(english)
  })
})

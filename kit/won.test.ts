import { describe, expect, it } from 'vitest'
import { addWon, formatWon, subtractWon, sumWon, Won, won, zeroWon } from './won.ts'

describe('won', () => {
  it('takes whole amounts up to the safe integers', () => {
    expect(won(234_580)).toBe(234_580)
    expect(won(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER)
    expect(won(-0)).toBe(0)
  })
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('refuses %d', (n) => {
    expect(() => won(n)).toThrow(RangeError)
    expect(Won.safeParse(n).success).toBe(false)
  })
  it('parses at the edge', () => {
    expect(Won.parse(900)).toBe(won(900))
    expect(Won.safeParse('900').success).toBe(false)
  })
  it('adds, subtracts and sums, and throws beyond the safe integers', () => {
    const most = won(Number.MAX_SAFE_INTEGER)
    expect(addWon(won(2), won(3))).toBe(5)
    expect(subtractWon(won(2), won(3))).toBe(-1)
    expect(sumWon([])).toBe(zeroWon)
    expect(sumWon([most, won(1), won(-2)])).toBe(Number.MAX_SAFE_INTEGER - 1)
    expect(() => addWon(most, won(1))).toThrow(RangeError)
    expect(() => subtractWon(won(-1), most)).toThrow(RangeError)
    expect(() => sumWon([most, won(1)])).toThrow(RangeError)
  })
})

describe('formatWon', () => {
  it.each([
    [0, 'won', '0'],
    [999, 'won', '999'],
    [234_580, 'won', '234,580'],
    [900_000_000, 'thousand', '900,000'],
    [956_364_000, 'million', '956'],
    [900_000_000, 'hundred-million', '9'],
    [1_499, 'thousand', '1'],
    [1_500, 'thousand', '2'],
    [-1_500, 'thousand', '△2'],
    [-1_234_567, 'won', '△1,234,567'],
    [-499, 'thousand', '0'],
    [Number.MAX_SAFE_INTEGER, 'won', '9,007,199,254,740,991'],
  ] as const)('prints %d in %s as %s', (amount, unit, text) => {
    expect(formatWon(won(amount), unit)).toBe(text)
  })
  it('is in won by default, and has a plain minus in English', () => {
    expect(formatWon(won(-1_000))).toBe('△1,000')
    expect(formatWon(won(-1_000), 'won', 'en')).toBe('-1,000')
  })
})

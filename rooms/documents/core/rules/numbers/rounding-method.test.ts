import { expect, test } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { departureOf, methodOf, type Share } from './rounding-method.ts'

const share = (part: number, whole: number, scaled: number, decimals = 1): Share => ({
  exact: ratio(part * 100, whole),
  stated: { scaled: BigInt(scaled), decimals },
})

test('a share one millionth under the half is a matter of rounded inputs', () => {
  expect(departureOf(share(26_300, 956_364, 28))).toBe('tie')
  expect(departureOf(share(8_200, 956_364, 8))).toBe('cut')
  expect(departureOf(share(230_000, 956_364, 241))).toBe('raised')
  expect(departureOf(share(235, 900, 27, 0))).toBe('beyond')
  expect(departureOf(share(235, 900, 40, 0))).toBe('beyond')
})

test('one way of rounding explains a whole column, or none does', () => {
  const votes = [224, 209, 207, 191, 167, 166, 138, 108, 74, 40]
  const stated = [15, 14, 13, 12, 11, 11, 9, 7, 5, 3]
  const column = (shown: readonly number[]): readonly Share[] =>
    shown.map((one, index) => share(votes[index] ?? 0, 1524, one, 0))
  const parts = votes.map(BigInt)
  expect(methodOf(column(stated), parts)).toBe('largest-remainder')
  expect(methodOf(column(stated), null)).toBeNull()
  expect(methodOf(column([15, 14, 14, 13, 11, 11, 9, 7, 5, 3]), parts)).toBe('half-up')
  expect(methodOf(column([14, 13, 13, 12, 10, 10, 9, 7, 4, 2]), parts)).toBe('truncation')
  expect(methodOf(column([15, 14, 14, 13, 11, 11, 10, 8, 5, 3]), parts)).toBe('up')
  expect(methodOf([share(1, 2, 500), share(1, 3, 334)], null)).toBe('up')
})

import { expect, it } from 'vitest'
import { excessBits, toDouble } from './to-double.ts'

it('makes doubles of fractions whose numbers no double holds', () => {
  const large = 3n ** 1000n
  expect(toDouble(large, large * 3n)).toBeCloseTo(1 / 3, 15)
  expect(toDouble(1n, 4n)).toBe(0.25)
  expect([excessBits(1n), excessBits(2n ** 1000n) > 0n]).toEqual([0n, true])
})

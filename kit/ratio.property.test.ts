import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addRatio,
  compareRatio,
  type Decimal,
  largestRemainder,
  multiplyRatio,
  ratio,
  roundHalfUp,
  truncate,
} from './ratio.ts'

const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 12n), fc.boolean())
  .map(([n, d, turned]) => ratio(n, turned ? -d : d))
const decimals = fc.integer({ min: 0, max: 4 })
const parts = fc.array(fc.oneof(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 6n)), { maxLength: 20 })
const exactly = (decimal: Decimal) => ratio(decimal.scaled, 10n ** BigInt(decimal.decimals))
const minus = (a: ReturnType<typeof ratio>, b: ReturnType<typeof ratio>) => addRatio(a, multiplyRatio(b, ratio(-1)))
const size = (r: ReturnType<typeof ratio>) => (r.n < 0n ? multiplyRatio(r, ratio(-1)) : r)

it('shares add to exactly 100, each less than one last digit from the exact share', () => {
  fc.assert(
    fc.property(parts, decimals, (amounts, places) => {
      const total = amounts.reduce((a, b) => a + b, 0n)
      const shares = largestRemainder(amounts, places)
      const digit = 10n ** BigInt(places)
      expect(shares.reduce((sum, { scaled }) => sum + scaled, 0n)).toBe(total > 0n ? 100n * digit : 0n)
      for (const [index, { scaled }] of shares.entries()) {
        const quota = (amounts[index] as bigint) * 100n * digit
        const off = scaled * total - quota
        expect(off > -total || total === 0n).toBe(true)
        expect(off < total || total === 0n).toBe(true)
      }
    }),
  )
})
it('a part gets the same share in whatever order the parts stand, and a larger part never a smaller one', () => {
  const shuffled = parts.chain((amounts) =>
    fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })),
  )
  const pairs = (amounts: readonly bigint[], places: number) =>
    largestRemainder(amounts, places)
      .map(({ scaled }, index) => [amounts[index] as bigint, scaled] as const)
      .toSorted(([a, x], [b, y]) => (a === b ? Number(x - y) : a < b ? -1 : 1))
  fc.assert(
    fc.property(shuffled, decimals, ([amounts, moved], places) => {
      const shares = pairs(amounts, places)
      expect(pairs(moved, places)).toEqual(shares)
      const inOrder = shares.map(([, share]) => share)
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
    }),
  )
})
it('rounding errs by at most half a last digit and mirrors at zero', () => {
  fc.assert(
    fc.property(anyRatio, decimals, (r, places) => {
      const rounded = roundHalfUp(r, places)
      const half = ratio(1, 2n * 10n ** BigInt(places))
      expect(compareRatio(size(minus(exactly(rounded), r)), half)).not.toBe(1)
      expect(roundHalfUp(multiplyRatio(r, ratio(-1)), places).scaled).toBe(-rounded.scaled)
    }),
  )
})
it('cutting never grows, and loses less than one last digit', () => {
  fc.assert(
    fc.property(anyRatio, decimals, (r, places) => {
      const cut = exactly(truncate(r, places))
      expect(compareRatio(size(cut), size(r))).not.toBe(1)
      expect(compareRatio(size(minus(r, cut)), ratio(1, 10n ** BigInt(places)))).toBe(-1)
    }),
  )
})
it('adds and multiplies as fractions do', () => {
  fc.assert(
    fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
      expect(addRatio(a, b)).toEqual(addRatio(b, a))
      expect(multiplyRatio(a, addRatio(b, c))).toEqual(addRatio(multiplyRatio(a, b), multiplyRatio(a, c)))
      expect(compareRatio(a, b) + compareRatio(b, a)).toBe(0)
      expect(compareRatio(addRatio(a, c), addRatio(b, c))).toBe(compareRatio(a, b))
    }),
  )
})

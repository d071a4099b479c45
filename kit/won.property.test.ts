import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addWon, formatWon, subtractWon, sumWon, won } from './won.ts'

const amount = fc.integer({ min: -1e13, max: 1e13 }).map(won)
const amounts = fc.array(amount, { maxLength: 12 })

it('sums the same in any order and in any grouping', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(sumWon([...b, ...a].toReversed())).toBe(sumWon([...a, ...b]))
      expect(addWon(sumWon(a), sumWon(b))).toBe(sumWon([...a, ...b]))
    }),
  )
})
it('subtracting undoes adding', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(subtractWon(addWon(a, b), b)).toBe(a)
    }),
  )
})
it('prints digits that read back as the amount', () => {
  fc.assert(
    fc.property(amount, (a) => {
      expect(Number(formatWon(a).replaceAll(',', '').replace('△', '-'))).toBe(a)
    }),
  )
})
it('errs by at most half a unit', () => {
  fc.assert(
    fc.property(amount, (a) => {
      const printed = Number(formatWon(a, 'thousand', 'en').replaceAll(',', ''))
      expect(Math.abs(printed * 1000 - a)).toBeLessThanOrEqual(500)
    }),
  )
})

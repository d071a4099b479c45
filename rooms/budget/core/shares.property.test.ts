import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRatio, formatDecimal, ratio } from '#kit/ratio.ts'
import { won } from '#kit/won.ts'
import { shareFindings, shareTable } from './shares.ts'

const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 15 })

it('apportions exactly 100, and finds nothing in half-up shares', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 2 }), (list, decimals) => {
      const parts = list.map((amount, index) => ({ id: `a${index}`, amount: won(amount), stated: null }))
      const rows = shareTable(parts, decimals)
      const whole = rows.length === 0 ? 0n : 100n * 10n ** BigInt(decimals)
      expect(rows.reduce((sum, row) => sum + row.largestRemainder.scaled, 0n)).toBe(whole)
      for (const row of rows) expect(compareRatio(row.exact, ratio(100n))).toBeLessThanOrEqual(0)
      const stated = rows.map((row) => ({ id: row.id, amount: row.amount, stated: formatDecimal(row.halfUp) }))
      expect(shareFindings(shareTable(stated, decimals))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumWon, won } from '#kit/won.ts'
import { fundSources } from './fund-source.ts'
import { type ShareRule, splitByShare } from './share-rule.ts'

const rules = fc
  .array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: fundSources.length })
  .filter((parts) => parts.some((part) => part > 0))
  .map(
    (parts): ShareRule => ({
      basis: 'parts',
      parts: parts.map((part, at) => ({ source: fundSources[at] ?? 'other', part: `${part / 100}` })),
    }),
  )

it('splits any amount without losing or making a won, no source below nothing or a unit off its share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      rules,
      fc.constantFrom('won', 'thousand-won'),
      (total, rule, unit) => {
        const parts = splitByShare(won(total), rule, unit)
        expect(sumWon(parts.map(({ amount }) => amount))).toBe(total)
        const whole = rule.parts.reduce((sum, { part }) => sum + Math.round(Number(part) * 100), 0)
        for (const [at, { amount }] of parts.entries()) {
          const exact = (total * Math.round(Number(rule.parts[at]?.part) * 100)) / whole
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(Math.abs(amount - exact)).toBeLessThanOrEqual(unit === 'won' ? 1.001 : 1000.001)
        }
      },
    ),
    { numRuns: 200 },
  )
})

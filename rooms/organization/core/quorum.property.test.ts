import fc from 'fast-check'
import { expect, it } from 'vitest'
import { callsExtraordinary, neededInFavour, quorum } from './quorum.ts'

const people = fc.integer({ min: 1, max: 10_000 })

it('is the least number that is more than half', () => {
  fc.assert(
    fc.property(people, (enrolled) => {
      for (const needed of [quorum(enrolled), neededInFavour(enrolled)]) {
        expect(2 * needed).toBeGreaterThan(enrolled)
        expect(2 * (needed - 1)).toBeLessThanOrEqual(enrolled)
      }
    }),
    { numRuns: 50 },
  )
})

it('lets no more askers be refused than fewer', () => {
  fc.assert(
    fc.property(people, people, (asking, enrolled) => {
      expect(callsExtraordinary(asking + 1, enrolled) || !callsExtraordinary(asking, enrolled)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

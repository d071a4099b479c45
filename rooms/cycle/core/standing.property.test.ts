import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { Cycle } from './cycle.ts'
import { standing } from './standing.ts'

const start = localDate('2020-01-01')
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.option(fc.integer({ min: 0, max: 90 }))), {
  minLength: 1,
  maxLength: 12,
})

it('puts every step in exactly one place on any day', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -10, max: 400 }), (list, offset) => {
      const cycle = Cycle.parse({
        id: 'cycle',
        name: 'cycle',
        fiscalYear: 2021,
        steps: list.map(([from, length], index) => ({
          no: index + 1,
          kind: 'other',
          name: 'step',
          period: {
            from: addDays(start, from),
            to: length === null ? null : addDays(start, from + length),
            precision: 'day',
          },
          owner: null,
          gateId: null,
        })),
      })
      const { done, open, upcoming, next } = standing(cycle, addDays(start, offset))
      const numbers = [...done, ...open, ...upcoming].map(({ no }) => no)
      expect(numbers.toSorted((a, b) => a - b)).toEqual(cycle.steps.map(({ no }) => no))
      expect(next).toBe(upcoming[0] ?? null)
    }),
    { numRuns: 50 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, inclusiveDays, localDate } from '#kit/korean-date.ts'
import { enrolledOn, Tenure, termOf } from './seat.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('1990-01-01'), days))

it('makes a term of so many years as long as its years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 8 }), (from, years) => {
      const term = termOf({ kind: 'years', years, renewals: 1 }, from, null)
      expect(term.ok && term.value.to).toBeTruthy()
      if (!term.ok || term.value.to === null) return
      const days = inclusiveDays(from, term.value.to)
      expect(days).toBeGreaterThanOrEqual(365 * years)
      expect(days).toBeLessThanOrEqual(365 * years + Math.ceil(years / 4) + 1)
    }),
    { numRuns: 50 },
  )
})

it('counts the enrolled in any order, and never more than the seats', () => {
  const tenures = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), day, fc.integer({ min: 0, max: 900 }))
      .map(([seat, from, length]) =>
        Tenure.parse({ seatId: `seat-${seat}`, from, to: addDays(from, length), vacatedOn: null, renewals: 0 }),
      ),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(tenures, day, (list, on) => {
      const enrolled = enrolledOn(list, on)
      expect(enrolledOn(list.toReversed(), on)).toBe(enrolled)
      expect(enrolled).toBeLessThanOrEqual(new Set(list.map((tenure) => tenure.seatId)).size)
    }),
    { numRuns: 50 },
  )
})

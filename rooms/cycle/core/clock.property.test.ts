import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import { type Clock, daysLeft, deadlineOf } from './clock.ts'
import { type AddedHoliday, holidaysOf } from './holidays.ts'

const first = localDate('2019-01-01')
const day = fc.integer({ min: 0, max: 13 * 365 }).map((offset) => addDays(first, offset))
const added = fc.array(
  day.map((on): AddedHoliday => ({ on, name: '재량', kind: 'own' })),
  { maxLength: 20 },
)
const rolling: fc.Arbitrary<Clock> = fc.oneof(
  fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 400 }) }),
)
const working = fc.record({ kind: fc.constant('working-days' as const), days: fc.integer({ min: 1, max: 120 }) })
const clock: fc.Arbitrary<Clock> = fc.oneof(rolling, working)

it('never ends on a Saturday, a Sunday or a holiday, and always after it began', () => {
  fc.assert(
    fc.property(day, clock, added, (from, by, own) => {
      const holidays = holidaysOf(own)
      const end = deadlineOf(from, by, holidays)
      expect(holidays.isDayOff(end)).toBe(false)
      expect(end > from).toBe(true)
    }),
  )
})

it('does not end earlier for what began later', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), clock, added, (from, later, by, own) => {
      const holidays = holidaysOf(own)
      expect(deadlineOf(addDays(from, later), by, holidays) >= deadlineOf(from, by, holidays)).toBe(true)
    }),
  )
})

it('moves an end past days off only: the calendar day itself where it is none', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), added, (from, days, own) => {
      const holidays = holidaysOf(own)
      const end = deadlineOf(from, { kind: 'days', days }, holidays)
      for (let on = addDays(from, days); on < end; on = addDays(on, 1)) expect(holidays.isDayOff(on)).toBe(true)
    }),
  )
})

it('leaves out of working days exactly the days off', () => {
  fc.assert(
    fc.property(day, working, added, (from, by, own) => {
      const holidays = holidaysOf(own)
      const end = deadlineOf(from, by, holidays)
      let counted = 0
      for (let on: LocalDate = addDays(from, 1); on <= end; on = addDays(on, 1))
        counted += holidays.isDayOff(on) ? 0 : 1
      expect(counted).toBe(by.days)
      expect(daysLeft(from, end, holidays).working).toBe(by.days)
    }),
  )
})

it('counts what is left the same way forward and back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 200 }), added, (from, days, own) => {
      const holidays = holidaysOf(own)
      const left = daysLeft(from, addDays(from, days), holidays)
      const past = daysLeft(addDays(from, days), from, holidays)
      expect(left.calendar).toBe(days)
      expect([past.calendar, past.working]).toEqual([0 - left.calendar, 0 - left.working].map((count) => count || 0))
      expect(left.working).toBeLessThanOrEqual(days)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateInSeoul,
  formatPeriod,
  Instant,
  inclusiveDays,
  LocalDate,
  localDate,
  PeriodPrecision,
  weekdayOf,
} from './korean-date.ts'

const day = 86_400_000
/** Days since 1970-01-01 of 0001-01-01 and 9999-12-31: the platform's own calendar is the witness. */
const [first, last] = [-719_162, 2_932_896]
const isoDay = (n: number) => new Date(n * day).toISOString().slice(0, 10)
const dayNumber = fc.integer({ min: first, max: last })

it('knows the same days as the platform', () => {
  fc.assert(
    fc.property(dayNumber, dayNumber, (a, b) => {
      const date = localDate(isoDay(a))
      expect(addDays(date, b - a)).toBe(isoDay(b))
      expect('일월화수목금토'.charAt(new Date(a * day).getUTCDay())).toBe(weekdayOf(date))
      expect(compareDates(date, localDate(isoDay(b)))).toBe(Math.sign(a - b))
    }),
    { numRuns: 500 },
  )
})
it('takes a written date if and only if the platform knows it', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  fc.assert(
    fc.property(numbers, ([y, m, d]) => {
      const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      const time = Date.parse(`${text}T00:00:00.000Z`)
      const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
      expect(LocalDate.safeParse(text).success).toBe(known)
    }),
    { numRuns: 500 },
  )
})
it('counts inclusive days as the way there plus one', () => {
  fc.assert(
    fc.property(dayNumber, fc.nat(40_000), (n, more) => {
      const from = localDate(isoDay(Math.min(n, last - more)))
      expect(inclusiveDays(from, addDays(from, more))).toBe(more + 1)
    }),
  )
})
it('is in Seoul nine hours ahead', () => {
  const milliseconds = fc.integer({ min: first * day, max: (last + 1) * day - 9 * 3_600_000 - 1 })
  fc.assert(
    fc.property(milliseconds, (time) => {
      const instant = Instant.parse(new Date(time).toISOString())
      expect(dateInSeoul(instant)).toBe(new Date(time + 9 * 3_600_000).toISOString().slice(0, 10))
    }),
  )
})
it('prints every period, its year first', () => {
  const precision = fc.constantFrom(...PeriodPrecision.options)
  fc.assert(
    fc.property(precision, dayNumber, fc.option(fc.nat(1_000)), (precise, n, more) => {
      const from = localDate(isoDay(Math.min(n, last - 1_000)))
      const text = formatPeriod({ precision: precise, from, to: more === null ? null : addDays(from, more) })
      expect(text.startsWith(String(Number(from.slice(0, 4))))).toBe(true)
      expect(text.endsWith('~')).toBe(more === null)
    }),
  )
})

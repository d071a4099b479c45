import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateInSeoul,
  formatDate,
  formatDateWithWeekday,
  formatPeriod,
  Instant,
  inclusiveDays,
  LocalDate,
  localDate,
  Period,
  type PeriodPrecision,
  weekdayOf,
} from './korean-date.ts'

const period = (precision: PeriodPrecision, from: string, to: string | null): Period =>
  Period.parse({ precision, from, to })

describe('localDate', () => {
  it.each(['2021-06-14', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(localDate(text)).toBe(text)
    expect(LocalDate.parse(text)).toBe(text)
  })
  it.each([
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '2021-6-14',
    '2021. 6. 14.',
    '0000-01-01',
    ' 2021-06-14',
    '2021-06-14T00:00',
    '',
  ])('refuses %s', (text) => {
    expect(() => localDate(text)).toThrow(RangeError)
    expect(LocalDate.safeParse(text).success).toBe(false)
  })
})

describe('day arithmetic', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays(localDate('2020-02-28'), 1)).toBe('2020-02-29')
    expect(addDays(localDate('2021-02-28'), 1)).toBe('2021-03-01')
    expect(addDays(localDate('2021-01-01'), -1)).toBe('2020-12-31')
    expect(addDays(localDate('2000-03-01'), 146_097)).toBe('2400-03-01')
    expect(addDays(localDate('0001-01-01'), 3_652_058)).toBe('9999-12-31')
  })
  it('throws outside the calendar and on a fraction of a day', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(localDate('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addDays(localDate('0001-01-01'), -1_000)).toThrow(RangeError)
    expect(() => addDays(localDate('2021-01-01'), Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
    expect(() => addDays(localDate('2021-01-01'), 0.5)).toThrow(RangeError)
  })
  it('counts both ends', () => {
    expect(inclusiveDays(localDate('2020-07-17'), localDate('2020-07-23'))).toBe(7)
    expect(inclusiveDays(localDate('2020-07-17'), localDate('2020-07-17'))).toBe(1)
    expect(inclusiveDays(localDate('2020-01-01'), localDate('2020-12-31'))).toBe(366)
    expect(() => inclusiveDays(localDate('2020-07-18'), localDate('2020-07-17'))).toThrow(RangeError)
  })
  it('orders dates', () => {
    const [early, late] = [localDate('2020-12-31'), localDate('2021-01-01')]
    expect([compareDates(early, late), compareDates(early, early), compareDates(late, early)]).toEqual([-1, 0, 1])
  })
  it.each([
    ['2021-06-14', '월'],
    ['2020-07-17', '금'],
    ['2022-06-01', '수'],
    ['2000-01-01', '토'],
    ['2024-02-29', '목'],
    ['2023-12-31', '일'],
    ['2019-01-01', '화'],
  ])('%s is a %s', (text, weekday) => {
    expect(weekdayOf(localDate(text))).toBe(weekday)
  })
})

describe('Instant', () => {
  it('has one form only', () => {
    expect(Instant.safeParse(new Date(0).toISOString()).success).toBe(true)
    for (const text of [
      '2021-06-14T01:00:00Z',
      '2021-06-14T01:00:00.000+09:00',
      '2021-06-14',
      '2021-02-30T01:00:00.000Z',
      '0000-06-14T01:00:00.000Z',
      '9999-12-31T15:00:00.000Z',
    ]) {
      expect(Instant.safeParse(text).success).toBe(false)
    }
  })
  it.each([
    ['2021-06-14T14:59:59.999Z', '2021-06-14'],
    ['2021-06-14T15:00:00.000Z', '2021-06-15'],
    ['2020-12-31T15:00:00.000Z', '2021-01-01'],
    ['2021-01-01T00:00:00.000Z', '2021-01-01'],
    ['9999-12-31T14:59:59.999Z', '9999-12-31'],
  ])('at %s it is %s in Seoul', (instant, date) => {
    expect(dateInSeoul(Instant.parse(instant))).toBe(date)
  })
})

describe('formatting', () => {
  it('prints dates without leading zeros and with a last dot', () => {
    const date = localDate('2021-06-04')
    expect(formatDate(date)).toBe('2021. 6. 4.')
    expect(formatDate(localDate('2020-07-17'), 'en')).toBe('Jul 17, 2020')
    expect(formatDateWithWeekday(date)).toBe('2021. 6. 4.(금)')
    expect(formatDateWithWeekday(date, 'en')).toBe('Fri, Jun 4, 2021')
  })
  it.each([
    ['day', '2020-07-17', '2020-07-23', '2020. 7. 17. ~ 7. 23.', 'Jul 17 – Jul 23, 2020'],
    ['day', '2020-12-30', '2021-01-03', '2020. 12. 30. ~ 2021. 1. 3.', 'Dec 30, 2020 – Jan 3, 2021'],
    ['day', '2020-07-17', '2020-07-17', '2020. 7. 17.', 'Jul 17, 2020'],
    ['day', '2020-07-17', '2021-07-17', '2020. 7. 17. ~ 2021. 7. 17.', 'Jul 17, 2020 – Jul 17, 2021'],
    ['day', '2021-08-01', null, '2021. 8. 1. ~', 'Aug 1, 2021 –'],
    ['month', '2020-01-01', '2020-05-31', '2020. 1. ~ 5.', 'Jan – May 2020'],
    ['month', '2020-01-01', '2020-01-31', '2020. 1.', 'Jan 2020'],
    ['month', '2020-11-01', '2021-02-28', '2020. 11. ~ 2021. 2.', 'Nov 2020 – Feb 2021'],
    ['month', '2021-08-01', null, '2021. 8. ~', 'Aug 2021 –'],
    ['quarter', '2021-04-01', '2021-09-30', '2021년 2~3분기', 'Q2–Q3 2021'],
    ['quarter', '2021-10-01', '2021-12-31', '2021년 4분기', 'Q4 2021'],
    ['quarter', '2021-10-01', '2022-03-31', '2021년 4분기 ~ 2022년 1분기', 'Q4 2021 – Q1 2022'],
    ['quarter', '2021-04-01', null, '2021년 2분기 ~', 'Q2 2021 –'],
    ['year', '2021-01-01', '2021-12-31', '2021년', '2021'],
    ['year', '2019-01-01', '2022-12-31', '2019~2022년', '2019–2022'],
    ['year', '2021-01-01', null, '2021년 ~', '2021 –'],
  ] as const)('%s period %s to %s is %s', (precision, from, to, korean, english) => {
    expect(formatPeriod(period(precision, from, to))).toBe(korean)
    expect(formatPeriod(period(precision, from, to), 'en')).toBe(english)
  })
  it('has no period that ends before it begins', () => {
    expect(Period.safeParse({ precision: 'day', from: '2021-06-14', to: '2021-06-13' }).success).toBe(false)
  })
})

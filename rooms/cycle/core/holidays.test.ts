import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { coveredYears, lunarDays } from './holiday-table.ts'
import { holidaysOf, isCovered } from './holidays.ts'

const { on, isDayOff } = holidaysOf([])
const namesOn = (day: string) => on(localDate(day)).map(({ name }) => name.ko)

/** The substitute holidays of a year, as they come out of the rules. */
function substitutesIn(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, at) => addDays(localDate(`${year}-01-01`), at))
  return days.filter((day) => on(day).some(({ kind }) => kind === 'substitute') && day.startsWith(`${year}`))
}

describe('substitute holidays (규정 제3조), as they were published', () => {
  it.each([
    [2019, ['2019-05-06']],
    [2020, ['2020-01-27']],
    [2021, ['2021-08-16', '2021-10-04', '2021-10-11']],
    [2022, ['2022-09-12', '2022-10-10']],
    [2023, ['2023-01-24', '2023-05-29']],
    [2024, ['2024-02-12', '2024-05-06']],
    [2025, ['2025-03-03', '2025-05-06', '2025-10-08']],
    [2026, ['2026-03-02', '2026-05-25', '2026-08-17', '2026-10-05']],
    // To come, by the rules that stand: Constitution Day and Labour Day give one too.
    [2027, ['2027-02-09', '2027-05-03', '2027-07-19', '2027-08-16', '2027-10-04', '2027-10-11', '2027-12-27']],
    [2028, ['2028-10-05']],
  ])('%i', (year, days) => expect(substitutesIn(year)).toEqual(days))

  it('move on where the first day is taken', () => {
    // Children's Day on a Saturday in 2029, and nothing else before the Monday.
    expect(namesOn('2029-05-07')).toEqual(['대체공휴일(어린이날)'])
    // Of two holidays on one weekday one is lost: 2025-05-05 gave one day, not two.
    expect(namesOn('2025-05-05')).toEqual(['어린이날', '부처님 오신 날'])
    expect(isDayOff(localDate('2025-05-07'))).toBe(false)
  })
})

it('knows elections, holidays of one year, and when the law changed', () => {
  expect(namesOn('2022-06-01')).toEqual(['지방선거일'])
  expect(namesOn('2020-08-17')).toEqual(['임시공휴일'])
  expect([namesOn('2025-07-17'), namesOn('2026-07-17')]).toEqual([[], ['제헌절']])
  expect([namesOn('2025-05-01'), namesOn('2026-05-01')]).toEqual([[], ['노동절']])
})

it('agrees with the Korean lunar calendar in every year covered', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const lunar = (day: string) =>
    calendar
      .formatToParts(new Date(`${day}T00:00:00Z`))
      .flatMap(({ type, value }) => (/month|day/.test(type) ? value : []))
  const wanted = [
    ['1', '1'],
    ['4', '8'],
    ['8', '15'],
  ]
  for (const [at, { days }] of lunarDays.entries()) {
    expect(days.map((day) => Number(day.slice(0, 4)))).toEqual(
      Array.from({ length: coveredYears.to - coveredYears.from + 1 }, (_, year) => coveredYears.from + year),
    )
    for (const day of days) expect(lunar(day)).toEqual(wanted[at])
  }
})

it('knows of other years only the days that never move, weekends, and what the district added', () => {
  expect([isCovered(localDate('2018-12-31')), isCovered(localDate('2019-01-01'))]).toEqual([false, true])
  expect([isCovered(localDate('2032-12-31')), isCovered(localDate('2033-01-01'))]).toEqual([true, false])
  expect(namesOn('2033-03-01')).toEqual(['3·1절'])
  expect([namesOn('2033-03-02'), namesOn('2018-05-01'), namesOn('2033-05-01')]).toEqual([[], [], ['노동절']])
  const own = holidaysOf([{ on: localDate('2033-01-31'), name: '설날', kind: 'temporary' }])
  expect(own.on(localDate('2033-01-31'))).toEqual([
    { on: '2033-01-31', name: { ko: '설날', en: '설날' }, kind: 'temporary' },
  ])
  expect(own.isDayOff(localDate('2033-01-31'))).toBe(true)
})

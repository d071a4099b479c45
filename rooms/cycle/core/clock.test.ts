import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { type Clock, daysLeft, deadlineOf } from './clock.ts'
import { holidaysOf } from './holidays.ts'

const none = holidaysOf([])
const months = (count: number): Clock => ({ kind: 'months', months: count })
const days = (count: number): Clock => ({ kind: 'days', days: count })
const workingDays = (count: number): Clock => ({ kind: 'working-days', days: count })

describe('a period of months (민법 제160조)', () => {
  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-01-30', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-02-28', 1, '2022-03-31'],
    ['2022-01-27', 1, '2022-02-28'], // 27 February was a Sunday
    ['2021-03-02', 1, '2021-04-02'],
    ['2021-04-15', 1, '2021-05-17'], // 15 May was a Saturday
    ['2021-01-12', 1, '2021-02-15'], // Seollal, then a weekend
  ])('from %s for %i ends on %s', (from, count, end) =>
    expect(deadlineOf(localDate(from), months(count), none)).toBe(end),
  )
})

it('rolls calendar days past a long holiday, and counts working days without it', () => {
  const before = localDate('2025-10-02')
  expect(deadlineOf(before, days(1), none)).toBe('2025-10-10')
  expect(deadlineOf(before, days(8), none)).toBe('2025-10-10')
  expect(deadlineOf(before, workingDays(2), none)).toBe('2025-10-13')
})

it('keeps to the days that the district added', () => {
  const own = holidaysOf([{ on: localDate('2021-03-03'), name: '개청 기념일', kind: 'own' }])
  expect(deadlineOf(localDate('2021-03-02'), days(1), own)).toBe('2021-03-04')
  expect(deadlineOf(localDate('2021-03-02'), workingDays(1), own)).toBe('2021-03-04')
})

it('says how much is left, and how long it has been over', () => {
  expect(daysLeft(localDate('2021-03-05'), localDate('2021-03-08'), none)).toEqual({ calendar: 3, working: 1 })
  expect(daysLeft(localDate('2021-03-05'), localDate('2021-03-05'), none)).toEqual({ calendar: 0, working: 0 })
  expect(daysLeft(localDate('2021-03-08'), localDate('2021-03-05'), none)).toEqual({ calendar: -3, working: -1 })
})

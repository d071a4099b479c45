import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { likelyDay, yearToOpen } from './year-to-open.ts'

const today = localDate('2026-11-21')

it('offers the latest year with data that has no first budget', () => {
  expect(yearToOpen([2020, 2022, 2021], new Set([2022]), today)).toBe(2021)
  expect(yearToOpen([2020, 2021], new Set([2020, 2021]), today)).toBe(2021)
  expect(yearToOpen([], new Set(), today)).toBe(2026)
})

it('offers today only for a budget that is made today', () => {
  expect([2025, 2026, 2027, 2028].map((year) => likelyDay(year, today))).toEqual([null, today, today, null])
})

import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { monthOf } from './month.ts'

it('stands in whole weeks from Sunday, with every day of the month once', () => {
  const { first, last, weeks } = monthOf(localDate('2024-02-10'))
  expect([first, last, weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([
    ...['2024-02-01', '2024-02-29', 5, '2024-01-28', '2024-03-02'],
  ])
  expect(monthOf(localDate('2026-02-01')).weeks).toHaveLength(4)
  expect(monthOf(localDate('2026-08-31')).weeks).toHaveLength(6)
})

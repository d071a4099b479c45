import { expect, test } from 'vitest'
import { groupDigits, shownValue } from './grouped-digits.ts'

test.each([
  ['1234567', '1,234,567'],
  ['-1234.5678', '-1,234.5678'],
  ['999', '999'],
])('%s in groups is %s', (digits, grouped) => {
  expect(groupDigits(digits)).toBe(grouped)
})

test('a computed value is shown in groups, a year and words as they are', () => {
  expect([shownValue('15000000'), shownValue('2021'), shownValue('화'), shownValue('48.5')]).toEqual([
    '15,000,000',
    '2021',
    '화',
    '48.5',
  ])
})

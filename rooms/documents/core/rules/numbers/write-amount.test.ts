import { expect, test } from 'vitest'
import { fixedOfDigits } from './fixed.ts'
import { writeAmount } from './write-amount.ts'

test.each([
  ['11', '천만원', '1억 1천만원'],
  ['20', '천만원', '2억원'],
  ['8', '천만원', '8천만원'],
  ['11000', '만원', '1억 1,000만원'],
  ['12000', '억원', '1조 2,000억원'],
  ['25', '천원', '2만 5천원'],
  ['110500', '천원', '1억 10,500천원'],
])('%s of %s is written %s', (digits, unit, expected) => {
  expect(writeAmount(fixedOfDigits(digits), unit)).toBe(expected)
})

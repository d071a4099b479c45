import { expect, test } from 'vitest'
import { decimalOfNumber, readDecimal, roundDecimal, writeDecimal } from './exact-decimal.ts'

test.each([
  ['1250', '1250'],
  ['-12.50', '-12.5'],
  ['+0.5', '0.5'],
  ['2.75E-2', '0.0275'],
  ['1.5e3', '1500'],
  ['0.00', '0'],
])('%s is read and written exactly', (text, written) => {
  const exact = readDecimal(text)
  expect(exact === null ? null : writeDecimal(exact)).toBe(written)
})

test('what is no decimal is not read', () => {
  for (const none of ['', 'x', '1,000', '.5', '1e999', '1e']) expect(readDecimal(none)).toBeNull()
})

test.each([
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['1.005', 2, '1.01'],
  ['2.4', 0, '2'],
  ['7', 2, '7'],
])('%s with %d decimals is %s', (text, decimals, rounded) => {
  const exact = readDecimal(text)
  expect(exact === null ? null : writeDecimal(roundDecimal(exact, decimals))).toBe(rounded)
})

test('remainders of binary arithmetic are no claim of a document', () => {
  expect(decimalOfNumber(0.1 + 0.2)).toBe('0.3')
  expect(decimalOfNumber(956_364)).toBe('956364')
  expect(decimalOfNumber(Number.NaN)).toBeNull()
})

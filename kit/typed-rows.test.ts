import { expect, it } from 'vitest'
import { typedRows, wholeIn } from './typed-rows.ts'

it('lines are read into cells with their numbers, and empty ones are passed over', () => {
  expect(typedRows('가 | 1\r\n\n나\t 2 ')).toEqual([
    { line: 1, cells: ['가', '1'] },
    { line: 3, cells: ['나', '2'] },
  ])
  expect(typedRows('')).toEqual([])
})

it.each([
  ['96,000원', 96_000],
  ['8명', 8],
  [' 40 점', 40],
  ['', null],
  [undefined, null],
  ['1e5', null],
  ['-3', null],
  ['12345678901234', null],
])('%j is the whole number %j', (text, number) => expect(wholeIn(text)).toBe(number))

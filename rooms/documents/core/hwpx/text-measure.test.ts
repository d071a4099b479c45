import { expect, test } from 'vitest'
import { emsOf, linesIn } from './text-measure.ts'

test('Korean letters and marks are as wide as they are high, Latin ones half', () => {
  expect([emsOf('가나'), emsOf('ab1'), emsOf('□ '), emsOf('※'), emsOf('Ⅱ'), emsOf('')]).toEqual([2, 1.5, 1.5, 1, 1, 0])
})

test('words go to the next line whole; one wider than the line is broken', () => {
  expect(linesIn('', 10)).toBe(1)
  expect(linesIn('가나 다라', 5)).toBe(1)
  expect(linesIn('가나 다라', 4)).toBe(2)
  expect(linesIn('가나다라마바사', 3)).toBe(3)
  expect(linesIn('가나다라 마', 3)).toBe(2)
})

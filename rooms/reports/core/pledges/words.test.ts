import { expect, test } from 'vitest'
import { pledgeSheetWords as words } from './words.ts'

test.each([
  ['2019', '’19'],
  ['2018-H2', '’18(하반기)'],
  ['2021-Q1', '’21 1분기'],
])('%s heads a column as %s', (part, head) => expect(words.part(part)).toBe(head))

test.each([
  [1_000_000, '백만원'],
  [1000, '천원'],
  [1, '원'],
])('money in units of %d won is named', (unit, name) => {
  expect(words.unitOf(unit)).toBe(`단위: ${name}`)
  expect(words.amount('3', unit)).toBe(`3${name}`)
})

import { expect, it } from 'vitest'
import { readTarget, Target } from './indicator.ts'

const target = (comparator: string, n: number | null, d = 1) =>
  Target.parse({ text: 'x', comparator, value: n === null ? null : { n, d }, unit: '회', per: null })

it('reads a bare number as "at least", and says so', () => {
  expect(readTarget(target('unspecified', 65))).toEqual({ comparator: 'gte', assumed: true, lowerIsBetter: false })
  expect(readTarget(target('gte', 622, 10))).toEqual({ comparator: 'gte', assumed: false, lowerIsBetter: false })
})

it.each([
  ['gt', 5, false],
  ['lt', 5, true],
  ['lte', 5, true],
  ['eq', 0, true],
  ['eq', 5, false],
  ['eq', null, false],
])('%s %s: less is better is %s', (comparator, n, lowerIsBetter) => {
  expect(readTarget(target(comparator, n))).toEqual({ comparator, assumed: false, lowerIsBetter })
})

import { expect, it } from 'vitest'
import { Target } from './indicator.ts'
import { targetValue } from './target-value.ts'

it.each([
  [{ n: 622, d: 10 }, '62.2'],
  [{ n: 25_893, d: 1 }, '25,893'],
  [{ n: 70, d: 1 }, '70'],
  [{ n: 1207, d: 100 }, '12.07'],
  [{ n: 0, d: 1 }, '0'],
  [null, null],
])('prints %o', (value, expected) => {
  const target = Target.parse({ text: '-', comparator: 'gte', value, unit: null, per: null })
  expect(targetValue(target, 'ko')).toBe(expected)
})

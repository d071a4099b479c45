import { expect, test } from 'vitest'
import { formatCount } from './format-count.ts'

test('a count has its thousands grouped', () => {
  expect([0, 999, 1567, 1_000_000].map(formatCount)).toEqual(['0', '999', '1,567', '1,000,000'])
})

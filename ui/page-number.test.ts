import { expect, test } from 'vitest'
import { pageNumber } from './page-number.ts'

test('anything but a page that a list can have is the first page', () => {
  expect(['2', '100000'].map(pageNumber)).toEqual([2, 100_000])
  expect([undefined, '', '0', '-1', '1.5', 'x', '100001', '1e99'].map(pageNumber)).toEqual(Array(8).fill(1))
})

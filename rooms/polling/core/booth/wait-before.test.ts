import { expect, test } from 'vitest'
import { waitBefore } from './wait-before.ts'

test('waits twice as long each time, up to a minute, and never at one moment with everybody', () => {
  expect([0, 1, 2, 5, 6, 50].map((attempt) => waitBefore(attempt, 0))).toEqual([
    ...[1000, 2000, 4000, 32_000, 60_000, 60_000],
  ])
  expect(waitBefore(1, 1)).toBe(1000)
})

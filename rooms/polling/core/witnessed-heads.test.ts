import { expect, it } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { areHeadsDue, sizeOfHead } from './witnessed-heads.ts'

const heads = (time: string, ballots: number, issued: number) => ({
  seenAt: Instant.parse(`2021-03-09T${time}:00.000Z`),
  ballots: `origin/b\n${ballots}\nroot=\n\n— origin/b sig\n`,
  issued: `origin/i\n${issued}\nroot=\n\n— origin/i sig\n`,
})

it('heads are kept once an hour where a log grew', () => {
  const last = heads('01:00', 5, 4)
  expect(areHeadsDue(null, last)).toBe(true)
  expect(areHeadsDue(last, heads('01:59', 6, 5))).toBe(false)
  expect(areHeadsDue(last, heads('02:00', 6, 4))).toBe(true)
  expect(areHeadsDue(last, heads('02:00', 5, 5))).toBe(true)
  expect(areHeadsDue(last, heads('09:00', 5, 4))).toBe(false)
})

it('a head says how many entries it counts', () => {
  expect(sizeOfHead(heads('01:00', 12, 4).ballots)).toBe(12)
  expect(sizeOfHead('')).toBe(0)
})

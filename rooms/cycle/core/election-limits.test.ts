import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ElectionLimit, limitsBetween } from './election-limits.ts'

const daysOf = (from: string, until: string) =>
  limitsBetween(localDate(from), localDate(until)).map((limit) => [limit.from, ElectionLimit.parse(limit).until])

it('limits events from sixty days before an election to its day (공직선거법 제86조 제2항)', () => {
  expect(daysOf('2026-01-01', '2026-12-31')).toEqual([['2026-04-04', '2026-06-03']])
  expect(daysOf('2026-04-04', '2026-04-04')).toHaveLength(1)
  expect(daysOf('2026-06-03', '2026-06-03')).toHaveLength(1)
  expect(daysOf('2026-04-03', '2026-04-03')).toEqual([])
  expect(daysOf('2026-06-04', '2027-12-31')).toEqual([])
  expect(daysOf('2022-02-01', '2022-05-01')).toHaveLength(2)
})

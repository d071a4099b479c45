import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPeriod } from '#kit/korean-date.ts'
import { stageTypeOf } from './stage.ts'
import { parseStagePeriod } from './stage-period.ts'

const read = (text: string) => {
  const result = parseStagePeriod(text)
  if (!result.ok) return result.refusal
  const { period, ongoing } = result.value
  return [period.from, period.to, period.precision, ongoing]
}

describe('parseStagePeriod', () => {
  it.each([
    ['2021년 2~3분기', ['2021-04-01', '2021-09-30', 'quarter', false]],
    ['2021년 4분기', ['2021-10-01', '2021-12-31', 'quarter', false]],
    ['2021년 4분기~지속', ['2021-10-01', null, 'quarter', true]],
    ['2021년 3분기 ~', ['2021-07-01', null, 'quarter', true]],
    ['2021년 1~2월', ['2021-01-01', '2021-02-28', 'month', false]],
    ['2021년 3~5월', ['2021-03-01', '2021-05-31', 'month', false]],
    ['2021년 7월', ['2021-07-01', '2021-07-31', 'month', false]],
    ['2021년 8월~', ['2021-08-01', null, 'month', true]],
    ['2021년 8월 ∼ 10월', ['2021-08-01', '2021-10-31', 'month', false]],
    ['2021.03', ['2021-03-01', '2021-03-31', 'month', false]],
    ['2021.12', ['2021-12-01', '2021-12-31', 'month', false]],
    ['2021.1.~12.', ['2021-01-01', '2021-12-31', 'month', false]],
    ['2021.1~7월', ['2021-01-01', '2021-07-31', 'month', false]],
    ['2020. 2분기', ['2020-04-01', '2020-06-30', 'quarter', false]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '연중',
    '2021년',
    '2021년 3',
    '2021년 5분기',
    '2021년 0월',
    '2021.13',
    '2021년 3~2분기',
    '2021년 3월~4분기',
    '1021년 1월',
    '9999년 4분기',
    '2021년 12월~2월',
    '9월~2021년',
  ])('refuses “%s”', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable-period', text })
  })

  it('reads the quarters and quarter ranges that the kit writes', () => {
    const quarters = fc.tuple(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(quarters, ([year, first, more]) => {
        const last = Math.min(first + more, 4)
        const text = first === last ? `${year}년 ${first}분기` : `${year}년 ${first}~${last}분기`
        const result = parseStagePeriod(text)
        expect(result.ok && formatPeriod(result.value.period)).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

it('reads the six words of the stage types, and no other', () => {
  expect(['계획', '공유', '협업', '실행', ' 평가 ', '환류', '준비'].map(stageTypeOf)).toEqual([
    'plan',
    'share',
    'collaborate',
    'execute',
    'evaluate',
    'feedback',
    null,
  ])
})

import { describe, expect, it } from 'vitest'
import { beginningOf, compareParts, isWithin, overlaps, partOfYearOf } from './part-of-year.ts'
import { partName } from './part-words.ts'

describe('parts of years', () => {
  it.each([
    ['‘18\n(하반기)', '2018-H2'],
    ["'22상", '2022-H1'],
    ['’19', '2019'],
    ['2021', '2021'],
    ['21년 1분기', '2021-Q1'],
    ["'21 4/4", '2021-Q4'],
    ['2021-Q3', '2021-Q3'],
    ['2020-H2', '2020-H2'],
    ['계', null],
    ['12회', null],
  ])('%s is %s', (word, part) => expect(partOfYearOf(word)).toBe(part))

  it('overlap where they have a month in common', () => {
    expect(overlaps('2021', '2021-Q4')).toBe(true)
    expect(overlaps('2021-H1', '2021-Q3')).toBe(false)
    expect(overlaps('2021-H2', '2021-Q3')).toBe(true)
    expect(overlaps('2020', '2021')).toBe(false)
  })

  it('are within a span of months, or not', () => {
    const term = { from: '2018-07', to: '2022-06' }
    expect(['2018-H1', '2018-H2', '2018', '2022-H1', '2022-H2'].map((part) => isWithin(part, term))).toEqual([
      ...[false, true, true, true, false],
    ])
  })

  it('stand in order, and have names', () => {
    expect(['2021-Q1', '2020-H2', '2021', '2021-H1'].toSorted(compareParts)).toEqual([
      ...['2020-H2', '2021-Q1', '2021-H1', '2021'],
    ])
    expect(beginningOf('2021-Q2') - beginningOf('2021')).toBe(3)
    expect([partName('2021-Q1', 'ko'), partName('2020', 'ko')]).toEqual(['2021년 1분기', '2020년'])
    expect([partName('2021-Q1', 'en'), partName('2020', 'en')]).toEqual(['2021 Q1', '2020'])
  })
})

import { describe, expect, it } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { exactOf, readCriteria, readExact, readGrades, writeCriteria, writeGrades } from './scheme.ts'
import {
  gradeOf,
  printTotal,
  readForeignScores,
  readScores,
  totalOf,
  writeForeignScores,
  writeScores,
} from './score.ts'

const refusal = (result: { ok: boolean; refusal?: unknown }) => (result.ok ? null : result.refusal)
const criteria = [
  { name: '협업', most: '10', weight: '2/3' },
  { name: '체감', most: '5', weight: '1/3' },
]

describe('exact numbers', () => {
  it('are read as written: whole, decimal and fraction', () => {
    expect([readExact('30'), readExact(' 87.5 '), readExact('1/3')]).toEqual([ratio(30), ratio(175, 2), ratio(1, 3)])
    expect(['', '-1', '1/0', '1.', 'x', '1/2/3'].map(readExact)).toEqual(Array(6).fill(null))
    expect(() => exactOf('많이')).toThrow(RangeError)
  })
})

describe('criteria and grades', () => {
  it('are read and written as typed', () => {
    const read = readCriteria('협업 | 10 | 2/3\n\n체감 | 5 | 1/3')
    expect(read).toEqual({ ok: true, value: criteria })
    expect(writeCriteria(criteria)).toBe('협업 | 10 | 2/3\n체감 | 5 | 1/3')
    expect(readCriteria('협업 | 10')).toMatchObject({ value: [{ weight: '1' }] })
    const grades = readGrades('우수 | 90\n보통 | 0')
    expect(grades.ok && writeGrades(grades.value)).toBe('우수 | 90\n보통 | 0')
  })

  it.each([
    ['', { kind: 'criteria-weightless', field: 'criteria' }],
    ['협업 | 10 | 0', { kind: 'criteria-weightless', field: 'criteria' }],
    ['협업 | 많이', { kind: 'criterion-unreadable', field: 'criteria', line: 1 }],
    ['협업 | 0', { kind: 'criterion-unreadable', field: 'criteria', line: 1 }],
    ['협업 | 1 | 1 | 1', { kind: 'criterion-unreadable', field: 'criteria', line: 1 }],
    ['협업 | 1\n협업 | 2', { kind: 'criterion-twice', field: 'criteria', line: 2 }],
  ])('refuses the criteria %j', (typed, expected) => expect(refusal(readCriteria(typed))).toEqual(expected))

  it.each([
    ['', { kind: 'grades-leave-gap', field: 'grades' }],
    ['우수 | 90', { kind: 'grades-leave-gap', field: 'grades' }],
    ['우수 | 높이', { kind: 'grade-unreadable', field: 'grades', line: 1 }],
    ['우수 | 90 | 100', { kind: 'grade-unreadable', field: 'grades', line: 1 }],
    ['우수 | 101\n보통 | 0', { kind: 'grades-not-falling', field: 'grades', line: 1 }],
    ['우수 | 90\n보통 | 90', { kind: 'grades-not-falling', field: 'grades', line: 2 }],
  ])('refuses the grades %j', (typed, expected) => expect(refusal(readGrades(typed))).toEqual(expected))
})

describe('points', () => {
  it('come to an exact total, of which only the print is rounded', () => {
    const scores = readScores('협업: 9\n체감: 4.5\n', criteria)
    if (!scores.ok) throw new Error(scores.refusal.kind)
    expect(totalOf(scores.value)).toEqual(ratio(90))
    const thirds = readScores('협업: 8.95\n체감: 4.5', criteria)
    const total = thirds.ok ? totalOf(thirds.value) : null
    if (total === null) throw new Error('no total')
    expect(printTotal(total)).toBe('89.7')
    expect(gradeOf(total, [{ name: '우수', from: '90' }])).toBeNull()
    expect(
      gradeOf(ratio(8996, 100), [
        { name: '우수', from: '90' },
        { name: '보통', from: '0' },
      ]),
    ).toBe('보통')
    expect(printTotal(ratio(8996, 100))).toBe('90.0')
    expect(totalOf([])).toBeNull()
  })

  it('are written for every criterion, and what is not scored stays open', () => {
    const scores = readScores('협업: 9\n체감: ', criteria)
    expect(scores.ok && scores.value).toHaveLength(1)
    expect(scores.ok && writeScores(scores.value, criteria)).toBe('협업: 9\n체감: ')
  })

  it.each([
    ['협업 9', { kind: 'score-unreadable', line: 1 }],
    ['협업: 많이', { kind: 'score-unreadable', line: 1 }],
    ['다른 것: 1', { kind: 'criterion-unknown', line: 1 }],
    ['협업: 1\n협업: 2', { kind: 'score-twice', line: 2 }],
    ['체감: 5.1', { kind: 'score-over-most', line: 1, most: '5' }],
  ])('refuses %j', (typed, expected) =>
    expect(refusal(readScores(typed, criteria))).toEqual({ field: 'scores', ...expected }),
  )

  it('of the city are by its own scale', () => {
    const scores = readForeignScores('서울시 평가: 87.5 / 100\n\n가점: 1 / 4')
    expect(scores.ok && scores.value.map(({ most }) => most)).toEqual(['100', '4'])
    expect(scores.ok && writeForeignScores(scores.value)).toBe('서울시 평가: 87.5 / 100\n가점: 1 / 4')
    const kinds = ['서울시 평가', '평가: 1 / 0', '평가: 2 / 1', '평가: 1 / 2\n평가: 1 / 2'].map(
      (typed) => refusal(readForeignScores(typed)) as { kind: string },
    )
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['score-unreadable', 'score-unreadable', 'score-over-most', 'score-twice'],
    ])
  })
})

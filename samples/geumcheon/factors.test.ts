import { describe, expect, test } from 'vitest'
import { computeFactors } from '#rooms/budget/core/cost-line.ts'
import { costLinesOf } from './cost-lines.ts'
import { readExact } from './exact.ts'
import { factorsOf } from './factors.ts'
import { projectNumbers } from './project-sheets.ts'

const lines = projectNumbers.flatMap(costLinesOf)

describe('the factors of a formula', () => {
  test('are read with their units, labels and rates', () => {
    expect(factorsOf('3,200,000원×1명×6개월×투입율15% = 2,880,000원')).toEqual([
      { value: { n: 3_200_000, d: 1 }, unit: '원', label: null, asWritten: '3,200,000원' },
      { value: { n: 1, d: 1 }, unit: '명', label: null, asWritten: '1명' },
      { value: { n: 6, d: 1 }, unit: '개월', label: null, asWritten: '6개월' },
      { value: { n: 15, d: 100 }, unit: '%', label: '투입율', asWritten: '투입율15%' },
    ])
    expect(factorsOf('100,0000원X5회=500,000원').map((factor) => factor.value.n)).toEqual([1_000_000, 5])
  })

  test('of all 132 lines give the stated sums, but for three', () => {
    expect(lines).toHaveLength(132)
    const wrong = lines.filter((line) => {
      const computed = computeFactors(line.factors)
      return !computed.ok || computed.value !== line.stated
    })
    expect(wrong.map((line) => line.id)).toEqual(['p2021-01-l13', 'p2021-01-l14', 'p2021-15-l04'])
  })

  test('are refused when there is no number', () => {
    expect(() => factorsOf('일식')).toThrow('Not a factor')
    expect(() => readExact('62.')).toThrow('Not a number')
    expect(readExact('62.2')).toEqual({ n: 622, d: 10 })
  })
})

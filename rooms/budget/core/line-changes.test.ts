import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { costLine } from './fixture.ts'
import { lineChanges } from './line-changes.ts'
import { thousandFindings } from './line-findings.ts'
import { adjustLine } from './line-rounding.ts'

const [a, b, c] = [costLine('line-a'), costLine('line-b'), costLine('line-c')]

describe('lineChanges', () => {
  it('writes what is new, changed or moved, and nothing else', () => {
    expect(lineChanges([a, b, c], [a, b, c])).toEqual({ removed: [], written: [] })
    expect(lineChanges([a, b], [a, b, c])).toEqual({ removed: [], written: [{ line: c, no: 3 }] })
    expect(lineChanges([a, b, c], [a, c])).toEqual({ removed: ['line-b'], written: [{ line: c, no: 2 }] })
    const changed = costLine('line-b', { label: '다른' })
    expect(lineChanges([a, b], [a, changed])).toEqual({ removed: [], written: [{ line: changed, no: 2 }] })
  })
})

describe('thousandFindings', () => {
  it('are for a book that rounds nothing', () => {
    const odd = costLine('line-a', { stated: 1_500_300 })
    expect(thousandFindings([odd, b], 'whole-thousand-only')).toMatchObject([
      { rule: 'not-whole-thousand', severity: 'note', stated: '1500300', params: { label: '자료집' } },
    ])
    expect(thousandFindings([odd], 'half-up')).toEqual([])
  })
})

describe('adjustLine', () => {
  it('rounds half up, cuts, or leaves a line as it is', () => {
    const amounts = [1499, 1500, 2000].map(won)
    expect(amounts.map((amount) => adjustLine(amount, 'half-up'))).toEqual([1000, 2000, 2000])
    expect(amounts.map((amount) => adjustLine(amount, 'truncate'))).toEqual([1000, 1000, 2000])
    expect(amounts.map((amount) => adjustLine(amount, 'whole-thousand-only'))).toEqual(amounts)
  })
})

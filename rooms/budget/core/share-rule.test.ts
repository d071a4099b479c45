import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { costLine } from './fixture.ts'
import { declareShareRule, exactShares, ShareRule, splitByShare } from './share-rule.ts'
import { shareRuleFindings } from './share-rule-findings.ts'

const rule = (basis: 'percent' | 'parts', ...parts: string[]): ShareRule =>
  ShareRule.parse({
    basis,
    parts: parts.map((part, at) => ({ source: ['national', 'city', 'district'][at], part })),
  })

describe('declareShareRule', () => {
  it('takes shares that add to exactly 100, and parts of any sum', () => {
    expect(declareShareRule(rule('percent', '48', '47.5', '4.5')).ok).toBe(true)
    expect(declareShareRule(rule('parts', '5', '3', '2')).ok).toBe(true)
    expect(declareShareRule(rule('percent', '33.3333', '33.3333', '33.3334')).ok).toBe(true)
  })

  it('refuses 99.5 and 100.0001, no shares, and a source twice', () => {
    expect(declareShareRule(rule('percent', '48', '47.5', '4'))).toMatchObject({
      refusal: { kind: 'shares-not-hundred', sum: '99.5' },
    })
    expect(declareShareRule(rule('percent', '48', '52.0001'))).toMatchObject({ refusal: { sum: '100.0001' } })
    expect(declareShareRule(rule('percent', '48', '53'))).toMatchObject({ refusal: { sum: '101' } })
    expect(declareShareRule(rule('parts', '0', '0.0'))).toMatchObject({ refusal: { kind: 'shares-nothing' } })
    const twice = { source: 'city', part: '50' }
    expect(declareShareRule(ShareRule.parse({ basis: 'percent', parts: [twice, twice] }))).toMatchObject({
      refusal: { kind: 'share-source-twice', source: 'city' },
    })
  })
})

describe('splitByShare', () => {
  const split = (total: number, ...given: Parameters<typeof rule>) =>
    splitByShare(won(total), rule(...given), 'thousand-won').map(({ amount }) => amount)

  it('gives each its share, what is left to the largest remainders', () => {
    expect(split(1_000_000, 'percent', '48', '47.5', '4.5')).toEqual([480_000, 475_000, 45_000])
    expect(split(10_000, 'parts', '1', '1', '1')).toEqual([4000, 3000, 3000])
    expect(split(1_001, 'parts', '5', '3', '2')).toEqual([1000, 1, 0])
    expect(split(2_500, 'parts', '1', '2')).toEqual([1000, 1500])
    expect(splitByShare(won(100), rule('parts', '1', '1', '1'), 'won').map(({ amount }) => amount)).toEqual([
      34, 33, 33,
    ])
  })

  it('knows the exact shares', () => {
    expect(exactShares(rule('parts', '5', '3', '2')).map(({ share }) => share)).toEqual([
      { n: 1n, d: 2n },
      { n: 3n, d: 10n },
      { n: 1n, d: 5n },
    ])
  })
})

describe('shareRuleFindings', () => {
  const project = ProjectId.parse('project-1')
  const find = (...lines: ReturnType<typeof costLine>[]) =>
    shareRuleFindings(project, 2021, rule('parts', '1', '1'), lines)

  it('is silent on lines that are shared so, on roundings, and on none', () => {
    expect(find()).toEqual([])
    const [national, city] = [{ source: 'national', stated: 500_300 }, { stated: 499_700 }]
    expect(find(costLine('line-a', national), costLine('line-b', city))).toEqual([])
  })

  it('finds a source with too much, too little, or no share', () => {
    const lines = [
      costLine('line-a', { stated: 600_000 }),
      costLine('line-b', { stated: 400_000, source: 'district' }),
      costLine('line-c', { stated: 1, projectId: 'project-2' }),
      costLine('line-d', { stated: 1, fiscalYear: 2022 }),
    ]
    expect(find(...lines).map(({ params, stated, computed }) => [params['source'], stated, computed])).toEqual([
      ['national', '0', '500000'],
      ['city', '600000', '500000'],
      ['district', '400000', '0'],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Account } from './account.ts'
import { CostLine, computeFactors, Factor } from './cost-line.ts'
import { lineFindings } from './line-findings.ts'
import { writeCostLines } from './write-cost-lines.ts'

const factor = (asWritten: string, n: number, d = 1) =>
  Factor.parse({ value: { n, d }, unit: null, label: null, asWritten })
const line = (id: string, stated: number, factors: readonly Factor[], parts: Record<string, unknown> = {}) =>
  CostLine.parse({
    id,
    projectId: 'project-1',
    fiscalYear: 2021,
    accountName: '행사운영비',
    group: null,
    label: '금천1번가 공론장 운영',
    formulaText: factors.map((one) => one.asWritten).join('×') || '일식',
    factors,
    stated,
    source: 'city',
    ...parts,
  })

describe('computeFactors', () => {
  const product = (...factors: readonly Factor[]) => {
    const result = computeFactors(factors)
    return result.ok ? result.value : result.refusal
  }

  it('multiplies exactly, 투입율 included', () => {
    expect(product(factor('2,850,000원', 2_850_000), factor('2명', 2), factor('12월', 12))).toBe(68_400_000)
    const rate = factor('투입율15%', 15, 100)
    expect(product(factor('3,200,000원', 3_200_000), factor('1명', 1), factor('6개월', 6), rate)).toBe(2_880_000)
    expect(product(factor('6,000,000원', 6_000_000))).toBe(6_000_000)
  })

  it('rounds nothing in silence', () => {
    expect(product(factor('1,001원', 1001), factor('15%', 15, 100))).toEqual({
      kind: 'not-whole-won',
      n: '3003',
      d: '20',
    })
    expect(product(factor('1', Number.MAX_SAFE_INTEGER), factor('2', 2))).toEqual({
      kind: 'too-large',
      n: '18014398509481982',
    })
    expect(product()).toEqual({ kind: 'no-factors' })
  })

  it('does not mind the order of factors', () => {
    const factors = fc.array(fc.tuple(fc.integer({ min: -999, max: 9999 }), fc.constantFrom(1, 2, 10, 100)), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(factors, (list) => {
        const made = list.map(([n, d]) => factor('x', n, d))
        expect(computeFactors(made.toReversed())).toEqual(computeFactors(made))
      }),
      { numRuns: 50 },
    )
  })
})

describe('lineFindings', () => {
  const rules = (...lines: readonly CostLine[]) =>
    lineFindings(lines).map(({ rule, stated, computed }) => [rule, stated, computed])

  it('finds 15,000,000 × 1 = 20,000,000 (SI-001, SI-002), and no right sum', () => {
    const wrong = line('line-13', 20_000_000, [factor('15,000,000원', 15_000_000), factor('1회', 1)])
    const right = line('line-11', 10_000_000, [factor('5,000,000원', 5_000_000), factor('2회', 2)])
    const lump = line('line-19', 5_000_000, [])
    expect(rules(wrong, right, lump)).toEqual([['formula', '20000000', '15000000']])
    expect(lineFindings([wrong])[0]?.params).toEqual({
      label: '금천1번가 공론장 운영',
      formula: '15,000,000원×1회',
    })
  })

  it('finds the four digits after a comma, and tells its difference once (SI-003)', () => {
    const wrong = line('line-4', 500_000, [factor('100,0000원', 1_000_000), factor('5회', 5)])
    expect(rules(wrong)).toEqual([['malformed-number', '500000', '5000000']])
    expect(lineFindings([wrong])[0]?.params['written']).toBe('100,0000원')
  })

  it('finds a malformed number also where nothing can be computed', () => {
    const wrong = line('line-5', 500_000, [factor('1,00원', 100, 3)])
    expect(lineFindings([wrong])[0]).not.toHaveProperty('computed')
  })

  it('finds a formula that gives no whole won', () => {
    expect(rules(line('line-6', 100, [factor('1,001원', 1001), factor('15%', 15, 100)]))).toEqual([
      ['formula-not-whole', '100', undefined],
    ])
  })

  it.each(['1,000원', '12,345,678원', '8000원', '5회', '독산3·4동 2개', '1.5'])(
    'takes %s as well written',
    (written) => {
      expect(rules(line('line-7', 1, [factor(written, 1)]))).toEqual([])
    },
  )

  it.each(['1,00원', '1000,000원', '1,0000', '12,34,567'])('takes %s as malformed', (written) => {
    expect(rules(line('line-8', 1, [factor(written, 1)]))).toEqual([['malformed-number', '1', '1']])
  })
})

describe('writeCostLines', () => {
  const projectId = ProjectId.parse('project-1')
  const account = {
    fiscalYear: 2021,
    compilationItem: '일반운영비',
    name: '행사운영비',
    code: '201-03',
    nature: 'current',
    aliases: [],
  }
  const accounts = [Account.parse(account)]
  const write = (...lines: readonly CostLine[]) => writeCostLines(projectId, lines, accounts)

  it('takes lines of the project under known accounts, wrong sums included', () => {
    const lines = [line('line-1', 1, []), line('line-2', 20_000_000, [factor('15,000,000원', 15_000_000)])]
    expect(write(...lines)).toEqual({ ok: true, value: lines })
  })

  it('refuses a line twice, of another project, or under an unknown account', () => {
    expect(write(line('line-1', 1, []), line('line-1', 2, []))).toMatchObject({ refusal: { kind: 'line-twice' } })
    expect(write(line('line-1', 1, [], { projectId: 'project-2' }))).toMatchObject({
      refusal: { kind: 'other-project', projectId: 'project-2' },
    })
    expect(write(line('line-1', 1, [], { accountName: '시설비' }))).toMatchObject({
      refusal: { kind: 'unknown-account', fiscalYear: 2021, name: '시설비' },
    })
  })
})

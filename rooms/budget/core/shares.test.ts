import { describe, expect, it } from 'vitest'
import { formatDecimal } from '#kit/ratio.ts'
import { won } from '#kit/won.ts'
import { shareFindings, shareTable } from './shares.ts'

const part = (id: string, thousands: number, stated: string | null = null) => ({
  id,
  amount: won(thousands * 1000),
  stated,
})
/** The budget by object of the plan for 2021, with its stated shares (domain.md 1.8). */
const objects = [
  part('인건비', 141_764, '14.8'),
  part('사무관리비', 195_780, '20.5'),
  part('행사운영비', 124_700, '13.0'),
  part('시책업무추진비', 26_300, '2.8'),
  part('연구용역비', 33_000, '3.5'),
  part('전산개발비', 40_000, '4.2'),
  part('행사실비지원금', 8_200, '0.8'),
  part('기타보상금', 500, '0.1'),
  part('포상금', 5_000, '0.5'),
  part('민간경상사업보조', 30_000, '3.1'),
  part('민간위탁금', 8_800, '0.9'),
  part('사회복지사업보조', 39_320, '4.1'),
  part('교육기관에대한보조', 68_000, '7.1'),
  part('시설비', 230_000, '24.1'),
  part('자산취득비', 5_000, '0.5'),
]

describe('shareTable', () => {
  it('gives exact, half-up, cut and largest-remainder shares', () => {
    const row = shareTable(objects, 1).find(({ id }) => id === '시책업무추진비')
    expect(row && [row.halfUp, row.truncated, row.largestRemainder].map((share) => formatDecimal(share))).toEqual([
      '2.7',
      '2.7',
      '2.8',
    ])
    expect(row?.exact).toEqual({ n: 657_500n, d: 239_091n })
    expect(row?.explainedBy).toEqual(['largest-remainder'])
  })

  it('has no shares of nothing', () => {
    expect(shareTable([], 1)).toEqual([])
    expect(shareTable([part('a', 0)], 1)).toEqual([])
  })
})

describe('shareFindings', () => {
  const findings = (rows: Parameters<typeof shareTable>[0], decimals: number) =>
    shareFindings(shareTable(rows, decimals)).map(({ rule, severity, subject, stated, computed }) => [
      rule,
      severity,
      subject.id,
      stated,
      computed,
    ])

  it('finds the three shares of the plan that half-up does not give', () => {
    expect(findings(objects, 1)).toEqual([
      ['percentage-rounding', 'note', '시책업무추진비', '2.8', '2.7'],
      ['percentage-rounding', 'warning', '행사실비지원금', '0.8', '0.9'],
      ['percentage', 'error', '시설비', '24.1', '24.0'],
    ])
  })

  it('finds 73 / 27 for 665,000 and 235,000 (SI-004), and takes a percent sign', () => {
    expect(findings([part('경상', 665_000, '73%'), part('자본', 235_000, '27 %')], 0)).toEqual([
      ['percentage-rounding', 'warning', '경상', '73%', '74'],
      ['percentage', 'error', '자본', '27 %', '26'],
    ])
  })

  it('is silent about right shares, trailing zeros, and shares not stated', () => {
    expect(findings([part('a', 1, '50.00'), part('b', 1)], 1)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { applicationOf, receiptOf } from './fixture.ts'
import { type Agreed, settle } from './settlement.ts'

const { budget } = applicationOf()
const grant: Agreed = {
  ...{ granted: won(3_000_000), ownShare: won(500_000), paid: won(3_000_000), interest: won(1_234) },
  ...{ budget, proportional: true, tolerance: 20 },
}
const spent = (amount: number, more: object = {}) => receiptOf({ amount: won(amount) as never, ...more })

describe('a settlement', () => {
  it('returns the balance, the interest and what does not count', () => {
    const list = [
      spent(1_900_000, { line: '강사비' }),
      spent(1_000_000),
      spent(100_000, { disallowed: '사업과 무관' }),
      spent(500_000, { from: 'own' }),
    ]
    expect(settle(grant, list)).toMatchObject({
      ...{ recognised: 2_900_000, disallowed: 100_000, cut: 0, overspent: 0, toReturn: 101_234, ownSpent: 500_000 },
    })
  })

  it('cuts the grant to the part of the own share that was spent, the won cut off, where the call says so', () => {
    const list = [spent(3_000_000), spent(333_333, { from: 'own' })]
    expect(settle(grant, list)).toMatchObject({ recognised: 1_999_998, cut: 1_000_002, toReturn: 1_001_236 })
    expect(settle({ ...grant, proportional: false }, list)).toMatchObject({ recognised: 3_000_000, cut: 0 })
    expect(settle({ ...grant, ownShare: won(0) }, [spent(3_000_000)])).toMatchObject({ recognised: 3_000_000 })
  })

  it('leaves to the applicant what was spent beyond what was paid', () => {
    const list = [spent(3_500_000), spent(500_000, { from: 'own' })]
    expect(settle(grant, list)).toMatchObject({ recognised: 3_000_000, overspent: 500_000, toReturn: 1_234 })
  })

  it('tells the lines that went beyond their tolerance: a fifth more is within it, a won more is not', () => {
    const [, material] = settle(grant, [spent(1_800_000)]).lines
    expect(material).toEqual({ label: '재료비', planned: 1_500_000, spent: 1_800_000, beyond: false })
    expect(settle(grant, [spent(1_800_001)]).lines[1]).toMatchObject({ beyond: true })
    // A line that a change took out has nothing planned, and all that was spent of it is beyond.
    const gone = settle(grant, [spent(10, { line: '홍보비' }), spent(5, { line: '홍보비' })]).lines
    expect(gone[2]).toEqual({ label: '홍보비', planned: 0, spent: 15, beyond: true })
  })
})

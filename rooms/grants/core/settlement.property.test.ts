import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { receiptOf } from './fixture.ts'
import type { Receipt } from './receipt.ts'
import { type Agreed, settle } from './settlement.ts'

const amount = fc.integer({ min: 0, max: 5_000_000 })
const receipts = fc.array(
  fc
    .record({
      amount: amount.map((one) => won(one) as Receipt['amount']),
      from: fc.constantFrom('grant' as const, 'own' as const),
      line: fc.constantFrom('강사비', '재료비'),
      disallowed: fc.option(fc.constant('영수증이 흐림'), { freq: 4 }),
    })
    .map(receiptOf),
  { maxLength: 30 },
)
const agreed: fc.Arbitrary<Agreed> = fc
  .record({ granted: amount, ownShare: amount, part: fc.nat(100), interest: fc.nat(1000), proportional: fc.boolean() })
  .map(({ granted, ownShare, part, interest, proportional }) => ({
    ...{ granted: won(granted), ownShare: won(ownShare), paid: won(Math.floor((granted * part) / 100)) },
    ...{ interest: won(interest), proportional, tolerance: 20 },
    budget: [
      { label: '강사비', amount: won(granted) as never },
      { label: '재료비', amount: won(ownShare) as never },
    ],
  }))

describe('a settlement', () => {
  it('closes to the won: what was paid and earned is recognised or returned, and what was spent is told', () => {
    fc.assert(
      fc.property(agreed, receipts, (grant, list) => {
        const told = settle(grant, list)
        expect(told.recognised + told.toReturn).toBe(grant.paid + grant.interest)
        expect(told.recognised + told.cut + told.overspent).toBe(told.grantSpent)
        expect(told.grantSpent + told.ownSpent + told.disallowed).toBe(list.reduce((sum, one) => sum + one.amount, 0))
        for (const part of [told.recognised, told.toReturn, told.cut, told.overspent])
          expect(part).toBeGreaterThanOrEqual(0)
        expect(told.recognised).toBeLessThanOrEqual(grant.paid)
      }),
    )
  })

  it('is the same in any order of receipts, and whether one is entered in two parts', () => {
    fc.assert(
      fc.property(agreed, receipts, fc.nat(), (grant, list, seed) => {
        const told = settle(grant, list)
        expect(settle(grant, list.toReversed())).toEqual(told)
        const at = list.length === 0 ? -1 : seed % list.length
        const parts = list.flatMap((one, no) => {
          if (no !== at) return [one]
          const half = Math.floor(one.amount / 2)
          return [half, one.amount - half].map((part) => ({ ...one, amount: won(part) as Receipt['amount'] }))
        })
        expect(settle(grant, parts)).toEqual(told)
      }),
    )
  })

  it('returns the more, the less counts; without cutting and overspending exactly what is disallowed', () => {
    fc.assert(
      fc.property(agreed, receipts, fc.nat(), (grant, list, seed) => {
        const standing = list.filter((one) => one.disallowed === null)
        const one = standing[seed % Math.max(1, standing.length)]
        if (one === undefined) return
        const [before, after] = [
          settle(grant, standing),
          settle(
            grant,
            standing.map((other) => (other === one ? { ...other, disallowed: '사업과 무관' } : other)),
          ),
        ]
        expect(after.toReturn).toBeGreaterThanOrEqual(before.toReturn)
        const plain = !grant.proportional && before.overspent === 0
        if (plain) expect(after.toReturn - before.toReturn).toBe(one.from === 'grant' ? one.amount : 0)
      }),
    )
  })

  it('of many grants adds up to what was paid for all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(agreed, receipts), { maxLength: 8 }), (grants) => {
        const told = grants.map(([grant, list]) => settle(grant, list))
        const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + of(one), 0)
        const paid = grants.reduce((all, [grant]) => all + grant.paid + grant.interest, 0)
        expect(sum((one) => one.recognised) + sum((one) => one.toReturn)).toBe(paid)
      }),
    )
  })
})

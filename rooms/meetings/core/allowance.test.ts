import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId, seatKinds } from '#rooms/organization/core/seat.ts'
import { allowanceSum, allowancesOf } from './allowance.ts'
import { numberMembers } from './attendance.ts'
import { defaultRules } from './meeting-rules.ts'

const rules = defaultRules('governance-council')
const membersOf = (kinds: readonly (typeof seatKinds)[number][]) =>
  numberMembers(
    kinds.map((kind, at) => ({
      seatId: SeatId.parse(`s-${at}`),
      bodyId: BodyId.parse('council'),
      kind,
      label: `${at}`,
      accountId: null,
    })),
  )
const anyKinds = fc.array(fc.constantFrom(...seatKinds), { maxLength: 60 })

describe('allowances', () => {
  it('go to civilians who came, once a day', () => {
    const members = membersOf([
      'ex-officio',
      'appointed-councillor',
      'appointed-civil',
      'appointed-civil',
      'appointed-civil',
    ])
    const paid = allowancesOf(members, { came: new Set([1, 2, 3, 4]), paidThatDay: new Set([4]), rules })
    expect(paid).toEqual([
      { personNo: 1, won: 0, ground: 'unpaid-seat' },
      { personNo: 2, won: 0, ground: 'unpaid-seat' },
      { personNo: 3, won: 70_000, ground: 'by-rule' },
      { personNo: 4, won: 0, ground: 'paid-that-day' },
    ])
    expect(allowanceSum(paid)).toBe(70_000)
  })

  it('add up to the amount times the civilians, in whatever order they stand', () => {
    fc.assert(
      fc.property(anyKinds, fc.nat(60), (kinds, until) => {
        const members = membersOf(kinds)
        const came = new Set(members.slice(0, until).map(({ personNo }) => personNo))
        const paid = allowancesOf(members, { came, paidThatDay: new Set(), rules })
        const civil = kinds.slice(0, until).filter((kind) => kind === 'appointed-civil').length
        expect(allowanceSum(paid)).toBe(civil * 70_000)
        expect(allowanceSum(paid.toReversed())).toBe(allowanceSum(paid))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { officer, parks, pointsOf, resident, roundOf, schemeOf } from './fixture.ts'
import { awardsDue, holdRound, moneyLeft, personsIn } from './reward-round.ts'

const scheme = schemeOf()
const ledger = [
  pointsOf({ id: 'row-a', points: 60 }),
  pointsOf({ id: 'row-b', receiver: officer, points: 50 }),
  pointsOf({ id: 'row-c', receiver: resident, points: 10 }),
  pointsOf({ id: 'row-d', receiver: resident, points: 90, state: 'proposed' }),
]
const limit = { law: '공직선거법 제86조 제2항', until: localDate('2022-06-01') }
const { awards: _, total: __, year: ___, ...round } = roundOf()

describe('an award round', () => {
  it('gives every award that is reached by approved points, the most points first', () => {
    expect(awardsDue(scheme, ledger, []).map(({ receiver, threshold }) => `${receiver.kind} ${threshold}`)).toEqual([
      ...['department 50', 'department 20', 'staff 50', 'staff 20'],
    ])
  })

  it('orders those who have as much by who they are, whatever the order of the ledger', () => {
    const even = [
      pointsOf({ id: 'row-a', receiver: resident }),
      pointsOf({ id: 'row-b', receiver: officer }),
      pointsOf({ id: 'row-c' }),
    ]
    const order = awardsDue(scheme, even, []).map(({ receiver }) => receiver.kind)
    expect(order).toEqual(['department', 'staff', 'resident'])
    expect(awardsDue(scheme, even.toReversed(), []).map(({ receiver }) => receiver.kind)).toEqual(order)
  })

  it('freezes its list, and does not give the same again in that year', () => {
    const held = holdRound(scheme, ledger, [], round, [])
    expect(held).toMatchObject({ value: { total: 100_000, year: 2021, awards: [{}, {}, {}, {}] } })
    if (!held.ok) return
    expect(moneyLeft(scheme, [held.value])).toBe(4_900_000)
    expect(holdRound(scheme, ledger, [held.value], round, [])).toMatchObject({ refusal: { kind: 'nobody-reached' } })
    const before = [{ ...held.value, year: 2020 }]
    expect(holdRound(scheme, ledger, before, round, []).ok).toBe(true)
    expect(moneyLeft(scheme, before)).toBe(5_000_000)
  })

  it('stays within the money of the year', () => {
    const poor = schemeOf({ budget: won(99_999) })
    expect(holdRound(poor, ledger, [], round, [])).toMatchObject({
      refusal: { kind: 'over-budget', left: 99_999, asked: 100_000 },
    })
  })

  it('is not held while an election limits it, unless a ground is given', () => {
    expect(holdRound(scheme, ledger, [], round, [limit])).toMatchObject({
      refusal: { kind: 'election-near', field: 'legalBasis', law: limit.law, until: limit.until },
    })
    const grounded = { ...round, legalBasis: '선거관리위원회 회신 2022-03-02' }
    expect(holdRound(scheme, ledger, [], grounded, [limit]).ok).toBe(true)
  })

  it('counts persons once, and leaves out those whose account is gone', () => {
    const awards = awardsDue(scheme, ledger, [])
    expect(personsIn({ awards })).toBe(1)
    const gone = pointsOf({ id: 'row-e', receiver: { ...officer, accountId: null }, points: 90 })
    expect(awardsDue(scheme, [gone, pointsOf({ receiver: parks })], [])).toHaveLength(1)
  })
})

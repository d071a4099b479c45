import { describe, expect, it } from 'vitest'
import type { Actor, everyone } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { won } from '#kit/won.ts'
import { decideGate, GateRefused } from './decide-gate.ts'
import { aGate, arrived, decided, itemId } from './fixture.ts'
import type { Arrival, Gate, Outcome } from './gate.ts'

const actor = (role: (typeof everyone)[number]): Actor => ({
  districtId: DistrictId.parse('geumcheon'),
  accountId: null,
  roles: [role],
})
const refusal = (arrivals: readonly Arrival[], outcomes: readonly Outcome[], gate: Gate = aGate(3)) => {
  const result = decideGate(gate, arrivals, outcomes, [])
  if (result.ok) return null
  expect(GateRefused.parse(result.refusal)).toEqual(result.refusal)
  return result.refusal
}
const two = [arrived('aa', 100), arrived('bb', 50)]

describe('decideGate', () => {
  it('passes a gate that reconciles', () => {
    const result = decideGate(
      aGate(3),
      two,
      [decided('aa', 'passed', null), decided('bb', 'rejected', null, { reason: '중복' })],
      [],
    )
    expect(result).toMatchObject({
      ok: true,
      value: { passed: { count: 1, won: 100 }, rejected: { count: 1, won: 50 } },
    })
  })

  it('refuses a missing outcome with the exact difference, unless a head leaves the gate open in writing', () => {
    const outcomes = [decided('aa', 'passed', null)]
    expect(refusal(two, outcomes)).toEqual({
      kind: 'does-not-reconcile',
      countUp: 0,
      countDown: 1,
      wonUp: 0,
      wonDown: 50,
      differences: [{ itemIds: ['bb'], before: 50, passed: 0, left: 0, gap: 50, countGap: 1 }],
    })
    const open = (text: string, role: (typeof everyone)[number]) =>
      decideGate(aGate(3), two, outcomes, [], { text, by: actor(role) })
    expect(open('회의록을 기다립니다', 'department-head')).toMatchObject({
      ok: true,
      value: { unexplained: { count: 1 } },
    })
    expect(open('회의록을 기다립니다', 'secretariat')).toMatchObject({ refusal: { kind: 'open-reason-not-by-head' } })
    expect(open(' ', 'department-head')).toMatchObject({ refusal: { kind: 'does-not-reconcile' } })
  })

  it('refuses a part of a group whose amount is not stated, and names only what is unexplained', () => {
    const outcomes = [
      decided('group', 'passed', 60, { count: 2 }),
      decided('group', 'rejected', null, { count: 1, reason: '사무 아님' }),
      decided('cut', 'passed', 5, { reason: '한도' }),
    ]
    const arrivals = [arrived('group', 100, { count: 3 }), arrived('cut', 9)]
    expect(refusal(arrivals, outcomes)).toMatchObject({
      kind: 'does-not-reconcile',
      differences: [{ itemIds: ['group'], gap: 40 }],
    })
  })

  it('refuses a rejection and a changed amount without a reason, even when a head would leave the gate open', () => {
    const by = actor('department-head')
    const rejected = [decided('aa', 'passed', null), decided('bb', 'rejected', null)]
    const first = decideGate(aGate(3), two, rejected, [], { text: '나중에', by })
    expect(first).toMatchObject({ refusal: { kind: 'rejection-without-reason', itemIds: ['bb'] } })
    const changed = [decided('aa', 'passed', 120), decided('bb', 'passed', null)]
    expect(refusal(two, changed)).toMatchObject({
      kind: 'amount-changed-without-reason',
      differences: [{ itemIds: ['aa'], before: 100, passed: 120, gap: -20 }],
    })
  })

  it('lets imported history stand as the paper has it', () => {
    const result = decideGate(aGate(3, { imported: true }), two, [decided('bb', 'rejected', null)], [])
    expect(result).toMatchObject({ ok: true, value: { unexplained: { count: 1, won: 100 } } })
  })

  it('refuses a gate decided twice and a place in the order taken twice', () => {
    const history = [{ gate: aGate(3), arrivals: [], outcomes: [] }]
    expect(decideGate(aGate(3), [], [], history)).toMatchObject({ refusal: { kind: 'gate-id-taken' } })
    const other = decideGate({ ...aGate(4), order: 3 }, [], [], history)
    expect(other).toEqual({ ok: false, refusal: { kind: 'order-taken', gateId: 'gate-3', order: 3 } })
  })

  it('refuses outcomes that are malformed', () => {
    const lost = [decided('cc', 'passed', 1), decided('cc', 'rejected', 1)]
    expect(refusal(two, lost)).toEqual({ kind: 'not-at-the-gate', itemIds: ['cc'] })
    const split = [decided('aa', 'split', null, { into: [itemId('bb')] })]
    expect(refusal(two, split, aGate(3, { kind: 'side' }))?.kind).toBe('side-gate-moves-nothing')
    expect(refusal(two, [decided('aa', 'merged', null)])?.kind).toBe('into-needed')
    const looking = decideGate(aGate(3, { kind: 'side' }), [arrived('aa', 100)], [decided('aa', 'passed', null)], [])
    expect(looking.ok).toBe(true)
  })

  it('refuses a bundle whose amount stands nowhere', () => {
    const bundledWith = itemId('aa')
    const follower = decided('bb', 'passed', null, { bundledWith })
    expect(refusal(two, [decided('aa', 'passed', 150), follower])).toBeNull()
    const loose = { kind: 'bundle-without-amount', itemIds: ['bb'] }
    expect(refusal(two, [decided('aa', 'passed', null), follower])).toEqual(loose)
    expect(refusal(two, [decided('aa', 'passed', 150), { ...follower, won: won(1) }])).toEqual(loose)
    const circle = [decided('aa', 'passed', 150, { bundledWith: itemId('bb') }), follower]
    expect(refusal(two, circle)?.kind).toBe('bundle-without-amount')
    expect(refusal(two, [follower])).toEqual(loose)
  })
})

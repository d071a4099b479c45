import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { officer, parks, pointsOf, resident, schemeOf } from './fixture.ts'
import { balanceOf, decidePoints, PointsId, proposePoints, receiverOf, reversePoints } from './points.ts'

const scheme = schemeOf()
const other = AccountId.parse('demo-head')

describe('proposing points', () => {
  it('gives what the rule gives, to whom it means', () => {
    for (const receiver of [parks, officer, resident])
      expect(proposePoints(scheme, [], pointsOf({ receiver, points: 0 }))).toMatchObject({ value: { points: 20 } })
  })

  it.each([
    [{ ruleNo: 9 }, 'rule-not-found'],
    [{ ruleNo: 2 }, 'receiver-not-meant'],
    [{ receiver: { ...officer, grade: 5 } }, 'grade-too-high'],
    [{ evidence: '둘레길  제안' }, 'counted-already'],
  ])('is refused for %o', (more, kind) => {
    const ledger = [pointsOf({ id: 'before' })]
    expect(proposePoints(scheme, ledger, pointsOf(more))).toMatchObject({ refusal: { kind } })
  })

  it('counts what waits towards the most of a year, and not what was refused or taken back', () => {
    const learnt = (id: string, more: object = {}) =>
      pointsOf({ id, ruleNo: 2, receiver: officer, points: 10, evidence: id, ...more })
    const wanted = learnt('third')
    const full = [learnt('first'), learnt('second', { state: 'proposed' })]
    expect(proposePoints(scheme, full, wanted)).toMatchObject({ refusal: { kind: 'over-the-most', most: 20, has: 20 } })
    const back = learnt('back', { points: -10, reverses: PointsId.parse('first') })
    expect(proposePoints(scheme, [...full, back], wanted).ok).toBe(true)
    expect(proposePoints(scheme, [full[0] ?? wanted, learnt('no', { state: 'refused' })], wanted).ok).toBe(true)
    expect(proposePoints(scheme, full, { ...wanted, receiver: resident }).ok).toBe(true)
    expect(proposePoints(scheme, full, { ...wanted, year: 2022 }).ok).toBe(true)
  })
})

describe('deciding points', () => {
  const waiting = pointsOf({ state: 'proposed' })

  it('is another’s than who proposed them', () => {
    expect(decidePoints(waiting, waiting.proposedBy, 'approved', null)).toMatchObject({
      refusal: { kind: 'own-proposal' },
    })
    expect(decidePoints(waiting, other, 'approved', null)).toMatchObject({ value: { state: 'approved' } })
    const own = pointsOf({ state: 'proposed', receiver: { ...officer, accountId: other } })
    expect(decidePoints(own, other, 'approved', null)).toMatchObject({ refusal: { kind: 'own-proposal' } })
    expect(decidePoints(own, AccountId.parse('demo-third'), 'approved', null).ok).toBe(true)
    expect(decidePoints(waiting, null, 'approved', null).ok).toBe(true)
  })

  it('is done once, and a refusal says why', () => {
    expect(decidePoints(pointsOf(), other, 'approved', null)).toMatchObject({ refusal: { kind: 'decided-already' } })
    expect(decidePoints(waiting, other, 'refused', null)).toMatchObject({ refusal: { kind: 'reason-missing' } })
    expect(decidePoints(waiting, other, 'refused', '근거 없음')).toMatchObject({ value: { reason: '근거 없음' } })
  })
})

describe('taking points back', () => {
  const back = { id: PointsId.parse('back'), on: localDate('2021-06-01'), reason: '잘못 올림', proposedBy: other }

  it('adds a row with the other sign, once', () => {
    const row = pointsOf()
    const reversal = reversePoints([row], row, back)
    expect(reversal).toMatchObject({ value: { points: -20, reverses: 'one', reason: '잘못 올림' } })
    if (!reversal.ok) return
    expect(balanceOf([row, reversal.value], 2021, parks)).toBe(0)
    expect(reversePoints([row, reversal.value], row, back)).toMatchObject({ refusal: { kind: 'reversed-already' } })
    expect(reversePoints([], reversal.value, back)).toMatchObject({ refusal: { kind: 'not-approved' } })
  })

  it('is of approved points alone', () => {
    const row = pointsOf({ state: 'proposed' })
    expect(reversePoints([row], row, back)).toMatchObject({ refusal: { kind: 'not-approved' } })
  })
})

describe('who is to receive', () => {
  const nobody = { departmentId: null, accountId: null, grade: null }
  const all = { departmentId: officer.departmentId, accountId: other, grade: 7 }

  it('is read from what is given, without what is not asked', () => {
    expect(receiverOf({ ...all, to: 'department' }, false)).toEqual({ ok: true, value: parks })
    expect(receiverOf({ ...all, to: 'staff' }, false)).toEqual({ ok: true, value: { ...officer, accountId: other } })
    const value = { kind: 'resident', accountId: other }
    expect(receiverOf({ ...all, to: 'resident' }, true)).toEqual({ ok: true, value })
  })

  it.each([
    ['department', nobody, 'departmentId'],
    ['staff', nobody, 'departmentId'],
    ['staff', { ...all, accountId: null }, 'accountId'],
    ['staff', { ...all, grade: null }, 'grade'],
    ['resident', nobody, 'accountId'],
  ] as const)('is refused for %s without what is missing', (to, given, field) => {
    expect(receiverOf({ ...given, to }, true)).toMatchObject({ refusal: { kind: 'receiver-missing', field } })
  })

  it('is a resident when the secretariat proposes', () => {
    expect(receiverOf({ ...all, to: 'resident' }, false)).toMatchObject({
      refusal: { kind: 'residents-by-secretariat', field: 'to' },
    })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { officer, parks, pointsOf, resident, schemeOf } from './fixture.ts'
import { balanceOf, decidePoints, type Points, PointsId, proposePoints, receiverKey, reversePoints } from './points.ts'

const scheme = schemeOf()
const receivers = [parks, officer, resident]
const act = fc.record({
  kind: fc.constantFrom('propose', 'approve', 'refuse', 'reverse'),
  ruleNo: fc.constantFrom(1, 2),
  who: fc.constantFrom(...receivers),
  evidence: fc.constantFrom('가', '나', '다', '라'),
  at: fc.nat(30),
})

/** What any acts make of a ledger, refused ones left out. */
function carryOut(acts: readonly (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[]): readonly Points[] {
  let ledger: readonly Points[] = []
  for (const [no, { kind, ruleNo, who, evidence, at }] of acts.entries()) {
    const row = ledger[at % Math.max(1, ledger.length)]
    const id = PointsId.parse(`row-${no}`)
    const by = AccountId.parse('demo-head')
    const back = { id, on: localDate('2021-09-01'), reason: '바로잡음', proposedBy: by }
    if (kind === 'propose') {
      const done = proposePoints(scheme, ledger, pointsOf({ id, ruleNo, receiver: who, evidence, state: 'proposed' }))
      if (done.ok) ledger = [...ledger, done.value]
    } else if (row !== undefined && kind === 'reverse') {
      const done = reversePoints(ledger, row, back)
      if (done.ok) ledger = [...ledger, done.value]
    } else if (row !== undefined) {
      const done = decidePoints(row, by, kind === 'approve' ? 'approved' : 'refused', '까닭')
      if (done.ok) ledger = ledger.map((one) => (one.id === row.id ? done.value : one))
    }
  }
  return ledger
}

test('whatever is done: no balance is below 0 or beyond a rule’s most, and the same evidence counts once', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const ledger = carryOut(acts)
      for (const who of receivers) {
        expect(balanceOf(ledger, 2021, who)).toBeGreaterThanOrEqual(0)
        const learnt = ledger.filter(({ ruleNo }) => ruleNo === 2)
        expect(balanceOf(learnt, 2021, who)).toBeLessThanOrEqual(20)
      }
      const back = new Set(ledger.map(({ reverses }) => reverses))
      const counted = ledger
        .filter(({ id, state, reverses }) => state === 'approved' && reverses === null && !back.has(id))
        .map(({ ruleNo, receiver, evidence }) => `${ruleNo} ${receiverKey(receiver)} ${evidence}`)
      expect(new Set(counted).size).toBe(counted.length)
    }),
  )
})

test('balances add up to all that stands approved, in any order of the rows', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const ledger = carryOut(acts)
      const approved = ledger.filter(({ state }) => state === 'approved').reduce((sum, { points }) => sum + points, 0)
      const balances = receivers.map((who) => balanceOf(ledger, 2021, who))
      expect(balances.reduce((sum, one) => sum + one, 0)).toBe(approved)
      expect(receivers.map((who) => balanceOf(ledger.toReversed(), 2021, who))).toEqual(balances)
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { Gate, GateId, Outcome } from '#rooms/items/core/gate.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { decidedAfterVote } from './decided-after-vote.ts'

const gate = (order: number, kind: string, outcomes: readonly object[] = []) => ({
  gate: Gate.parse({
    id: `gate-${order}`,
    cycleId: 'cycle-2021',
    name: `관문 ${order}`,
    order,
    period: { from: '2020-07-30', to: null, precision: 'day' },
    decider: '합동회의',
    meetingId: null,
    kind,
    imported: true,
  }),
  outcomes: outcomes.map((outcome) => {
    const whole = { itemId: 'park', count: 1, won: null, into: null, reason: null, reasonCode: null, ...outcome }
    const explanation = 'explanation' in outcome ? { explanation: outcome.explanation as { reason: string } } : {}
    return { ...Outcome.parse(whole), ...explanation }
  }),
})
const vote = GateId.parse('gate-3')
const park = ItemId.parse('park')
const decision = (...gates: readonly ReturnType<typeof gate>[]) => decidedAfterVote(gates, vote, park)

describe('decidedAfterVote', () => {
  it('takes the first gate behind the vote that decided on the item', () => {
    const decided = decision(
      gate(1, 'screening', [{ outcome: 'passed' }]),
      gate(3, 'ballot', [{ outcome: 'passed' }]),
      gate(6, 'resolution', [{ outcome: 'rejected' }]),
      gate(5, 'selection', [{ outcome: 'passed', won: 41_000_000 }]),
      gate(4, 'side', [{ outcome: 'rejected' }]),
    )
    expect(decided).toEqual({
      gateId: 'gate-5',
      gateName: '관문 5',
      period: { from: '2020-07-30', to: null, precision: 'day' },
      outcome: 'passed',
      won: 41_000_000,
      reason: null,
    })
  })

  it('prefers what passed where a gate decided twice on it, and reads later explanations', () => {
    const ballot = gate(3, 'ballot')
    const both = [{ outcome: 'rejected' }, { outcome: 'passed', reason: '민원' }]
    expect(decision(ballot, gate(5, 'selection', both))).toMatchObject({ outcome: 'passed', reason: '민원' })
    const explained = { outcome: 'rejected', explanation: { reason: '다른 사업과 겹침' } }
    expect(decision(ballot, gate(5, 'selection', [explained]))).toMatchObject({ reason: '다른 사업과 겹침' })
  })

  it('says nothing of an item on which nothing was decided, or of a vote that is no gate', () => {
    expect(decision(gate(3, 'ballot'), gate(5, 'selection', [{ itemId: 'other', outcome: 'passed' }]))).toBeNull()
    expect(decision(gate(5, 'selection', [{ outcome: 'passed' }]))).toBeNull()
  })
})

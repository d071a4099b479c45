import { describe, expect, it } from 'vitest'
import { aGate, arrived, decided, itemId } from './fixture.ts'
import { endsOf, flowsBetween } from './flows.ts'

const records = [
  {
    gate: aGate(1, { kind: 'intake' }),
    arrivals: [arrived('group', 400, { via: 'entered', count: 4 }), arrived('aa', null, { via: 'entered' })],
    outcomes: [decided('group', 'passed', 400, { count: 4 }), decided('aa', 'passed', null)],
  },
  { gate: aGate(2, { kind: 'side' }), arrivals: [arrived('group', 400, { count: 4 })], outcomes: [] },
  {
    gate: aGate(3),
    arrivals: [
      arrived('group', 400, { count: 4 }),
      arrived('cc', null, { via: 'carved', count: 0, sharesWith: [itemId('group')] }),
      arrived('aa', null),
      arrived('aa', null, { via: 'entered', count: 0 }),
      arrived('late', 70, { via: 'entered' }),
      arrived('made', 70, { via: 'entered' }),
    ],
    outcomes: [
      decided('cc', 'passed', 100),
      decided('late', 'merged', null, { into: [itemId('made')] }),
      decided('made', 'passed', 70),
    ],
  },
]

describe('flowsBetween', () => {
  it('adds up what each gate takes from each, without side gates and what is carved', () => {
    expect(flowsBetween(records)).toEqual([
      { from: null, to: 'gate-1', count: 5, won: 400 },
      { from: 'gate-1', to: 'gate-3', count: 5, won: 400 },
      { from: null, to: 'gate-3', count: 2, won: 140 },
    ])
  })

  it('knows no source of what nothing brought', () => {
    const alone = { ...aGate(1), arrivals: [] }
    expect(flowsBetween([{ gate: alone, arrivals: [arrived('aa', 5)], outcomes: [] }])).toEqual([
      { from: null, to: 'gate-1', count: 1, won: 5 },
    ])
  })
})

describe('endsOf', () => {
  it('counts what came from outside once, and what the last gate let pass', () => {
    expect(endsOf(records)).toEqual({ entered: { count: 6, won: 470 }, passed: { count: 2, won: 170 } })
    expect(endsOf([])).toEqual({ entered: { count: 0, won: 0 }, passed: { count: 0, won: 0 } })
  })
})

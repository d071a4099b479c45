import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { explainOutcome } from './explain-outcome.ts'
import { aGate, anItem, arrived, decided, itemId } from './fixture.ts'
import { GateId } from './gate.ts'
import {
  findingsAtGate,
  findingsOnItem,
  gateState,
  namesAtGate,
  outcomeLines,
  type StoredBook,
  type StoredGate,
  summariseGates,
  titlesOf,
} from './gate-book.ts'
import { reconcile } from './reconcile.ts'

const explanation = { reason: '지침에 없음', basis: '회의록', on: localDate('2020-07-01') }
const stored = (more: Partial<StoredGate> = {}): StoredGate => ({
  gate: aGate(2, { imported: true }),
  openReason: null,
  arrivals: [arrived('aa', 100), arrived('bb', 50), arrived('cc', null), arrived('dd', null)],
  outcomes: [
    decided('aa', 'rejected', null),
    decided('bb', 'rejected', null, { reason: explanation.reason }),
    decided('cc', 'passed', 200),
    decided('dd', 'passed', null, { bundledWith: itemId('cc') }),
  ],
  explanations: [null, explanation],
  ...more,
})
const book = (...records: StoredGate[]): StoredBook => ({
  records,
  items: ['aa', 'bb', 'cc', 'dd', 'late'].map((id) => anItem(id, { title: `의제 ${id}` })),
  aliases: [],
  origins: new Map(),
})
const rules = (findings: readonly { rule: string }[]) => findings.map((finding) => finding.rule)

describe('gateState', () => {
  const missing = reconcile([arrived('aa', 1)], [])
  it('tells right, open and unexplained apart; imported history is never open', () => {
    expect(gateState(aGate(1), reconcile([], []), '이유')).toBe('reconciles')
    expect(gateState(aGate(1), missing, '이유')).toBe('open')
    expect(gateState(aGate(1), missing, null)).toBe('unexplained')
    expect(gateState(aGate(1, { imported: true }), missing, '이유')).toBe('unexplained')
  })
})

describe('findings', () => {
  const ballot = stored({ gate: aGate(3, { kind: 'ballot' }), arrivals: [], outcomes: [], explanations: [] })
  const late = stored({
    gate: aGate(4),
    arrivals: [arrived('late', 5, { via: 'entered' })],
    outcomes: [decided('late', 'passed', 5)],
    explanations: [],
  })
  const whole = book(stored(), ballot, late)

  it('of a gate are what its entries show and who entered too late', () => {
    expect(rules(findingsAtGate(GateId.parse('gate-2'), whole))).toEqual(['rejection-without-reason', 'bundled-amount'])
    expect(rules(findingsAtGate(GateId.parse('gate-4'), whole))).toEqual(['entered-late'])
    expect(findingsAtGate(GateId.parse('gate-9'), whole)).toEqual([])
    expect(summariseGates(whole).map((gate) => [gate.gate.id, gate.state, gate.findings])).toEqual([
      ['gate-2', 'reconciles', 2],
      ['gate-3', 'reconciles', 0],
      ['gate-4', 'reconciles', 1],
    ])
  })

  it('on an item are its own and those of an amount that it shares', () => {
    expect(rules(findingsOnItem(itemId('aa'), whole))).toEqual(['rejection-without-reason'])
    expect(rules(findingsOnItem(itemId('cc'), whole))).toEqual(['bundled-amount'])
    expect(rules(findingsOnItem(itemId('dd'), whole))).toEqual(['bundled-amount'])
    expect(findingsOnItem(itemId('bb'), whole)).toEqual([])
  })
})

describe('lines', () => {
  const titleOf = titlesOf(book().items)
  it('number outcomes, keep a later reason apart, and say what follows', () => {
    const lines = outcomeLines(stored(), titleOf)
    expect(lines.map((line) => [line.no, line.title, line.reason, line.follows, line.explanation])).toEqual([
      [1, '의제 aa', null, 100, null],
      [2, '의제 bb', null, 50, explanation],
      [3, '의제 cc', null, null, null],
      [4, '의제 dd', null, null, null],
    ])
  })

  it('name what a gate leads to, by id where no name is known', () => {
    const outcomes = [decided('aa', 'merged', null, { into: [itemId('made')] })]
    const arrivals = [arrived('aa', 1), arrived('bb', 1, { sharesWith: [itemId('aa')] })]
    expect(namesAtGate({ gate: aGate(1), arrivals, outcomes }, titleOf)).toEqual([
      { itemId: 'bb', title: '의제 bb' },
      { itemId: 'made', title: 'made' },
    ])
  })
})

describe('explainOutcome', () => {
  it('adds a reason where there is none', () => {
    const explained = explainOutcome(stored(), 1, '예산 초과')
    expect(explained.ok && explained.value.outcomes.map((outcome) => outcome.reason)).toEqual([
      '예산 초과',
      explanation.reason,
      null,
      null,
    ])
  })

  it('is refused for an outcome that is not there or has a reason', () => {
    expect(explainOutcome(stored(), 9, '예산 초과')).toMatchObject({ refusal: { kind: 'outcome-not-found', no: 9 } })
    expect(explainOutcome(stored(), 2, '예산 초과')).toMatchObject({ refusal: { kind: 'already-explained' } })
  })
})

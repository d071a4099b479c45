import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { closingGate, leftBehind } from './between-gates.ts'
import { type GateBook, gateFindings } from './findings.ts'
import { aGate, anItem, arrived, day, decided, itemId } from './fixture.ts'
import type { GateRecord } from './gate.ts'

const book = (records: readonly GateRecord[], more: Partial<GateBook> = {}): GateBook => ({
  records,
  items: [anItem('aa', { title: '안양천에서 놀자' })],
  aliases: [],
  origins: new Map(),
  ...more,
})
const found = (records: readonly GateRecord[], more: Partial<GateBook> = {}) =>
  gateFindings(book(records, more)).map(({ rule, subject, params }) => ({ rule, id: subject.id, params }))

describe('gateFindings', () => {
  it('shows what a gate leaves unexplained, in either direction, as an error', () => {
    const record = { gate: aGate(1), arrivals: [arrived('aa', 50)], outcomes: [decided('bb', 'passed', null)] }
    expect(gateFindings(book([record]))).toEqual([
      {
        rule: 'gate-unexplained-count',
        severity: 'error',
        subject: { kind: 'gate', id: 'gate-1' },
        stated: '1',
        computed: '1',
        params: { gate: '관문 1', net: 0, up: 1, down: 1 },
      },
      {
        rule: 'gate-unexplained-won',
        severity: 'error',
        subject: { kind: 'gate', id: 'gate-1' },
        stated: '0',
        computed: '50',
        params: { gate: '관문 1', net: 50, up: 0, down: 50 },
      },
    ])
  })

  it('shows rejections and changed amounts without a reason, with the amounts', () => {
    const arrivals = [arrived('aa', 50), arrived('bb', null), arrived('cc', 10)]
    const outcomes = [decided('aa', 'rejected', null), decided('bb', 'rejected', null), decided('cc', 'passed', 12)]
    const findings = found([{ gate: aGate(1), arrivals, outcomes }])
    expect(findings.map(({ rule, id, params }) => [rule, id, params['won'] ?? params['after']])).toEqual([
      ['gate-unexplained-won', 'gate-1', undefined],
      ['rejection-without-reason', 'aa', 50],
      ['rejection-without-reason', 'bb', undefined],
      ['amount-changed-without-reason', 'cc', 12],
    ])
    expect(findings[1]?.params['item']).toBe('안양천에서 놀자')
    const why = { reason: '사유 있음' }
    const reasoned = [decided('aa', 'rejected', null, why), decided('bb', 'rejected', null, why)]
    expect(found([{ gate: aGate(1), arrivals, outcomes: [...reasoned, decided('cc', 'passed', 12, why)] }])).toEqual([])
  })

  it('shows bundles and adjustments above the request', () => {
    const outcomes = [
      decided('aa', 'passed', 200, { requested: won(50), adjusted: won(170) }),
      decided('bb', 'passed', null, { bundledWith: itemId('aa'), requested: won(50), adjusted: won(50) }),
      decided('cc', 'passed', null, { requested: won(50) }),
    ]
    const arrivals = [arrived('aa', 100), arrived('bb', 100), arrived('cc', 1)]
    expect(found([{ gate: aGate(1), arrivals, outcomes }])).toEqual([
      {
        rule: 'adjusted-above-request',
        id: 'aa',
        params: { item: '안양천에서 놀자', gate: '관문 1', requested: 50, adjusted: 170 },
      },
      { rule: 'bundled-amount', id: 'aa', params: { items: '안양천에서 놀자, bb', gate: '관문 1', won: 200 } },
    ])
  })

  it('names every item of a purse whose shared amount changed', () => {
    const arrivals = [arrived('aa', 200), arrived('bb', null, { sharesWith: [itemId('aa')] })]
    const outcomes = [decided('aa', 'passed', 100), decided('bb', 'passed', 90)]
    const [, changed] = found([{ gate: aGate(1), arrivals, outcomes }])
    expect(changed).toMatchObject({ id: 'aa', params: { items: '안양천에서 놀자, bb', before: 200, after: 190 } })
  })

  it('shows a bundle whose amount stands nowhere as nothing', () => {
    const outcomes = [decided('bb', 'passed', null, { bundledWith: itemId('aa') })]
    const records = [{ gate: aGate(1), arrivals: [arrived('bb', null)], outcomes }]
    expect(found(records)).toMatchObject([{ rule: 'bundled-amount', params: { won: 0 } }])
  })

  it('shows what enters after the first ballot, unless it was made of earlier items', () => {
    const pass = (order: number, id: string, kind: 'ballot' | 'resolution', via: 'entered' | 'carried') => ({
      gate: aGate(order, { kind }),
      arrivals: [arrived(id, null, { via })],
      outcomes: [decided(id, 'passed', null)],
    })
    const records = [
      pass(1, 'aa', 'ballot', 'entered'),
      pass(2, 'bb', 'resolution', 'entered'),
      pass(3, 'cc', 'resolution', 'entered'),
      pass(4, 'dd', 'resolution', 'entered'),
      pass(5, 'aa', 'resolution', 'carried'),
    ]
    const origins = new Map([
      [itemId('cc'), { kind: 'merged', from: [itemId('aa')] } as const],
      [itemId('dd'), { kind: 'continued', from: [itemId('last-year')] } as const],
    ])
    const late = found(records, { origins }).filter(({ rule }) => rule === 'entered-late')
    expect(late.map(({ id }) => id)).toEqual(['bb', 'dd'])
  })

  it('shows names that we concluded ourselves', () => {
    const alias = { itemId: itemId('aa'), title: '생태탐방로', from: day('2020-07-17'), where: '투표 안내문' }
    const aliases = [
      { ...alias, certainty: 'inferred' as const },
      { ...alias, certainty: 'stated' as const },
    ]
    const params = { item: '안양천에서 놀자', alias: '생태탐방로', where: '투표 안내문' }
    expect(found([], { aliases })).toEqual([{ rule: 'inferred-alias', id: 'aa', params }])
  })
})

describe('leftBehind', () => {
  const pass = (order: number, kind: 'review' | 'resolution' | 'side', ids: readonly string[]): GateRecord => ({
    gate: aGate(order, { kind }),
    arrivals: ids.map((id) => arrived(id, null)),
    outcomes: ids.map((id) => decided(id, 'passed', null)),
  })

  it('finds nothing before a closing gate, since items may still come', () => {
    expect(closingGate([pass(1, 'review', ['aa'])])).toBeNull()
    expect(leftBehind([pass(1, 'review', ['aa'])])).toEqual([])
  })

  it('finds what passed and what was checked on the side and never came again', () => {
    const records = [
      pass(1, 'review', ['aa', 'bb']),
      pass(2, 'side', ['aa', 'cc']),
      pass(3, 'resolution', ['bb']),
      pass(4, 'side', ['dd']),
    ]
    expect(leftBehind(records)).toEqual([
      { itemId: 'aa', gateId: 'gate-1', closingId: 'gate-3' },
      { itemId: 'cc', gateId: 'gate-2', closingId: 'gate-3' },
    ])
    const left = found(records).filter(({ rule }) => rule === 'left-behind')
    expect(left.map(({ params }) => params['closing'])).toEqual(['관문 3', '관문 3'])
  })
})

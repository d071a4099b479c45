import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { arrivalsAt, type Known } from './arrivals.ts'
import { aGate, anItem, decided, itemId } from './fixture.ts'
import type { Gate, GateRecord, Outcome } from './gate.ts'
import { CycleKey, type Item } from './item.ts'
import type { Origin } from './origin.ts'
import { reconcile, reconciles } from './reconcile.ts'

const items: readonly Item[] = [
  anItem('group', { count: 5, requested: won(500) }),
  anItem('plain', { requested: won(40) }),
  anItem('other', { requested: won(60) }),
  anItem('fresh', { requested: won(7) }),
  anItem('carved'),
  anItem('fused'),
  anItem('part-1'),
  anItem('part-2'),
  anItem('foreign', { cycleId: CycleKey.parse('cycle-2020') }),
]
const origins: readonly (readonly [string, Origin])[] = [
  ['carved', { kind: 'carved', from: [itemId('group')] }],
  ['fused', { kind: 'merged', from: [itemId('plain'), itemId('other')] }],
  ['part-1', { kind: 'split', from: [itemId('plain')] }],
  ['part-2', { kind: 'split', from: [itemId('plain')] }],
]
const known = (records: readonly GateRecord[]): Known => ({
  items: new Map(items.map((item) => [item.id, item])),
  origins: new Map(origins.map(([id, origin]) => [itemId(id), origin])),
  records,
})
const at = (
  gate: Gate,
  ids: readonly string[],
  outcomes: readonly Outcome[] = [],
  records: readonly GateRecord[] = [],
) => arrivalsAt(gate, ids.map(itemId), outcomes, known(records))
const decide = (
  gate: Gate,
  ids: readonly string[],
  outcomes: readonly Outcome[],
  records: readonly GateRecord[] = [],
) => {
  const arrivals = at(gate, ids, outcomes, records)
  if (!arrivals.ok) throw new Error(JSON.stringify(arrivals.refusal))
  return [...records, { gate, arrivals: arrivals.value, outcomes }]
}
const intake = decide(
  aGate(1, { kind: 'intake' }),
  ['group', 'plain', 'other'],
  [decided('group', 'passed', null, { count: 5 }), decided('plain', 'passed', null), decided('other', 'passed', null)],
)
const refusal = (result: ReturnType<typeof at>) => (result.ok ? null : result.refusal)

describe('arrivalsAt', () => {
  it('lets what was never seen enter with its count and request, each once', () => {
    expect(at(aGate(1), ['group', 'group'])).toEqual({
      ok: true,
      value: [{ itemId: 'group', via: 'entered', count: 5, won: 500, sharesWith: [] }],
    })
  })

  it('carries what passed with the count and won it passed with', () => {
    expect(at(aGate(2), ['plain'], [], intake)).toMatchObject({ value: [{ via: 'carried', count: 1, won: 40 }] })
  })

  it('carves named items out of a group that stands here, with count 0', () => {
    expect(at(aGate(2), ['group', 'carved'], [], intake)).toMatchObject({
      value: [{ via: 'carried' }, { via: 'carved', count: 0, won: null, sharesWith: ['group'] }],
    })
    expect(refusal(at(aGate(2), ['carved'], [], intake))).toMatchObject({ kind: 'group-not-here', from: ['group'] })
  })

  it('refuses more than a group holds', () => {
    const outcomes = [decided('group', 'passed', 500, { count: 5 }), decided('carved', 'passed', null)]
    const refused = { kind: 'more-than-held', itemIds: ['carved', 'group'], held: 5, taken: 6 }
    expect(refusal(at(aGate(2), ['group', 'carved'], outcomes, intake))).toEqual(refused)
  })

  it('makes a fused item of its sources, with their amounts', () => {
    const into = [itemId('fused')]
    const outcomes = [
      decided('plain', 'merged', null, { into }),
      decided('other', 'merged', null, { into }),
      decided('fused', 'passed', 100),
    ]
    const records = decide(aGate(2), ['plain', 'other', 'fused'], outcomes, intake)
    const arrivals = records.at(-1)?.arrivals ?? []
    expect(arrivals.at(-1)).toEqual({ itemId: 'fused', via: 'entered', count: 1, won: 100, sharesWith: [] })
    expect(reconciles(reconcile(arrivals, outcomes))).toBe(true)
    expect(refusal(at(aGate(2), ['fused'], [], intake))).toEqual({
      kind: 'not-made-here',
      itemId: 'fused',
      from: ['plain', 'other'],
    })
    expect(refusal(at(aGate(3), ['plain'], [], records))).toMatchObject({
      kind: 'already-left',
      gateId: 'gate-2',
      outcome: 'merged',
      into: ['fused'],
    })
  })

  it('adds the amount of what is merged into an item that came by itself', () => {
    const outcomes = [decided('plain', 'merged', null, { into: [itemId('other')] }), decided('other', 'passed', 100)]
    const arrivals = decide(aGate(2), ['plain', 'other'], outcomes, intake).at(-1)?.arrivals ?? []
    expect(arrivals.filter((one) => one.itemId === 'other')).toMatchObject([
      { via: 'carried', count: 1, won: 60 },
      { via: 'entered', count: 0, won: 40 },
    ])
    expect(reconciles(reconcile(arrivals, outcomes))).toBe(true)
  })

  it('keeps the request of an item that enters here apart from what is merged into it', () => {
    const outcomes = [decided('plain', 'merged', null, { into: [itemId('fresh')] }), decided('fresh', 'passed', 47)]
    const arrivals = decide(aGate(2), ['plain', 'fresh'], outcomes, intake).at(-1)?.arrivals ?? []
    expect(arrivals.slice(1)).toMatchObject([
      { via: 'entered', count: 1, won: 7 },
      { via: 'entered', count: 0, won: 40 },
    ])
    expect(reconciles(reconcile(arrivals, outcomes))).toBe(true)
  })

  it('divides the amount of a split among its parts', () => {
    const into = [itemId('part-1'), itemId('part-2')]
    const outcomes = [
      decided('plain', 'split', null, { into }),
      decided('part-1', 'passed', 30),
      decided('part-2', 'passed', 10),
    ]
    const arrivals = decide(aGate(2), ['plain', 'part-1', 'part-2'], outcomes, intake).at(-1)?.arrivals ?? []
    expect(arrivals.slice(1)).toMatchObject([
      { itemId: 'part-1', won: 40, sharesWith: ['part-2'] },
      { itemId: 'part-2', won: null, sharesWith: ['part-1'] },
    ])
    expect(reconciles(reconcile(arrivals, outcomes))).toBe(true)
    expect(refusal(at(aGate(2), ['part-1'], [], intake))?.kind).toBe('not-made-here')
  })

  it('refuses a merge that leads to an item that is not here or moves on itself', () => {
    const absent = [decided('plain', 'merged', null, { into: [itemId('fused')] })]
    expect(refusal(at(aGate(2), ['plain'], absent, intake))?.kind).toBe('target-not-here')
    const chain = [
      decided('plain', 'merged', null, { into: [itemId('other')] }),
      decided('other', 'merged', null, { into: [itemId('fused')] }),
    ]
    expect(refusal(at(aGate(2), ['plain', 'other', 'fused'], chain, intake))?.kind).toBe('target-moves-on')
    expect(at(aGate(2), ['plain'], [decided('plain', 'merged', null)], intake).ok).toBe(true)
  })

  it('refuses what is unknown, of another cycle, gone, unaccounted for, or seen later', () => {
    expect(refusal(at(aGate(2), ['nobody']))).toEqual({ kind: 'item-not-found', itemId: 'nobody' })
    expect(refusal(at(aGate(2), ['foreign']))).toEqual({ kind: 'other-cycle', itemId: 'foreign' })
    const rejected = decide(aGate(2), ['plain', 'other'], [decided('plain', 'rejected', null)], intake)
    expect(refusal(at(aGate(3), ['plain'], [], rejected))).toMatchObject({ kind: 'already-left', into: [] })
    expect(refusal(at(aGate(3), ['other'], [], rejected))).toMatchObject({ kind: 'unaccounted-for', gateId: 'gate-2' })
    const later = decide(aGate(4), ['plain'], [decided('plain', 'passed', null)], intake)
    expect(refusal(at(aGate(3), ['plain'], [], later))).toMatchObject({ kind: 'later-gate-decided', gateId: 'gate-4' })
  })

  it('looks at items at a side gate and lets none enter there', () => {
    const side = aGate(2, { kind: 'side' })
    expect(at(side, ['plain', 'carved'], [], intake)).toMatchObject({
      value: [
        { via: 'carried', count: 1, won: 40 },
        { via: 'carved', count: 1, sharesWith: [] },
      ],
    })
    expect(refusal(at(side, ['plain']))).toEqual({ kind: 'never-entered', itemId: 'plain' })
    expect(refusal(at(side, ['carved']))?.kind).toBe('group-not-here')
    const later = decide(aGate(4), ['plain'], [decided('plain', 'passed', null)], intake)
    expect(at(side, ['plain'], [], later).ok).toBe(true)
    const after = decide(side, ['plain'], [decided('plain', 'rejected', null)], intake)
    expect(at(aGate(3), ['plain'], [], after)).toMatchObject({ value: [{ via: 'carried', won: 40 }] })
    const before = decide(aGate(5, { kind: 'side' }), ['plain'], [decided('plain', 'passed', null)], intake)
    expect(at(aGate(3), ['plain'], [], before).ok).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { appearingAt } from './appearing.ts'
import { arrivalsAt, type Known } from './arrivals.ts'
import { decideGate } from './decide-gate.ts'
import { aGate, anItem, decided, itemId } from './fixture.ts'
import type { Gate, GateRecord, Outcome } from './gate.ts'
import { madeBefore } from './made-before.ts'
import type { Origin } from './origin.ts'

const from = (kind: 'merged' | 'split' | 'carved', ...ids: string[]): Origin => ({ kind, from: ids.map(itemId) })
const items = ['lamp', 'light', 'bench', 'fused', 'twice', 'part-1', 'part-2', 'carved', 'diamond'].map((id) =>
  anItem(id, { requested: id === 'lamp' ? won(30) : null }),
)
const origins = new Map([
  [itemId('fused'), from('merged', 'lamp', 'light')],
  [itemId('twice'), from('merged', 'fused', 'bench')],
  [itemId('part-1'), from('split', 'bench')],
  [itemId('part-2'), from('split', 'bench')],
  [itemId('diamond'), from('merged', 'part-1', 'part-2')],
  [itemId('carved'), from('carved', 'bench')],
])
const known = (records: readonly GateRecord[] = []): Known => ({
  items: new Map(items.map((item) => [item.id, item])),
  origins,
  records,
})
const made = (gate: Gate, ids: readonly string[], outcomes: readonly Outcome[] = [], records?: readonly GateRecord[]) =>
  madeBefore(gate, ids.map(itemId), outcomes, known(records)).map(({ itemId: id, outcome, into, won: amount }) => [
    id,
    outcome,
    into,
    amount,
  ])
/** A gate with what was made before it. */
const decide = (
  gate: Gate,
  ids: readonly string[],
  stated: readonly Outcome[],
  records: readonly GateRecord[] = [],
) => {
  const outcomes = [...stated, ...madeBefore(gate, ids.map(itemId), stated, known(records))]
  const here = [...ids.map(itemId), ...outcomes.map((one) => one.itemId)]
  const arrivals = arrivalsAt(gate, appearingAt(gate, here, outcomes, known(records)), outcomes, known(records))
  if (!arrivals.ok) throw new Error(JSON.stringify(arrivals.refusal))
  return { arrivals: arrivals.value, outcomes, decision: decideGate(gate, arrivals.value, outcomes, records) }
}

describe('what was made between the gates', () => {
  it('goes into a merged item at the gate where that one first appears, with what it asked for', () => {
    expect(made(aGate(1), ['fused'])).toEqual([
      ['lamp', 'merged', ['fused'], 30],
      ['light', 'merged', ['fused'], null],
    ])
  })

  it('makes the gate reconcile: two came, were merged, and one went on', () => {
    const { decision } = decide(aGate(1), ['fused'], [decided('fused', 'passed', 30)])
    expect(decision).toMatchObject({ ok: true, value: { merged: { count: 2 }, passed: { count: 1, won: 30 } } })
  })

  it('names the first sources of a merge of merges', () => {
    expect(made(aGate(1), ['twice']).map(([id]) => id)).toEqual(['lamp', 'light', 'bench'])
    expect(decide(aGate(1), ['twice'], [decided('twice', 'passed', 30)]).decision).toMatchObject({ ok: true })
  })

  it('names each item and each source once, however often they are named', () => {
    expect(made(aGate(1), ['fused', 'fused'])).toEqual([
      ['lamp', 'merged', ['fused'], 30],
      ['light', 'merged', ['fused'], null],
    ])
    expect(made(aGate(1), ['diamond'])).toEqual([['bench', 'merged', ['diamond'], null]])
  })

  it('lets what was made of items that all left before come by itself', () => {
    const out = ['lamp', 'light'].map((id) => decided(id, 'rejected', null, { reason: '중복' }))
    const history = [{ gate: aGate(1), ...decide(aGate(1), ['lamp', 'light'], out) }]
    const { arrivals, decision } = decide(aGate(2), ['fused'], [decided('fused', 'passed', null)], history)
    expect(arrivals).toEqual([{ itemId: 'fused', via: 'entered', count: 1, won: null, sharesWith: [] }])
    expect(decision).toMatchObject({ ok: true })
  })

  it('leads what was split into all its parts that appear', () => {
    expect(made(aGate(1), ['part-1', 'part-2'])).toEqual([['bench', 'split', ['part-1', 'part-2'], null]])
  })

  it('carries what stood before with what it passed with', () => {
    const first = decide(aGate(1), ['lamp', 'light'], [decided('lamp', 'passed', 30), decided('light', 'passed', 12)])
    const history = [{ gate: aGate(1), ...first }]
    expect(made(aGate(2), ['fused'], [], history)).toEqual([
      ['lamp', 'merged', ['fused'], null],
      ['light', 'merged', ['fused'], null],
    ])
    expect(decide(aGate(2), ['fused'], [decided('fused', 'passed', 42)], history).decision).toMatchObject({ ok: true })
  })

  it('says nothing of sources that the gate speaks of itself, that left before, or of items that came before', () => {
    expect(made(aGate(1), ['fused'], [decided('lamp', 'rejected', 30, { reason: '중복' })]).map(([id]) => id)).toEqual([
      'light',
    ])
    const out = [decided('lamp', 'rejected', 30, { reason: '중복' }), decided('light', 'passed', null)]
    const history = [{ gate: aGate(1), ...decide(aGate(1), ['lamp', 'light'], out) }]
    expect(made(aGate(2), ['fused'], [], history).map(([id]) => id)).toEqual(['light'])
    const seen = [{ gate: aGate(1), ...decide(aGate(1), ['fused'], [decided('fused', 'passed', 30)]) }]
    expect(made(aGate(2), ['fused'], [], seen)).toEqual([])
  })

  it('says nothing at a side gate, of history, of a carved item, or of a source that is not known', () => {
    expect(made(aGate(1, { kind: 'side' }), ['fused'])).toEqual([])
    expect(made(aGate(1, { imported: true }), ['fused'])).toEqual([])
    expect(made(aGate(1), ['carved'])).toEqual([])
    const alone = { ...known(), items: new Map([[itemId('fused'), anItem('fused')]]) }
    expect(madeBefore(aGate(1), [itemId('fused')], [], alone)).toEqual([])
  })
})

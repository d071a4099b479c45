import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { aGate, anItem, arrived, day, decided, itemId } from './fixture.ts'
import { itemSteps } from './item-steps.ts'
import { ancestors, circularItems, descendants } from './lineage.ts'
import type { Origin } from './origin.ts'
import { type RoomStep, traceItem } from './trace.ts'

const from = (...ids: string[]) => ids.map(itemId)
const origins = new Map<ReturnType<typeof itemId>, Origin>([
  [itemId('aa'), { kind: 'submitted' }],
  [itemId('bb'), { kind: 'carved', from: from('group') }],
  [itemId('fused'), { kind: 'merged', from: from('aa', 'bb') }],
  [itemId('next'), { kind: 'continued', from: from('fused') }],
])
const step = (id: string, items: readonly string[], more: Partial<RoomStep> = {}): RoomStep => ({
  id,
  kind: 'gate',
  itemIds: items.map(itemId),
  title: id,
  on: null,
  won: null,
  count: null,
  href: { room: 'items', id },
  note: null,
  ...more,
})

describe('lineage', () => {
  it('walks back to sources and groups, forward to successors', () => {
    expect(ancestors(itemId('next'), origins)).toEqual(from('fused', 'aa', 'bb', 'group'))
    expect(descendants(itemId('group'), origins)).toEqual(from('bb', 'fused', 'next'))
    expect(descendants(itemId('next'), origins)).toEqual([])
  })

  it('ends in circles and names what is in them', () => {
    const circle = new Map<ReturnType<typeof itemId>, Origin>([
      [itemId('aa'), { kind: 'merged', from: from('bb') }],
      [itemId('bb'), { kind: 'merged', from: from('aa') }],
      [itemId('self'), { kind: 'split', from: from('self') }],
      [itemId('cc'), { kind: 'merged', from: from('aa') }],
    ])
    expect(ancestors(itemId('aa'), circle)).toEqual(from('bb'))
    expect(circularItems(circle)).toEqual(from('aa', 'bb', 'self'))
    expect(circularItems(origins)).toEqual([])
  })
})

describe('traceItem', () => {
  const steps = [
    step('line', ['fused'], { kind: 'cost-line' }),
    step('project', ['fused'], { kind: 'project', won: won(117) }),
    step('later', ['next'], { on: day('2021-02-01') }),
    step('vote', ['fused'], { kind: 'vote', on: day('2020-07-17') }),
    step('taken-in', ['group'], { kind: 'intake', on: day('2020-03-16') }),
    step('stranger', ['zz'], { on: day('2020-04-01') }),
    step('vote', ['fused'], { kind: 'vote', on: day('2020-07-17') }),
  ]
  const told = (focus?: string) =>
    traceItem(itemId('fused'), origins, steps, focus).map(({ id, direction }) => `${id} ${direction}`)

  it('puts the steps of the whole line in date order, undated ones last by kind', () => {
    expect(told()).toEqual(['taken-in before', 'vote at', 'later after', 'project at', 'line at'])
    expect(told('nothing')).toEqual(told())
  })

  it('tells directions from a step in focus', () => {
    expect(told('project')).toEqual(['taken-in before', 'vote before', 'later before', 'project at', 'line after'])
  })

  it('does not depend on the order of handing in', () => {
    expect(traceItem(itemId('fused'), origins, steps.toReversed())).toEqual(traceItem(itemId('fused'), origins, steps))
  })
})

describe('itemSteps', () => {
  const items = [anItem('aa', { requested: won(9) }), anItem('bb'), anItem('zz')]
  const alias = {
    itemId: itemId('aa'),
    title: '새 이름',
    from: day('2020-02-01'),
    where: '투표',
    certainty: 'stated' as const,
  }
  const records = [
    { gate: aGate(1, { kind: 'intake' }), arrivals: [arrived('bb', null, { via: 'entered' })], outcomes: [] },
    {
      gate: aGate(2),
      arrivals: [arrived('aa', 9, { count: 3 }), arrived('zz', 1)],
      outcomes: [
        decided('aa', 'rejected', null, { reason: '중복', count: 2 }),
        decided('aa', 'passed', 5),
        decided('bb', 'withdrawn', null),
      ],
    },
  ]

  it('gives intake, gates and names of the items asked for', () => {
    const steps = itemSteps(from('aa', 'bb'), items, [alias, { ...alias, itemId: itemId('zz') }], records)
    expect(
      steps.map(({ id, kind, won: amount, count, note, outcome }) => [id, kind, amount, count, note, outcome]),
    ).toEqual([
      ['intake-aa', 'intake', 9, 1, null, undefined],
      ['gate-1-bb', 'intake', null, 0, null, 'unaccounted'],
      ['gate-2-aa', 'gate', 5, 1, null, 'passed'],
      ['gate-2-aa-rejected', 'gate', null, 2, '중복', 'rejected'],
      ['gate-2-bb', 'gate', null, 1, null, 'withdrawn'],
      ['alias-aa-0', 'alias', null, null, '투표', undefined],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { type Won, won } from '#kit/won.ts'
import { arrivalsAt } from './arrivals.ts'
import { decideGate } from './decide-gate.ts'
import { gateFindings } from './findings.ts'
import { type Gate, GateId, type GateKind, type GateRecord, type Outcome } from './gate.ts'
import { CycleKey, type Item, ItemId } from './item.ts'
import type { Origin } from './origin.ts'
import type { Reconciliation } from './reconcile.ts'

/** The cycle that made Geumcheon's 2021 plan, typed in from the paper (003 I-4, annex II): amounts in thousand won. */
const cycleId = CycleKey.parse('geumcheon-2021')
const item = (id: string) => ItemId.parse(id)
const thousand = (n: number): Won => won(n * 1000)
const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to), precision: 'day' as const })

const items = new Map<ItemId, Item>()
const origins = new Map<ItemId, Origin>()
const enter = (id: string, kind: Item['kind'], count = 1, requested: Won | null = null, origin?: Origin) => {
  const itemId = item(id)
  const enteredOn = period('2020-01-01', '2020-05-31')
  const rest = {
    cycleId,
    kind,
    title: id,
    count,
    enteredOn,
    requested,
    departmentNames: [],
    certainty: 'stated' as const,
  }
  items.set(itemId, { id: itemId, ...rest })
  if (origin !== undefined) origins.set(itemId, origin)
  return itemId
}

const platform = enter('a-group', 'proposal', 22)
const agendas = Array.from({ length: 30 }, (_, n) => enter(`b-${n + 1}`, 'agenda-item'))
const transfers = enter('c-group', 'city-transfer', 106, thousand(79_614_072))
const carve = (id: string) => enter(id, 'city-transfer', 1, null, { kind: 'carved', from: [transfers] })
const fieldChecked: readonly (readonly [string, number, number])[] = [
  ['c-playground', 200_000, 200_000],
  ['c-park', 2_000_000, 200_000],
  ['c-school-road', 50_000, 170_000],
  ['c-pavement', 270_000, 200_000],
  ['c-alley', 100_000, 100_000],
  ['c-dark-alley', 1_000_000, 188_000],
]
for (const [id] of fieldChecked) carve(id)
const screened: readonly (readonly [string, number | null])[] = [
  ['c-fair', 15_000],
  ['c-stroller', 10_000],
  ['c-playground', 50_000],
  ['c-park', 50_000],
  ['c-riverside', 200_000],
  ['c-trail', null],
  ['c-parking', 50_000],
  ['c-alley', 50_000],
  ['c-dust-sign', 20_000],
  ['c-dust-board', 40_000],
]
for (const [id] of screened) if (!items.has(item(id))) carve(id)
for (const id of ['i-system', 'i-culture', 'i-budget']) enter(id, 'institutional')

const records: GateRecord[] = []
const results = new Map<string, Reconciliation>()
const decide = (
  id: string,
  kind: GateKind,
  from: string,
  appearing: readonly ItemId[],
  outcomes: readonly Outcome[],
) => {
  const gateId = GateId.parse(`gate-${id}`)
  const names = { name: id, decider: '금천구', meetingId: null }
  const gate: Gate = {
    id: gateId,
    cycleId,
    order: records.length,
    period: period(from, from),
    kind,
    ...names,
    imported: true,
  }
  const arrivals = arrivalsAt(gate, appearing, outcomes, { items, origins, records })
  if (!arrivals.ok) throw new Error(JSON.stringify(arrivals.refusal))
  const decided = decideGate(gate, arrivals.value, outcomes, records)
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
  records.push({ gate, arrivals: arrivals.value, outcomes })
  results.set(id, decided.value)
}
const decided = (
  id: string,
  outcome: Outcome['outcome'],
  amount: number | null,
  more: Partial<Outcome> = {},
): Outcome => ({
  itemId: item(id),
  outcome,
  count: 1,
  won: amount === null ? null : thousand(amount),
  into: null,
  reason: null,
  reasonCode: null,
  ...more,
})
const pass = (id: string, amount: number | null = null, more: Partial<Outcome> = {}) =>
  decided(id, 'passed', amount, more)
const ids = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => outcome.itemId)
const decideAll = (id: string, kind: GateKind, from: string, outcomes: readonly Outcome[]) =>
  decide(id, kind, from, ids(outcomes), outcomes)

const developed = [135_000, 60_000, 50_000, 35_000, 20_000, 30_000, 30_000, 10_000]
const developedIds = developed.map((_, n) => `b-${n + 1}`)
decide('a0', 'intake', '2020-01-01', [platform], [pass('a-group', null, { count: 22 })])
decide(
  'b0',
  'intake',
  '2020-01-02',
  agendas,
  agendas.map((id) => pass(id)),
)
decide('c0', 'intake', '2020-03-16', [transfers], [pass('c-group', null, { count: 106 })])
decide(
  'ab1',
  'review',
  '2020-06-01',
  [platform, ...agendas],
  developed.map((amount, n) => pass(`b-${n + 1}`, amount)),
)
decideAll('c1', 'review', '2020-05-27', [
  pass('c-group', 2_585_200, { count: 22 }),
  decided('c-group', 'rejected', null, { count: 84 }),
])
decideAll(
  'c1f',
  'side',
  '2020-06-16',
  fieldChecked.map(([id, asked, made]) => pass(id, null, { requested: thousand(asked), adjusted: thousand(made) })),
)
decide(
  'c2',
  'screening',
  '2020-06-30',
  [transfers, ...screened.map(([id]) => item(id))],
  screened.map(([id, amount]) => pass(id, amount, amount === null ? { bundledWith: item('c-riverside') } : {})),
)
const onBallot = screened.map(([id, amount]) => pass(id, id === 'c-riverside' || id === 'c-trail' ? 100_000 : amount))
decideAll('v', 'ballot', '2020-07-17', [...developed.map((amount, n) => pass(`b-${n + 1}`, amount)), ...onBallot])
decideAll('c3', 'selection', '2020-07-30', [
  pass('c-fair', 15_000),
  pass('c-stroller', 10_000),
  pass('c-playground', 53_000),
  pass('c-trail', 117_000),
  pass('c-parking', 50_000),
  pass('c-alley', 51_000),
  pass('c-dust-board', 41_000),
  decided('c-park', 'rejected', null),
  decided('c-riverside', 'rejected', null),
  decided('c-dust-sign', 'rejected', null),
])
const selected = ['c-fair', 'c-stroller', 'c-playground', 'c-trail', 'c-parking', 'c-alley'].map((id) => pass(id))
const resolved = [121_000, 63_000, 53_000, 35_000, 20_000, 30_000, 31_000, 10_000]
const institutional = [
  ['i-system', 214_550, 208_000],
  ['i-culture', 72_950, 70_500],
  ['i-budget', 12_500, 12_500],
] as const
decideAll('r', 'resolution', '2020-08-05', [
  ...resolved.map((amount, n) => pass(`b-${n + 1}`, amount)),
  ...selected,
  pass('c-dust-board'),
  ...institutional.map(([id, amount]) => pass(id, amount)),
])
decideAll('f', 'negotiation', '2020-09-17', [
  pass('b-1', 71_000),
  ...developedIds.slice(1).map((id) => pass(id)),
  ...selected,
  decided('c-dust-board', 'rejected', null),
  ...institutional.map(([id, , amount]) => pass(id, amount)),
])

const of = (id: string): Reconciliation => {
  const result = results.get(id)
  if (result === undefined) throw new Error(id)
  return result
}
const findings = gateFindings({ records, items: [...items.values()], aliases: [], origins })
const found = (rule: string, gate?: string) =>
  findings.filter((finding) => finding.rule === rule && (gate === undefined || finding.params['gate'] === gate))

describe('the gates of Geumcheon 2020', () => {
  it('takes in 22, 30 and 106 of 79,614,072', () => {
    expect(['a0', 'b0', 'c0'].map((id) => of(id).passed.count)).toEqual([22, 30, 106])
    expect(of('c0').entered.won).toBe(thousand(79_614_072))
  })

  it('shows 44 of 52 ideas unexplained when 8 agenda items worth 370,000 appear', () => {
    expect(of('ab1').carried.count).toBe(52)
    expect(of('ab1').passed).toEqual({ count: 8, won: thousand(370_000) })
    expect(of('ab1').entered).toEqual({ count: 0, won: thousand(370_000) })
    expect(of('ab1').unexplained).toMatchObject({ count: 44, won: 0 })
  })

  it('counts the 84 rejected transfers, whose amounts and reasons nobody wrote down', () => {
    expect(of('c1').rejected).toEqual({ count: 84, won: 0 })
    expect(of('c1').passed).toEqual({ count: 22, won: thousand(2_585_200) })
    expect(of('c1').notStated).toBe(84)
    expect(of('c1').unexplained).toMatchObject({ count: 0, won: thousand(77_028_872) })
    expect(found('rejection-without-reason', 'c1').map((finding) => finding.params['count'])).toEqual([84])
  })

  it('lets the field check name six of the 22 and move none of them', () => {
    expect(of('c1f')).toMatchObject({ requested: thousand(3_620_000), adjusted: thousand(1_058_000) })
    expect(of('c1f').carried.count).toBe(6)
    expect(found('adjusted-above-request').map((finding) => finding.subject.id)).toEqual(['c-school-road'])
  })

  it('screens 22 down to 10 named ones, two of them under one amount', () => {
    expect(of('c2').carried).toEqual({ count: 22, won: thousand(2_585_200) })
    expect(of('c2').passed).toEqual({ count: 10, won: thousand(485_000) })
    expect(of('c2').unexplained).toMatchObject({ count: 12, won: thousand(2_100_200) })
    expect(of('c2').notStated).toBe(0)
    expect(found('bundled-amount').map((finding) => finding.params['won'])).toEqual([200_000_000])
  })

  it('puts 18 worth 855,000 to the ballot, the bundle halved without a gap', () => {
    expect(of('v').carried).toEqual({ count: 18, won: thousand(855_000) })
    expect(of('v').passed).toEqual({ count: 18, won: thousand(855_000) })
    expect(of('v').differences).toEqual([])
  })

  it('selects 7 with 22,000 more than they stood at, and rejects 3 worth 170,000 without a reason', () => {
    expect(of('c3').carried.won).toBe(thousand(485_000))
    expect(of('c3').passed).toEqual({ count: 7, won: thousand(337_000) })
    expect(of('c3').rejected).toEqual({ count: 3, won: thousand(170_000) })
    expect(of('c3').unexplained).toMatchObject({
      count: 0,
      won: thousand(-22_000),
      wonUp: thousand(22_000),
      wonDown: 0,
    })
    expect(found('rejection-without-reason', 'c3')).toHaveLength(3)
    expect(found('amount-changed-without-reason', 'c3')).toHaveLength(4)
  })

  it('resolves 18 worth 1,000,000, hiding neither side of the net 7,000', () => {
    expect(of('r').carried).toEqual({ count: 15, won: thousand(707_000) })
    expect(of('r').entered).toEqual({ count: 3, won: thousand(300_000) })
    expect(of('r').passed).toEqual({ count: 18, won: thousand(1_000_000) })
    const { won: net, wonUp, wonDown } = of('r').unexplained
    expect([net, wonUp, wonDown]).toEqual([7_000_000, 7_000_000, 14_000_000])
    expect(found('entered-late').map((finding) => finding.subject.id)).toEqual(['i-system', 'i-culture', 'i-budget'])
  })

  it('negotiates 18 to 17 by four differences of together 100,000', () => {
    expect(of('f').passed).toEqual({ count: 17, won: thousand(900_000) })
    const differences = of('f').differences.map((one) => [one.itemIds.join(), (Number(one.before) - one.passed) / 1000])
    expect(differences).toEqual([
      ['b-1', 50_000],
      ['c-dust-board', 41_000],
      ['i-culture', 2_450],
      ['i-system', 6_550],
    ])
    expect(of('f').unexplained.won).toBe(thousand(59_000))
  })

  it('loses sight of the three that were field-checked and never named again', () => {
    expect(found('left-behind').map((finding) => finding.subject.id)).toEqual([
      'c-school-road',
      'c-pavement',
      'c-dark-alley',
    ])
  })
})

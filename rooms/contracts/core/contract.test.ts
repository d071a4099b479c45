import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ratio } from '#kit/ratio.ts'
import { won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { beyondBudget, contractFindings } from './contract-findings.ts'
import { cancelEntry, type Entry, EntryId, enterEvent, lifeOf } from './contract-journal.ts'
import { contractKinds, stepsOf } from './contract-kind.ts'
import { stateOf } from './contract-life.ts'
import { awardRate, type Contract, declareTerms } from './contract-terms.ts'
import { daysLate, delayDamages } from './delay-damages.ts'
import { contractOf, entryOf, eventEntry } from './fixture.ts'

const contract = contractOf()
const today = localDate('2021-12-31')
const step = (taken: string, more: object = {}) => ({
  ...{ kind: 'step', step: taken, warrantyUntil: null, why: null, document: null },
  ...more,
})
const pay = (form: string, amount: number) => ({ kind: 'payment', form, amount, document: null })
const change = (more: object) => ({
  kind: 'change',
  amount: null,
  endsOn: null,
  why: '설계변경',
  document: null,
  ...more,
})

type Happened = readonly [on: string, event: object]

/** Enters what happened to a contract, each on its day, and gives what came of the last. */
function toldOf(contract: Contract, ...happened: readonly Happened[]) {
  const entries: Entry[] = []
  let last = enterEvent(contract, [], eventEntry(1, '2021-03-02', change({ amount: 90_000_000 })), today)
  for (const [at, [on, event]] of happened.entries()) {
    const entry = eventEntry(at + 1, on, event)
    last = enterEvent(contract, entries, entry, today)
    if (last.ok) entries.push(entry)
  }
  return { last, entries, life: lifeOf(contract, entries) }
}
const told = (...happened: readonly Happened[]) => toldOf(contract, ...happened)
const started = ['2021-03-08', step('started')] as const
const completed = ['2021-07-10', step('completed')] as const
const passed = ['2021-07-12', step('passed', { warrantyUntil: '2023-07-12' })] as const

describe('terms', () => {
  it('of a private contract have a reason, those of others none', () => {
    expect(declareTerms(contract, today)).toEqual({ ok: true, value: contract })
    expect(declareTerms(contractOf({ method: 'private', privateReason: '소액' }), today)).toMatchObject({ ok: true })
    expect(declareTerms(contractOf({ estimated: null }), today)).toMatchObject({ ok: true })
  })
  it.each([
    ['private-without-reason', { method: 'private' }],
    ['reason-without-private', { privateReason: '소액' }],
    ['term-ends-before-start', { endsOn: '2021-03-07' }],
    ['contract-without-amount', { amount: 0 }],
    ['amount-above-estimate', { amount: 100_000_001 }],
    ['agreed-still-to-come', { agreedOn: '2022-01-01', startsOn: '2022-01-01', endsOn: '2022-01-31' }],
  ])('are refused: %s', (kind, given) =>
    expect(declareTerms(contractOf(given), today)).toMatchObject({ refusal: { kind } }),
  )
  it('give the rate of award exactly', () => {
    expect(awardRate(contract)).toEqual(ratio(88))
    expect([awardRate(contractOf({ estimated: null })), awardRate(contractOf({ estimated: 0 }))]).toEqual([null, null])
  })
})

const refused: readonly (readonly [kind: string, happened: readonly Happened[]])[] = [
  ['paid-above-contract', [['2021-03-09', pay('advance', 88_000_001)]]],
  ['payment-without-amount', [['2021-03-09', pay('advance', 0)]]],
  ['advance-after-completion', [started, completed, ['2021-07-11', pay('advance', 1)]]],
  ['final-before-inspection', [started, completed, ['2021-07-11', pay('final', 1)]]],
  ['changes-nothing', [['2021-04-01', change({})]]],
  ['changed-to-nothing', [['2021-04-01', change({ amount: 0 })]]],
  [
    'changed-below-paid',
    [
      ['2021-03-09', pay('advance', 500)],
      ['2021-04-01', change({ amount: 499 })],
    ],
  ],
  ['changed-end-before-start', [['2021-04-01', change({ endsOn: '2021-03-07' })]]],
  ['changed-after-inspection', [started, completed, passed, ['2021-08-01', change({ amount: 1 })]]],
  ['step-taken-already', [started, ['2021-03-09', step('started')]]],
  ['step-taken-already', [started, completed, ['2021-07-11', step('completed')]]],
  ['step-taken-already', [started, completed, passed, ['2021-07-13', step('started')]]],
  ['not-started', [completed]],
  ['not-completed', [started, passed]],
  ['step-without-reason', [['2021-04-01', step('ended')]]],
  ['warranty-without-inspection', [['2021-04-01', step('started', { warrantyUntil: '2023-01-01' })]]],
  ['before-the-contract', [['2021-03-01', step('started')]]],
  ['still-to-come', [['2022-01-01', step('started')]]],
  [
    'later-entry-would-fall',
    [
      ['2021-05-01', pay('progress', 88_000_000)],
      ['2021-04-01', pay('advance', 1)],
    ],
  ],
]

describe('the life of a contract', () => {
  it('goes from the start to the last won', () => {
    expect(stateOf(told().life)).toBe('agreed')
    expect(stateOf(told(started).life)).toBe('under-way')
    expect(stateOf(told(started, completed).life)).toBe('completed')
    expect(told(started, completed, passed).life).toMatchObject({ passedOn: '2021-07-12', warrantyUntil: '2023-07-12' })
    expect(stateOf(told(started, completed, passed).life)).toBe('passed')
    const all = told(started, completed, passed, ['2021-07-20', pay('final', 88_000_000)])
    expect([all.last.ok, stateOf(all.life)]).toEqual([true, 'closed'])
  })
  it('changes its amount and its last day', () => {
    const { life } = told(
      ['2021-04-01', change({ amount: 90_000_000 })],
      ['2021-05-01', change({ endsOn: '2021-07-31' })],
    )
    expect(life).toMatchObject({ amount: 90_000_000, endsOn: '2021-07-31', changes: 2 })
  })
  it('is completed again after a failed inspection', () => {
    const failed = ['2021-07-12', step('failed', { why: '균열' })] as const
    expect(told(started, completed, failed).life.completedOn).toBeNull()
    expect(told(started, completed, failed, ['2021-07-15', step('completed')]).life.completedOn).toBe('2021-07-15')
  })
  it('may still be paid once it was ended', () => {
    const ended = ['2021-05-01', step('ended', { why: '부도' })] as const
    const { last, life } = told(ended, ['2021-05-10', pay('progress', 1000)])
    expect([last.ok, stateOf(life)]).toEqual([true, 'ended'])
    expect(told(ended, started).last).toMatchObject({ ok: true })
    expect(told(ended, ['2021-06-08', step('started')]).last).toMatchObject({ refusal: { kind: 'contract-ended' } })
  })
  it.each(refused)('refuses: %s', (kind, happened) =>
    expect(told(...happened).last).toMatchObject({ ok: false, refusal: { kind } }),
  )
  it('loses an entry that is cancelled, where the others stand without it', () => {
    const { entries } = told(started, completed)
    const [first, second] = [EntryId.parse('entry-1'), EntryId.parse('entry-2')]
    expect(cancelEntry(contract, entries, first)).toMatchObject({ refusal: { kind: 'later-entry-would-fall' } })
    expect(cancelEntry(contract, entries, second)).toMatchObject({ ok: true, value: { completedOn: null } })
    const without = [...entries, entryOf(3, '2021-08-01', null, 'entry-2')]
    expect(lifeOf(contract, without).completedOn).toBeNull()
    expect(cancelEntry(contract, without, second)).toMatchObject({ refusal: { kind: 'entry-not-standing' } })
  })
  it('cannot be told by entries that were never taken', () =>
    expect(() => lifeOf(contract, [entryOf(1, ...completed)])).toThrow('not-started'))
})

describe('the steps of a kind', () => {
  const [goods, lease] = [contractOf({ kind: 'goods' }), contractOf({ kind: 'lease' })]
  const all = pay('final', 88_000_000)
  const over = ['2021-07-10', step('completed')] as const
  it('are taken in their order', () => {
    expect(contractKinds.map((kind) => stepsOf(kind).join(' '))).toEqual([
      'started completed passed failed ended',
      'started completed passed failed ended',
      'completed passed failed ended',
      'started completed passed failed ended',
      ...['started completed ended', 'started completed ended'],
    ])
  })
  it('let goods be delivered without a start, and inspected', () => {
    expect(toldOf(goods, started).last).toMatchObject({ refusal: { kind: 'step-of-other-kind' } })
    expect(toldOf(goods, completed, ['2021-07-11', all]).last).toMatchObject({
      refusal: { kind: 'final-before-inspection' },
    })
    const { last, life } = toldOf(goods, completed, passed, ['2021-07-20', all])
    expect([last.ok, stateOf(life)]).toEqual([true, 'closed'])
  })
  it('let a lease begin and end, without an inspection', () => {
    expect(toldOf(lease, over).last).toMatchObject({ refusal: { kind: 'not-started' } })
    expect(toldOf(lease, started, over, passed).last).toMatchObject({ refusal: { kind: 'step-of-other-kind' } })
    expect(toldOf(lease, started, over, over).last).toMatchObject({ refusal: { kind: 'step-taken-already' } })
    expect(stateOf(toldOf(lease, started, over).life)).toBe('completed')
    expect(stateOf(toldOf(lease, started, over, ['2021-07-20', all]).life)).toBe('closed')
  })
  it('make nothing late that runs for a time: once it is over, its end is only to be recorded', () => {
    const { life } = toldOf(lease, started)
    expect(daysLate(life, today)).toBe(0)
    expect(contractFindings({ contract: lease, life }, localDate('2021-06-30'))).toEqual([])
    expect(contractFindings({ contract: lease, life }, today)).toMatchObject([
      { rule: 'time-over', stated: '2021-06-30' },
    ])
  })
})

describe('delay', () => {
  it('is counted from the last day to completion, to the end, or to today', () => {
    expect(daysLate(told(started, completed).life, today)).toBe(10)
    expect(daysLate(told(['2021-07-02', step('ended', { why: '부도' })]).life, today)).toBe(2)
    expect(daysLate(told(started).life, localDate('2021-07-01'))).toBe(1)
    expect(daysLate(told(started).life, localDate('2021-06-30'))).toBe(0)
  })
  it('costs thousandths of the amount a day, parts of a won cut off, at most 30 %', () => {
    expect(delayDamages(won(88_000_000), '0.5', 10)).toBe(440_000)
    expect(delayDamages(won(12_345), '1.25', 1)).toBe(15)
    expect(delayDamages(won(1000), '2', 200)).toBe(300)
  })
})

describe('findings', () => {
  it('tell of a term that is over, and of one that began before the contract', () => {
    const life = lifeOf(contract, [])
    expect(contractFindings({ contract, life }, localDate('2021-06-30'))).toEqual([])
    expect(contractFindings({ contract, life }, localDate('2021-07-02'))).toMatchObject([
      { rule: 'term-over', stated: '2021-06-30', computed: '2', params: { damages: 88_000 } },
    ])
    expect(contractFindings({ contract, life: told(started, completed).life }, today)).toEqual([])
    const ended = told(['2021-07-02', step('ended', { why: '부도' })]).life
    expect(contractFindings({ contract, life: ended }, today)).toEqual([])
    const early = contractOf({ startsOn: '2021-03-01' })
    expect(contractFindings({ contract: early, life: lifeOf(early, []) }, localDate('2021-03-02'))).toMatchObject([
      { rule: 'term-before-contract', stated: '2021-03-01', computed: '2021-03-02' },
    ])
  })
  it('tell of a project whose contracts come to more than its budget', () => {
    const projectId = ProjectId.parse('p2021-17')
    const own = contractOf({ projectId })
    const kept = [own, contract].map((one) => ({ contract: one, life: lifeOf(one, []) }))
    expect(beyondBudget(kept, 2021, new Map([[projectId, won(88_000_000)]]))).toEqual([])
    expect(beyondBudget(kept, 2021, new Map([[projectId, won(87_999_999)]]))).toMatchObject([
      { rule: 'contracts-over-budget', stated: '87999999', computed: '88000000' },
    ])
  })
  it('count what an ended contract was paid, not what it was agreed for', () => {
    const projectId = ProjectId.parse('p2021-17')
    const { contract: own, life } = endedFor(projectId)
    expect(beyondBudget([{ contract: own, life }], 2021, new Map([[projectId, won(1000)]]))).toEqual([])
    expect(beyondBudget([{ contract: own, life }], 2021, new Map([[projectId, won(999)]]))).toMatchObject([
      { computed: '1000' },
    ])
  })
})

/** A contract of a project that was ended after 1,000 won were paid. */
function endedFor(projectId: ProjectId) {
  const own = contractOf({ projectId })
  const { life } = toldOf(own, ['2021-03-10', pay('advance', 1000)], ['2021-05-01', step('ended', { why: '부도' })])
  return { contract: own, life }
}

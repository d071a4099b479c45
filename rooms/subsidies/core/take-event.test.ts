import { describe, expect, it } from 'vitest'
import { ProjectId } from '#rooms/items/core/item.ts'
import { balanceOf } from './balance.ts'
import { newLife, stageOf } from './life.ts'
import { LifeEvent } from './life-event.ts'
import { nextEvents } from './next-events.ts'
import { takeEvent } from './take-event.ts'

const projects = ['project-1', 'project-2'].map((id) => ProjectId.parse(id))
type Given = { kind: LifeEvent['kind'] } & Record<string, unknown>
const settlement = (parts: Record<string, unknown> = {}): Given => ({
  kind: 'settlement',
  spent: [{ projectId: 'project-1', amount: 70 }],
  ownSpent: 0,
  interest: 3,
  carriedOver: 0,
  returnBalance: 30,
  returnInterest: 3,
  ...parts,
})
const application = { kind: 'application', amount: 120 } as const
const decision = { kind: 'decision', amount: 100, capital: 40 } as const
const payment = (amount: number): Given => ({ kind: 'payment', amount })
const change = (parts: Record<string, unknown>): Given => ({
  kind: 'change',
  what: 'amount',
  before: '100',
  after: '90',
  document: '시-1',
  ...parts,
})
const report = { kind: 'report', summary: '모두 마침' } as const
const back = (returnBalance: number, returnInterest: number): Given => ({
  kind: 'return',
  returnBalance,
  returnInterest,
  document: '영수증 1',
})

/** Takes events one after the other; the last answer, and the life before it. */
function live(...events: readonly Given[]) {
  let life = newLife
  for (const given of events) {
    const taken = takeEvent(life, LifeEvent.parse(given), projects)
    if (!taken.ok) return { life, refusal: taken.refusal }
    life = taken.value
  }
  return { life, refusal: null }
}
const until = { application, decision, paid: [decision, payment(100)], reported: [decision, payment(100), report] }

describe('the life of a subsidy', () => {
  it('goes from the application to the last won returned', () => {
    const { life, refusal } = live(
      application,
      decision,
      payment(60),
      payment(40),
      report,
      settlement(),
      back(30, 0),
      back(0, 3),
    )
    expect(refusal).toBeNull()
    expect(balanceOf(life)).toMatchObject({
      ...{ stage: 'closed', applied: 120, decided: 100, capital: 40, current: 60, paid: 100, notPaid: 0 },
      ...{ interest: 3, available: 103, spent: 70, carriedOver: 0, toReturn: 33, returned: 33, left: 0 },
      ...{ settled: true, closed: true, closes: true },
    })
  })

  it.each([
    [[], 'recorded', ['application', 'decision']],
    [[application], 'applied', ['decision']],
    [[{ ...decision, amount: 0, capital: 0 }], 'not-granted', []],
    [[decision], 'decided', ['payment', 'change']],
    [[decision, payment(1)], 'in-payment', ['payment', 'change', 'report', 'settlement']],
    [until.paid, 'paid', ['change', 'report', 'settlement']],
    [until.reported, 'reported', ['change', 'report', 'settlement']],
    [[...until.reported, settlement()], 'to-return', ['return']],
    [
      [...until.reported, settlement({ carriedOver: 30, returnBalance: 0, returnInterest: 0, interest: 0 })],
      'carried-over',
      ['change', 'report', 'settlement'],
    ],
    [[...until.reported, settlement(), back(30, 3)], 'closed', []],
  ] as const)('%j stands at %s', (events, stage, next) => {
    const { life, refusal } = live(...(events as readonly Given[]))
    expect(refusal).toBeNull()
    expect(stageOf(life)).toBe(stage)
    const offered = nextEvents(life).filter((kind) => kind !== 'settlement' || life.reported)
    expect(offered).toEqual(next.filter((kind) => kind !== 'settlement' || life.reported))
  })

  it('settles what was carried over by a second settlement, and pays back at last', () => {
    const carried = settlement({ carriedOver: 33, returnBalance: 0, returnInterest: 0, returnDueOn: '2021-03-31' })
    const second = settlement({
      spent: [{ projectId: 'project-2', amount: 30 }],
      interest: 1,
      returnBalance: 0,
      returnInterest: 4,
    })
    const { life } = live(...until.reported, carried, change({ what: 'period' }), second, back(0, 4))
    expect(balanceOf(life)).toMatchObject({ stage: 'closed', spent: 100, interest: 4, toReturn: 4, closes: true })
    expect(life.returnDueOn).toBe('2021-03-31')
  })

  it('knows no check of the balance before the settlement', () => {
    expect(balanceOf(live(...until.paid).life)).toMatchObject({ settled: false, closes: null, left: 0 })
    expect(balanceOf(newLife)).toMatchObject({ decided: null, current: 0, notPaid: 0 })
  })

  it('takes a changed grant, and waives what will not be paid when it is said why', () => {
    const { life } = live(decision, payment(50), change({ amount: 60, capital: 10 }), report)
    expect(life).toMatchObject({ decided: 60, capital: 10 })
    const rest = { spent: [{ projectId: 'project-1', amount: 50 }], interest: 0, returnBalance: 0, returnInterest: 0 }
    const said = takeEvent(life, LifeEvent.parse(settlement({ ...rest, unpaidReason: '시 예산 감액' })), projects)
    expect(said.ok && stageOf(said.value)).toBe('closed')
    expect(live(decision, change({ capital: 5 })).life).toMatchObject({ decided: 100, capital: 5 })
  })

  it.each([
    ['already-applied', [application, application]],
    ['already-decided', [decision, application]],
    ['already-decided', [decision, decision]],
    ['not-decided', [payment(1)]],
    ['not-granted', [{ ...decision, amount: 0, capital: 0 }, payment(1)]],
    ['event-amount-not-positive', [{ ...application, amount: 0 }]],
    ['event-amount-not-positive', [decision, payment(0)]],
    ['event-amount-not-positive', [decision, change({ amount: 0 })]],
    ['event-amount-not-positive', [...until.reported, settlement(), back(0, 0)]],
    ['capital-above-amount', [{ ...decision, capital: 101 }]],
    ['capital-above-amount', [decision, change({ amount: 30 })]],
    ['own-share-twice', [{ ...decision, ownShareAmount: 1, ownSharePercent: '5' }]],
    ['paid-above-decided', [decision, payment(60), payment(41)]],
    ['decided-below-paid', [decision, payment(60), change({ amount: 59 })]],
    ['change-without-amount', [decision, change({})]],
    ['amount-of-other-change', [decision, change({ what: 'period', amount: 90 })]],
    ['nothing-paid', [decision, report]],
    ['nothing-paid', [decision, settlement()]],
    ['not-reported', [...until.paid, settlement()]],
    ['still-to-be-paid', [decision, payment(99), report, settlement()]],
    ['all-is-paid', [...until.reported, settlement({ unpaidReason: '왜' })]],
    ['foreign-project', [...until.reported, settlement({ spent: [{ projectId: 'other', amount: 70 }] })]],
    [
      'project-settled-twice',
      [...until.reported, settlement({ spent: [1, 2].map(() => ({ projectId: 'project-1', amount: 35 })) })],
    ],
    ['settlement-does-not-close', [...until.reported, settlement({ returnBalance: 29 })]],
    ['return-interest-above-interest', [...until.reported, settlement({ returnBalance: 29, returnInterest: 4 })]],
    ['not-settled', [...until.paid, back(1, 0)]],
    ['already-settled', [...until.reported, settlement(), payment(1)]],
    ['already-settled', [...until.reported, settlement({ carriedOver: 30, returnBalance: 0 }), payment(1)]],
    [
      'already-settled',
      [...until.reported, settlement({ carriedOver: 30, returnBalance: 0 }), change({ amount: 100 })],
    ],
    ['returned-above-due', [...until.reported, settlement(), back(31, 0)]],
    ['returned-above-due', [...until.reported, settlement(), back(30, 4)]],
    ['life-closed', [...until.reported, settlement(), back(30, 3), back(1, 0)]],
    ['life-closed', [...until.reported, settlement(), back(30, 3), report]],
  ] as const)('refuses %s', (kind, events) => {
    expect(live(...(events as readonly Given[])).refusal?.kind).toBe(kind)
  })
})

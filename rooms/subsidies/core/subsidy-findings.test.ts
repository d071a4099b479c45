import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { draftSettlement } from './draft-settlement.ts'
import { type Entry, EntryId } from './entry.ts'
import { lifeOf } from './keep-journal.ts'
import { LifeEvent } from './life-event.ts'
import { lifeSteps } from './life-steps.ts'
import { Subsidy } from './subsidy.ts'
import { type Executed, subsidyFindings } from './subsidy-findings.ts'
import { budgetedOf, projectMoney, shownEntries } from './subsidy-view.ts'

const [first, second, third] = ['project-1', 'project-2', 'project-3'].map((id) => ProjectId.parse(id)) as [
  ProjectId,
  ProjectId,
  ProjectId,
]
const subsidy = Subsidy.parse({
  id: 'city-2020',
  granter: '서울특별시',
  name: '시 보조금',
  amount: 100,
  fiscalYear: 2020,
  source: 'city',
  projectIds: [first, second],
  document: null,
})
const events: readonly (readonly [string, object])[] = [
  ['2020-01-10', { kind: 'application', amount: 120 }],
  [
    '2020-01-20',
    {
      ...{ kind: 'decision', amount: 100, capital: 40, ownSharePercent: '10' },
      ...{ reportDueOn: '2020-12-31', settleDueOn: '2021-01-31' },
    },
  ],
  ['2020-02-01', { kind: 'payment', amount: 100 }],
  ['2020-06-01', { kind: 'change', what: 'period', before: '11월', after: '12월', document: '시-2' }],
  ['2020-12-20', { kind: 'report', summary: '모두 마침' }],
  [
    '2021-01-20',
    {
      ...{ kind: 'settlement', spent: [{ projectId: first, amount: 90 }], ownSpent: 9, interest: 2, carriedOver: 0 },
      ...{ returnBalance: 10, returnInterest: 2, returnDueOn: '2021-02-10' },
    },
  ],
  ['2021-02-20', { kind: 'return', returnBalance: 10, returnInterest: 2, document: '영수증' }],
]
const entriesTo = (count: number): readonly Entry[] =>
  events.slice(0, count).map(([on, event], at) => ({
    id: EntryId.parse(`entry-${at + 1}`),
    no: at + 1,
    on: localDate(on),
    event: LifeEvent.parse(event),
    corrects: null,
    reason: null,
    role: 'secretariat',
    recordedAt: Instant.parse('2021-03-02T01:00:00.000Z'),
  }))
const executed: readonly Executed[] = [
  { projectId: first, amount: won(80) },
  { projectId: first, amount: won(10) },
]
const look = (count: number, today: string, parts: object = {}) =>
  subsidyFindings({
    ...{ subsidy, journal: { entries: entriesTo(count), projectIds: subsidy.projectIds } },
    ...{
      planned: won(100),
      approved: false,
      titles: new Map([[first, '안양천']]),
      executed: null,
      today: localDate(today),
      ...parts,
    },
  }).map(({ rule, stated, computed }) => [rule, Number(stated), Number(computed)])

describe('the findings of a subsidy', () => {
  it('are none while everything is in order', () => {
    expect(look(4, '2020-12-31')).toEqual([])
    expect(look(0, '2021-12-31')).toEqual([])
  })

  it('tell dates that passed', () => {
    expect(look(4, '2021-02-01')).toEqual([
      ['subsidy-report-late', 100, 100],
      ['subsidy-settlement-late', 100, 100],
    ])
    expect(look(6, '2021-02-10')).toEqual([
      ['subsidy-not-returned', 12, 12],
      ['own-share-short', 9, 10],
    ])
    expect(look(6, '2021-02-11')[0]).toEqual(['subsidy-return-late', 12, 12])
  })

  it('are silent about an own share that is met', () => {
    const entries = entriesTo(7).map((entry) =>
      entry.event?.kind === 'settlement' ? { ...entry, event: { ...entry.event, ownSpent: won(10) } } : entry,
    )
    expect(look(7, '2021-03-01', { journal: { entries, projectIds: subsidy.projectIds } })).toEqual([])
  })

  it('compare with the plan and with the accounts', () => {
    expect(look(0, '2020-01-01', { planned: won(101) })).toEqual([['subsidy-over-planned', 101, 100]])
    expect(look(3, '2020-03-01', { subsidy: { ...subsidy, amount: won(110) }, planned: null })).toEqual([
      ['subsidy-decided-otherwise', 110, 100],
    ])
    const over = { planned: won(101), approved: true }
    expect(look(0, '2020-01-01', over)).toEqual([['subsidy-over-planned', 101, 100]])
    expect(look(7, '2021-03-01', over)).toEqual([['own-share-short', 9, 10]])
    const other = [
      { projectId: first, amount: won(80) },
      { projectId: second, amount: won(10) },
    ]
    expect(look(7, '2021-03-01', { executed: other }).slice(1)).toEqual([
      ['subsidy-executed-otherwise', 90, 80],
      ['subsidy-executed-otherwise', 0, 10],
    ])
    const right = [{ projectId: first, amount: won(90) }]
    expect(look(7, '2021-03-01', { executed: right })).toEqual([['own-share-short', 9, 10]])
    expect(look(7, '2021-03-01', { executed: [] }).at(-1)).toEqual(['subsidy-executed-otherwise', 90, 0])
  })
})

describe('what a page shows', () => {
  it('sets planned, executed and settled beside each other', () => {
    const planned = new Map([[first, won(100)]])
    expect(projectMoney([first, second], planned, executed, entriesTo(7), new Map([[second, won(7)]]))).toEqual([
      { projectId: first, planned: 100, approved: null, executed: 90, settled: 90 },
      { projectId: second, planned: 0, approved: 7, executed: 0, settled: 0 },
    ])
    expect(projectMoney([third], planned, null, entriesTo(3), new Map())).toEqual([
      { projectId: third, planned: 0, approved: null, executed: null, settled: null },
    ])
  })

  it('takes what the assembly approved as the budget, and the plan only without it', () => {
    const planned = won(117)
    expect([budgetedOf({ planned, approved: won(122) }), budgetedOf({ planned, approved: won(0) })]).toEqual([122, 0])
    expect(budgetedOf({ planned, approved: null })).toBe(117)
  })

  it('drafts a settlement from what was executed', () => {
    const journal = { entries: entriesTo(5), projectIds: subsidy.projectIds }
    const projects = projectMoney(subsidy.projectIds, new Map(), executed, journal.entries, new Map())
    expect(draftSettlement(lifeOf(journal), projects, won(2))).toEqual({
      toSettle: 100,
      spent: [
        { projectId: first, amount: 90 },
        { projectId: second, amount: 0 },
      ],
      totalSpent: 90,
      interest: 2,
      returnBalance: 10,
      returnInterest: 2,
    })
    const settled = projectMoney(subsidy.projectIds, new Map(), null, entriesTo(7), new Map())
    expect(draftSettlement(lifeOf({ ...journal, entries: entriesTo(7) }), settled, won(0))).toMatchObject({
      toSettle: 0,
      totalSpent: 0,
    })
  })

  it('counts rounds of payments that stand, and marks what was corrected', () => {
    const corrected = shownEntries([
      ...entriesTo(3),
      {
        ...(entriesTo(3)[2] as Entry),
        ...{ id: EntryId.parse('entry-4'), no: 4, corrects: EntryId.parse('entry-3'), reason: '틀림' },
      },
    ])
    expect(corrected.map(({ round, standing }) => [round, standing])).toEqual([
      [null, true],
      [null, true],
      [1, false],
      [1, true],
    ])
    const cancelled = shownEntries([
      ...entriesTo(3),
      {
        ...(entriesTo(3)[2] as Entry),
        ...{ id: EntryId.parse('entry-4'), no: 4, event: null, corrects: EntryId.parse('entry-3'), reason: '틀림' },
      },
    ])
    expect(cancelled.slice(2).map(({ round, standing }) => [round, standing])).toEqual([
      [null, false],
      [null, false],
    ])
  })

  it('tells the thread from the application to the return, or the bare subsidy', () => {
    const itemIds = [ItemId.parse('item-1')]
    expect(
      lifeSteps(subsidy, entriesTo(7), itemIds).map(({ note, won: moved, on }) => [note, moved, on?.from]),
    ).toEqual([
      ['신청', 120, '2020-01-10'],
      ['교부결정', 100, '2020-01-20'],
      ['교부', 100, '2020-02-01'],
      ['정산', 90, '2021-01-20'],
      ['반환', 12, '2021-02-20'],
    ])
    expect(lifeSteps(subsidy, [], itemIds)).toMatchObject([
      { title: '시 보조금', won: 100, note: '서울특별시', count: 2, on: { from: '2020-01-01', precision: 'year' } },
    ])
  })
})

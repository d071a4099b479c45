import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { type Won, won } from '#kit/won.ts'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  correctEntry,
  draftSettlement,
  listBalances,
  listSubsidies,
  recordApplication,
  recordChange,
  recordDecision,
  recordPayment,
  recordReport,
  recordReturn,
  recordSettlement,
  recordSubsidy,
  seeSubsidy,
} from '../contract.ts'
import { SubsidyId } from '../core/subsidy.ts'
import { subsidiesFindings } from './findings.ts'
import type { ExecutedOf } from './look-at-subsidy.ts'
import { subsidiesRoom } from './room.ts'
import { subsidiesTraceSteps } from './trace-steps.ts'

const [first, second] = ['project-1', 'project-2'].map((id) => ProjectId.parse(id)) as [ProjectId, ProjectId]
const executed = new Map<ProjectId, Won>()
const executedOf: ExecutedOf = async (_context, projectIds) =>
  projectIds.flatMap((projectId) => {
    const amount = executed.get(projectId)
    return amount === undefined ? [] : [{ projectId, amount }]
  })
const subsidyOf = (id: string, parts: Partial<GivenTo<typeof recordSubsidy>['subsidy']> = {}) => ({
  subsidy: {
    id,
    granter: '서울특별시',
    name: '시민협력사업 보조금',
    amount: 900_000_000,
    fiscalYear: 2020,
    source: 'city' as const,
    projectIds: [first, second],
    document: null,
    ...parts,
  },
})

describe.each(engines)('subsidies on %s', (engine) => {
  let room: RoomTest
  const approved = new Map<ProjectId, Won>()
  const titles = new Map([[first, '안양천에서 놀자']])
  const parts = { executedOf, titlesOf: async () => titles, approvedOf: async () => approved }
  beforeAll(async () => {
    room = await openRoom([organizationRoom, budgetRoom, subsidiesRoom(parts)], engine)
    const account = { compilationItem: '시설비및부대비', name: '시설비', code: '401-01', nature: 'capital' as const }
    await room.run(
      declareAccounts,
      { fiscalYear: 2020, accounts: [{ ...account, aliases: [] }] },
      { role: 'budget-office' },
    )
    for (const [projectId, stated] of [
      [first, 600_000_000],
      [second, 300_000_000],
    ] as const) {
      const line = { id: `line-${projectId}`, projectId, fiscalYear: 2020, accountName: '시설비', group: null }
      const lump = { ...line, label: '조성비', formulaText: '일식', factors: [], stated, source: 'city' as const }
      const written = await room.run(writeCostLines, { projectId, lines: [lump] })
      expect(written.ok, JSON.stringify(written)).toBe(true)
    }
  })
  afterAll(() => room.close())

  const record = (id: string, parts = {}) => room.run(recordSubsidy, subsidyOf(id, parts))
  const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'ok' : outcome.refusal?.kind)
  const see = async (subsidyId: string) => {
    const seen = await room.ask(seeSubsidy, { subsidyId })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }

  it('are recorded once, each project under them once', async () => {
    expect(kindOf(await record('twice'))).toBe('ok')
    expect(kindOf(await record('twice'))).toBe('subsidy-id-taken')
    expect(kindOf(await record('nothing', { amount: 0 }))).toBe('amount-not-positive')
    expect(kindOf(await record('same', { projectIds: [first, first] }))).toBe('project-twice')
    expect(kindOf(await room.run(recordSubsidy, subsidyOf('other'), { role: 'resident' }))).toBe('not-permitted')
    const listed = await room.ask(listSubsidies, { fiscalYear: 2020 })
    expect(listed).toMatchObject({ ok: true, value: { subsidies: [{ id: 'twice', projectIds: [first, second] }] } })
    expect(await room.ask(listSubsidies, { fiscalYear: 1999 })).toEqual({ ok: true, value: { subsidies: [] } })
    const ofProject = await room.ask(listSubsidies, { projectId: second, fiscalYear: 2020 })
    expect(ofProject).toMatchObject({ ok: true, value: { subsidies: [{ id: 'twice' }] } })
    expect(await room.ask(listSubsidies, { projectId: 'project-9' })).toEqual({ ok: true, value: { subsidies: [] } })
  })

  it('are settled to the last won: 900,000 thousand won with interest, closed by the return', async () => {
    await record('city-2020')
    const ids = (entryId: string) => ({ entryId, subsidyId: 'city-2020' })
    const on = (day: string) => ({ on: day })
    await room.run(recordApplication, { ...ids('e-apply'), amount: 1_000_000_000 }, on('2019-09-10'))
    await room.run(
      recordDecision,
      { ...ids('e-decide'), amount: 900_000_000, capital: 235_000_000, settleDueOn: '2021-01-31', document: '시-12' },
      on('2020-01-15'),
    )
    expect(kindOf(await room.run(recordPayment, { ...ids('e-more'), amount: 900_000_001 }, on('2020-02-01')))).toBe(
      'paid-above-decided',
    )
    await room.run(recordPayment, { ...ids('e-pay-1'), amount: 600_000_000 }, on('2020-02-01'))
    const change = { what: 'content' as const, before: '무대 1개', after: '무대 2개', document: '시 협치담당관-77' }
    await room.run(recordChange, { ...ids('e-change'), ...change }, on('2020-05-01'))
    await room.run(recordPayment, { ...ids('e-pay-2'), amount: 300_000_000 }, on('2020-07-01'))
    await room.run(recordReport, { ...ids('e-report'), summary: '17개 사업을 마쳤습니다.' }, on('2020-12-20'))
    executed.set(first, won(590_000_000)).set(second, won(299_999_999))
    const draft = await room.ask(
      draftSettlement,
      { subsidyId: 'city-2020', interest: 1_234 },
      { role: 'budget-office' },
    )
    if (!draft.ok) throw new Error(draft.refusal.kind)
    expect(draft.value).toMatchObject({ toSettle: 900_000_000, totalSpent: 889_999_999, returnBalance: 10_000_001 })
    const { spent, interest, returnBalance, returnInterest } = draft.value
    const stated = { spent, ownSpent: 0, interest, carriedOver: 0, returnBalance, returnInterest }
    const short = await room.run(recordSettlement, { ...ids('e-settle'), ...stated, returnBalance: 10_000_000 })
    expect(short).toMatchObject({ ok: false, refusal: { kind: 'settlement-does-not-close', difference: 1 } })
    const settled = await room.run(recordSettlement, { ...ids('e-settle'), ...stated }, on('2021-01-20'))
    expect(settled).toMatchObject({ ok: true, value: { balance: { stage: 'to-return', left: 10_001_235 } } })
    expect((await see('city-2020')).findings.map(({ rule }) => rule)).toEqual(['subsidy-not-returned'])
    const returned = { returnBalance: 10_000_001, returnInterest: 1_234, document: '납부서 2021-3' }
    await room.run(recordReturn, { ...ids('e-return'), ...returned }, on('2021-02-10'))
    const seen = await see('city-2020')
    expect(seen).toMatchObject({
      balance: { stage: 'closed', closed: true, closes: true, paid: 900_000_000, spent: 889_999_999, left: 0 },
      next: [],
      planned: 900_000_000,
      executed: 889_999_999,
      projects: [
        { title: '안양천에서 놀자', planned: 600_000_000, executed: 590_000_000, settled: 590_000_000 },
        { title: null, planned: 300_000_000, executed: 299_999_999, settled: 299_999_999 },
      ],
      findings: [],
    })
    expect(seen.entries.map(({ round }) => round)).toEqual([null, null, 1, null, 2, null, null, null])
    expect(await room.ask(listBalances, { fiscalYear: 2020 })).toMatchObject({
      ok: true,
      value: {
        years: [2020],
        rows: [{ balance: { stage: 'closed' }, findings: 0 }, { balance: { stage: 'recorded' } }],
      },
    })
  })

  it('stand with what the assembly approved, where it has', async () => {
    approved.set(first, won(610_000_000))
    expect(await see('city-2020')).toMatchObject({
      ...{ planned: 900_000_000, budgeted: 910_000_000, findings: [] },
      projects: [{ planned: 600_000_000, approved: 610_000_000 }, { approved: null }],
    })
    expect((await see('twice')).findings).toMatchObject([
      { rule: 'subsidy-over-planned', stated: '910000000', params: { approved: 'yes' } },
    ])
    approved.clear()
  })

  it('tell when what is stated is not what was executed', async () => {
    executed.set(second, won(300_000_000))
    const found = await room.read(subsidiesFindings(parts))
    expect(found.map(({ rule, subject }) => [rule, subject.id])).toEqual([['subsidy-executed-otherwise', 'city-2020']])
  })

  it('are corrected by new entries, and nothing is overwritten', async () => {
    const correction = { subsidyId: 'city-2020', reason: '문서번호를 잘못 적음' }
    const right = { ...correction, correctionId: 'c-1', entryId: 'e-decide', document: '시 협치담당관-12' }
    expect(kindOf(await room.run(correctEntry, right))).toBe('ok')
    expect(kindOf(await room.run(correctEntry, right))).toBe('subsidy-entry-id-taken')
    const falls = { ...correction, correctionId: 'c-2', entryId: 'e-pay-2', cancel: true }
    expect(await room.run(correctEntry, falls)).toMatchObject({
      refusal: { kind: 'later-entry-would-fall', event: 'settlement', because: 'still-to-be-paid' },
    })
    const last = { ...correction, correctionId: 'c-3', entryId: 'e-return', cancel: true }
    expect(await room.run(correctEntry, last)).toMatchObject({ ok: true, value: { balance: { left: 10_001_235 } } })
    const seen = await see('city-2020')
    expect(seen.entries.map(({ id, standing, event }) => [id, standing, event?.kind ?? null]).slice(1)).toEqual([
      ['e-decide', false, 'decision'],
      ['e-pay-1', true, 'payment'],
      ['e-change', true, 'change'],
      ['e-pay-2', true, 'payment'],
      ['e-report', true, 'report'],
      ['e-settle', true, 'settlement'],
      ['e-return', false, 'return'],
      ['c-1', true, 'decision'],
      ['c-3', false, null],
    ])
    expect(kindOf(await room.run(correctEntry, { ...right, correctionId: 'c-4', subsidyId: 'none' }))).toBe(
      'subsidy-not-found',
    )
    expect(kindOf(await room.run(correctEntry, { ...right, correctionId: 'c-4', entryId: 'none' }))).toBe(
      'entry-not-found',
    )
  })

  it('refuse what is not there or taken, and keep two at once apart', async () => {
    const payment = { entryId: 'p-x', subsidyId: 'none', amount: 1 }
    expect(kindOf(await room.run(recordPayment, payment))).toBe('subsidy-not-found')
    expect(kindOf(await room.run(recordPayment, { ...payment, entryId: 'e-pay-1', subsidyId: 'city-2020' }))).toBe(
      'subsidy-entry-id-taken',
    )
    expect(kindOf(await room.ask(seeSubsidy, { subsidyId: 'none' }))).toBe('subsidy-not-found')
    const none = { subsidyId: 'none' }
    expect(kindOf(await room.ask(draftSettlement, none, { role: 'secretariat' }))).toBe('subsidy-not-found')
    await record('race', { fiscalYear: 2021 })
    const decided = { entryId: 'r-decide', subsidyId: 'race', amount: 100, capital: 0 }
    await room.run(recordDecision, decided, { on: '2021-01-02' })
    const both = await Promise.all(
      ['r-1', 'r-2'].map((entryId) =>
        room.run(recordPayment, { entryId, subsidyId: 'race', amount: 100 }, { on: '2021-02-01' }),
      ),
    )
    expect(both.map(kindOf).toSorted()).toEqual(['ok', 'paid-above-decided'])
    const late = { entryId: 'r-3', subsidyId: 'race', summary: '보고' }
    expect(kindOf(await room.run(recordReport, late, { on: '2021-03-03' }))).toBe('still-to-come')
  })

  it('stand in the thread of the items whose projects they pay for', async () => {
    const itemId = ItemId.parse('item-1')
    const steps = await room.read((context) =>
      subsidiesTraceSteps(async () => [{ itemId, projectId: second }])(context, [itemId]),
    )
    expect(steps.map(({ note, won: moved }) => [note, moved])).toEqual([
      ['교부결정', 100],
      ['교부', 100],
      ['신청', 1_000_000_000],
      ['교부결정', 900_000_000],
      ['교부', 600_000_000],
      ['교부', 300_000_000],
      ['정산', 889_999_999],
      ['서울특별시', 900_000_000],
    ])
    expect(SubsidyId.parse(steps.at(-1)?.href.id)).toBe('twice')
    expect(await room.read((context) => subsidiesTraceSteps(async () => [])(context, [itemId]))).toEqual([])
  })
})

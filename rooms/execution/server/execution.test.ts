import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterStage, openBill } from '#rooms/appropriations/contract.ts'
import { transferBudget } from '#rooms/appropriations/contract-movements.ts'
import { linesFor, rowOf } from '#rooms/appropriations/core/fixture.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { traceItem } from '#rooms/items/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import {
  cancelCarryOver,
  carryOver,
  listEntries,
  recordCommitment,
  recordExpenditure,
  reverseEntry,
  seeProjectExecution,
  seeSettlement,
  seeYear,
} from '../contract.ts'
import { executedOf } from './executed-of.ts'
import { executionFindings } from './findings.ts'
import { executionRoom } from './room.ts'
import { executionTraceSteps } from './trace-steps.ts'
import { usedOf } from './used-of.ts'

let room: RoomTest
const office = { role: 'budget-office' } as const
beforeAll(async () => {
  const items = itemsRoom({ traceSteps: [executionTraceSteps] })
  const rooms = [
    organizationRoom,
    items,
    cycleRoom,
    budgetRoom,
    plansRoom(nonePublished),
    appropriationsRoom({ usedOf }),
    executionRoom,
  ]
  room = await openRoom(rooms)
  await drawUpTwoProjects(room)
  for (const no of [8, 5] as const) {
    expect(await room.run(writeCostLines, { projectId: `project-${no}`, lines: linesFor(no) })).toMatchObject({
      ok: true,
    })
  }
  await room.run(openBill, { billId: 'b0', fiscalYear: 2021, round: 0, name: '본예산' }, office)
  const rows = [rowOf(8, '시설비', 'city', 100_000_000), rowOf(8, '사무관리비', 'district', 3_000_000)]
  const plenary = { billId: 'b0', basedOn: 1, stage: 'plenary', on: '2020-12-18', rows } as const
  expect(await room.run(enterStage, plenary, office)).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const shared = { fiscalYear: 2021, projectId: 'project-8', evidenceKind: 'tax-invoice', payeeKind: 'company' } as const
const facilities = { accountName: '시설비', source: 'city' } as const
const spend = (entryId: string, amount: number, more: object = {}, on = '2021-03-02') =>
  room.run(recordExpenditure, { ...shared, ...facilities, entryId, amount, ...more } as never, { on })

describe('entries', () => {
  it('stand within the current budget, and say what is left', async () => {
    expect(await spend('e0', 100_000_001)).toMatchObject({
      refusal: { kind: 'over-budget', basis: 'appropriated', base: 100_000_000, left: 100_000_000 },
    })
    expect(await spend('e0', 1, { accountName: null })).toMatchObject({ refusal: { kind: 'no-line-or-account' } })
    expect(await spend('e0', 1, { lineId: 'line-5-1' })).toMatchObject({ refusal: { kind: 'line-not-in-project' } })
    expect(await spend('e0', 1, { accountName: '없는 과목' })).toMatchObject({ refusal: { kind: 'unknown-account' } })
    expect(await spend('e0', 1, {}, '2020-12-31')).toMatchObject({ refusal: { kind: 'outside-fiscal-year' } })
    expect(await spend('e0', 1, { commitmentId: 'none' })).toMatchObject({ refusal: { kind: 'commitment-not-found' } })
    expect(await spend('e0', 1, { back: true })).toMatchObject({ refusal: { kind: 'more-back-than-spent' } })
    const line = { lineId: 'line-8-1', accountName: null, source: null, note: '수목 식재' }
    expect(await spend('e1', 20_000_000, line)).toMatchObject({ value: { entryId: 'e1', left: 80_000_000 } })
    expect(await spend('e1', 1)).toMatchObject({ refusal: { kind: 'entry-id-taken' } })
    expect(await spend('e2', 10_000_000, { projectId: 'project-5' })).toMatchObject({ value: { left: 0 } })
    expect(await spend('e3', 1, { projectId: 'project-5' })).toMatchObject({
      refusal: { kind: 'over-budget', basis: 'planned', left: 0 },
    })
  })

  it('bind first and pay then, each won once', async () => {
    const commit = { ...shared, ...facilities, entryId: 'c1', amount: 50_000_000, evidenceKind: 'contract' as const }
    const on = { on: '2021-04-01' }
    expect(await room.run(recordCommitment, commit, on)).toMatchObject({ value: { left: 30_000_000 } })
    expect(await spend('e4', 50_000_001, { commitmentId: 'c1' })).toMatchObject({
      refusal: { kind: 'over-commitment', left: 50_000_000 },
    })
    expect(await spend('e4', 45_000_000, { commitmentId: 'c1' }, '2021-05-03')).toMatchObject({
      value: { left: 30_000_000 },
    })
    const released = { ...commit, entryId: 'c2', amount: 5_000_000, back: true, commitmentId: 'c1' }
    expect(await room.run(recordCommitment, released, on)).toMatchObject({ value: { left: 35_000_000 } })
    expect(await spend('e5', 1, { commitmentId: 'c1' })).toMatchObject({
      refusal: { kind: 'over-commitment', left: 0 },
    })
    expect(await room.run(reverseEntry, { entryId: 'c1', reversalId: 'x1', reason: '해지' })).toMatchObject({
      refusal: { kind: 'commitment-is-paid', paid: 45_000_000 },
    })
  })

  it('let one of two spend the last won, and a transfer not take it', async () => {
    const both = await Promise.all(['l1', 'l2'].map((id) => spend(id, 35_000_000, {}, '2021-06-10')))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'over-budget', left: 0 } })
    const last = both[0]?.ok ? 'l1' : 'l2'
    const taken = { entryId: last, reversalId: 'x2', reason: '중복 지출' }
    expect(await room.run(reverseEntry, taken, { on: '2021-06-11' })).toMatchObject({ ok: true })
    expect(await room.run(reverseEntry, { ...taken, reversalId: 'x3' })).toMatchObject({
      refusal: { kind: 'already-reversed' },
    })
    expect(await room.run(reverseEntry, { ...taken, entryId: 'x2', reversalId: 'x3' })).toMatchObject({
      refusal: { kind: 'is-reversal' },
    })
    expect(await room.run(reverseEntry, { ...taken, reversalId: 'e1' })).toMatchObject({
      refusal: { kind: 'entry-id-taken' },
    })
    expect(await room.run(reverseEntry, { ...taken, entryId: 'none' })).toMatchObject({
      refusal: { kind: 'entry-not-found' },
    })
    const move = {
      ...{ movementId: 'm1', fiscalYear: 2021, amount: 35_000_000, reason: '행사' },
      ...({ kind: 'transfer', source: 'city' } as const),
      ...{ fromProjectId: 'project-8', fromAccountName: '시설비' },
      ...{ toProjectId: 'project-8', toAccountName: '행사운영비' },
    }
    const [moved, spent] = await Promise.all([
      room.run(transferBudget, move, { ...office, on: '2021-06-12' }),
      spend('l3', 35_000_000, {}, '2021-06-12'),
    ])
    expect([moved.ok, spent.ok].filter(Boolean)).toHaveLength(1)
    const undo = spent.ok ? { entryId: 'l3', reversalId: 'x4', reason: '다시' } : null
    if (undo !== null) expect(await room.run(reverseEntry, undo, { on: '2021-06-12' })).toMatchObject({ ok: true })
    else expect(moved).toMatchObject({ ok: true })
  })
})

describe('a year', () => {
  it('is seen from every side, each adding up to the whole', async () => {
    const seen = await room.ask(seeYear, { fiscalYear: 2021, asOf: '2021-05-31' })
    expect(seen).toMatchObject({
      value: {
        total: { base: 113_000_000, committed: 45_000_000, spent: 75_000_000, left: 38_000_000, rate: '66.4' },
        byProject: [
          { projectId: 'project-5', basis: 'planned', base: 10_000_000, rate: '100.0' },
          { projectId: 'project-8', basis: 'appropriated', base: 103_000_000, spent: 65_000_000, rate: '63.1' },
        ],
        byAccount: [
          { name: '시설비', base: 110_000_000 },
          { name: '사무관리비', spent: 0 },
        ],
        bySource: [{ key: 'city' }, { key: 'district' }],
        byDepartment: [{ name: '교육지원과' }, { name: '공원녹지과' }],
        byProgramme: [],
      },
    })
    if (!seen.ok) return
    const { byProject, byAccount, bySource, byDepartment, byMonth, byQuarter, byHalf, total } = seen.value
    for (const axis of [byProject, byAccount, bySource, byDepartment]) {
      expect(axis.reduce((sum, part) => sum + part.base, 0)).toBe(total.base)
      expect(axis.reduce((sum, part) => sum + part.spent, 0)).toBe(total.spent)
    }
    for (const time of [byMonth, byQuarter, byHalf]) expect(time.at(-1)?.cumulative).toBe(total.spent)
    const january = await room.ask(seeYear, { fiscalYear: 2021, asOf: '2021-01-31', rounding: 'truncation' })
    expect(january).toMatchObject({ value: { total: { spent: 0, rate: '0.0' } } })
  })

  it('is seen by project, with its lines and entries', async () => {
    const seen = await room.ask(seeProjectExecution, { projectId: 'project-8', asOf: '2021-12-31' })
    expect(seen).toMatchObject({
      value: {
        basis: 'appropriated',
        total: { base: 103_000_000, spent: 65_000_000 },
        lines: [{ lineId: 'line-8-1', planned: 60_000_000, spent: 20_000_000 }, { spent: 0 }, { spent: 0 }],
        years: [2021],
      },
    })
    expect(seen.ok && seen.value.entries.filter(({ reversedBy }) => reversedBy !== null).length).toBeGreaterThan(0)
    expect(await room.ask(seeProjectExecution, { projectId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
    const listed = await room.ask(listEntries, { fiscalYear: 2021, projectId: 'project-5', importId: 'none' })
    expect(listed).toMatchObject({ value: { entries: [] } })
  })

  it('is settled to the won, with what is carried over', async () => {
    const cell = { projectId: 'project-8', accountName: '사무관리비', source: 'district' as const }
    const carried = { ...cell, carryOverId: 'co1', fiscalYear: 2021, carryKind: 'accident' as const, reason: '미완료' }
    const on = { ...office, on: '2021-12-20' }
    expect(await room.run(carryOver, { ...carried, amount: 3_000_001 }, on)).toMatchObject({
      refusal: { kind: 'more-than-unspent', unspent: 3_000_000 },
    })
    expect(await room.run(carryOver, { ...carried, accountName: '없는 과목', amount: 1 }, on)).toMatchObject({
      refusal: { kind: 'unknown-account' },
    })
    expect(await room.run(carryOver, { ...carried, amount: 2_000_000 }, on)).toMatchObject({ ok: true })
    expect(await room.run(carryOver, { ...carried, amount: 1 }, on)).toMatchObject({
      refusal: { kind: 'carry-over-id-taken' },
    })
    const over = { ...cell, amount: 1_000_001 }
    expect(await spend('e9', 0, over, '2021-12-21')).toMatchObject({
      refusal: { kind: 'over-budget', left: 1_000_000 },
    })
    expect(await room.ask(seeSettlement, { fiscalYear: 2021 })).toMatchObject({
      value: {
        settlement: {
          total: { base: 113_000_000, spent: 75_000_000, accident: 2_000_000, carried: 2_000_000, balance: 36_000_000 },
        },
        carryOvers: [{ id: 'co1', cancelled: null }],
        projects: [{ projectId: 'project-5' }, { projectId: 'project-8' }],
      },
    })
    expect((await room.read(executionFindings)).map(({ rule }) => rule)).toEqual(['accident-carry-over-unbound'])
    const back = { carryOverId: 'co1', reason: '집행함' }
    expect(await room.run(cancelCarryOver, { ...back, carryOverId: 'none' }, on)).toMatchObject({
      refusal: { kind: 'carry-over-not-found' },
    })
    expect(await room.run(cancelCarryOver, back, on)).toMatchObject({ ok: true })
    expect(await room.run(cancelCarryOver, back, on)).toMatchObject({ refusal: { kind: 'already-cancelled' } })
  })

  it('keeps the notes of entries from the public, wherever they would stand', async () => {
    const noted = async (role: 'visitor' | 'resident' | 'department-officer' | 'auditor') => {
      const listed = await room.ask(listEntries, { fiscalYear: 2021 }, { role })
      const seen = await room.ask(seeProjectExecution, { projectId: 'project-8' }, { role })
      const thread = await room.ask(traceItem, { itemId: 'item-8' }, { role })
      expect([listed.ok, seen.ok, thread.ok]).toEqual([true, true, true])
      return [listed, seen, thread].map((one) => JSON.stringify(one).includes('수목 식재'))
    }
    for (const role of ['visitor', 'resident'] as const) expect(await noted(role)).toEqual([false, false, false])
    for (const role of ['department-officer', 'auditor'] as const) expect(await noted(role)).toEqual([true, true, true])
  })

  it('is told to subsidies and to the thread', async () => {
    const projectIds = [ProjectId.parse('project-8')]
    expect(await room.read((context) => executedOf(context, { projectIds, source: 'city', fiscalYear: 2021 }))).toBe(
      65_000_000,
    )
    expect(await room.read((context) => executedOf(context, { projectIds, source: 'city', fiscalYear: 2022 }))).toBe(0)
    expect(await room.read((context) => executedOf(context, { projectIds, source: 'city' }))).toBe(65_000_000)
    const thread = await room.ask(traceItem, { itemId: 'item-8' }, office)
    const steps = thread.ok ? thread.value.steps.filter(({ kind }) => kind === 'expenditure') : []
    expect(steps.map(({ title, won }) => [title, won])).toEqual([
      ['수목 식재', 20_000_000],
      ['시설비', 45_000_000],
    ])
    expect(steps[0]).toMatchObject({ note: '시설비 · 세금계산서', on: { from: '2021-03-02' } })
  })

  it('warns of a cost line of which more was paid than it plans', async () => {
    const over = { lineId: 'line-8-3', accountName: null, source: null, evidenceKind: 'card-slip' }
    expect(await spend('line-over', 2_000_000, over, '2021-03-01')).toMatchObject({ ok: true })
    const lines = linesFor(8).map((line) => (line.id === 'line-8-3' ? { ...line, stated: 1_500_000 } : line))
    const cheaper = { projectId: 'project-8', basedOn: 1, lines }
    const found = async () => (await room.read(executionFindings)).filter(({ rule }) => rule === 'over-line')
    expect(await found()).toEqual([])
    expect(await room.run(writeCostLines, cheaper)).toMatchObject({ ok: true })
    expect(await found()).toMatchObject([{ stated: '2000000', computed: '1500000', params: { over: 500_000 } }])
    for (const seen of [
      await room.ask(seeYear, { fiscalYear: 2021, asOf: '2021-05-31' }),
      await room.ask(seeProjectExecution, { projectId: 'project-8', asOf: '2021-05-31' }),
    ]) {
      expect(seen.ok && seen.value.findings.some(({ rule }) => rule === 'over-line')).toBe(true)
    }
  })
})

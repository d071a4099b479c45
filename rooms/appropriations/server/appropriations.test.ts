import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { enterItem, traceItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { drawUpPlan, writeProjectSheet } from '#rooms/plans/contract.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import {
  enterStage,
  explainCut,
  listBills,
  openBill,
  requestFromPlan,
  seeBill,
  seeCurrentBudget,
  seeDifference,
} from '../contract.ts'
import { accountsOf2021, cycleOf2021, itemFor, linesFor, planOf2021, rowOf, sheetFor } from '../core/fixture.ts'
import { appropriationsFindings } from './findings.ts'
import { appropriationsRoom } from './room.ts'
import { appropriationsTraceSteps } from './trace-steps.ts'
import { nothingUsed } from './used-of.ts'

let room: RoomTest
const office = { role: 'budget-office' } as const
beforeAll(async () => {
  const items = itemsRoom({ traceSteps: [appropriationsTraceSteps] })
  const plans = plansRoom(nonePublished)
  const rooms = [organizationRoom, items, cycleRoom, budgetRoom, plans, appropriationsRoom(nothingUsed)]
  room = await openRoom(rooms)
  expect(await room.run(openCycle, cycleOf2021)).toMatchObject({ ok: true })
  expect(await room.run(drawUpPlan, { plan: planOf2021 })).toMatchObject({ ok: true })
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: accountsOf2021 }, office)
  for (const no of [8, 5] as const) {
    expect(await room.run(enterItem, itemFor(no))).toMatchObject({ ok: true })
    expect(await room.run(writeProjectSheet, { sheet: sheetFor(no) })).toMatchObject({ ok: true })
    const written = { projectId: `project-${no}`, lines: linesFor(no) }
    expect(await room.run(writeCostLines, written)).toMatchObject({ ok: true })
  }
})
afterAll(() => room.close())

const first = { billId: 'bill-2021', fiscalYear: 2021, round: 0, name: '2021년도 본예산' }
const stage = (billId: string, basedOn: number, more: object) =>
  room.run(enterStage, { billId, basedOn, on: '2020-11-20', rows: [], ...more } as never, office)

describe('the first budget of a year', () => {
  it('stands as planned, and says so, while there is none', async () => {
    const seen = await room.ask(seeCurrentBudget, { fiscalYear: 2021 })
    expect(seen).toMatchObject({
      value: {
        inForce: null,
        projects: [
          { projectId: 'project-5', basis: 'planned', current: 0, planned: 10_000_000, base: 10_000_000 },
          { projectId: 'project-8', basis: 'planned', current: 0, planned: 120_000_000, base: 120_000_000 },
        ],
        total: { current: 0, planned: 130_000_000 },
      },
    })
  })

  it('opens once, and only the first before the others', async () => {
    const early = { billId: 'too-early', fiscalYear: 2021, round: 1, name: '제1회 추경' }
    expect(await room.run(openBill, early, office)).toMatchObject({
      refusal: { kind: 'earlier-bill-open', round: 0 },
    })
    const both = await Promise.all(
      ['bill-2021', 'bill-b'].map((billId) => room.run(openBill, { ...first, billId }, office)),
    )
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'round-taken' } })
    if (both[0]?.ok === false) first.billId = 'bill-b'
    expect(await room.run(openBill, first, office)).toMatchObject({ refusal: { kind: 'bill-id-taken' } })
    const role = { role: 'resident' } as const
    expect(await room.run(openBill, first, role)).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })

  it('takes the cost lines as its request, by cell and under the names of the table', async () => {
    const everything = { billId: first.billId, basedOn: 1 }
    for (const role of ['department-officer', 'department-head'] as const) {
      expect(await room.run(requestFromPlan, everything, { role })).toMatchObject({
        refusal: { kind: 'projects-not-named' },
      })
    }
    const both = { ...everything, projectIds: ['project-8', 'project-5'], reference: '예산팀-7' }
    const asked = await room.run(requestFromPlan, both, { role: 'department-officer', on: '2020-10-01' })
    expect(asked).toMatchObject({ value: { version: 2, rows: 3, total: 130_000_000 } })
    expect(await room.run(requestFromPlan, { billId: first.billId, basedOn: 1 })).toMatchObject({
      refusal: { kind: 'bill-changed-meanwhile', version: 2 },
    })
    const one = { billId: first.billId, basedOn: 2, projectIds: ['project-8'] }
    const reason = { stage: 'request' as const, accountName: '시설비', source: 'city' as const, reason: '수목 추가' }
    const ofOne = { billId: first.billId, projectId: 'project-8', ...reason }
    expect(await room.run(explainCut, ofOne, office)).toMatchObject({ value: { version: 3 } })
    expect(await room.run(requestFromPlan, { ...one, basedOn: 3 }, { on: '2020-10-02' })).toMatchObject({
      value: { version: 4, rows: 3 },
    })
    const kept = await room.ask(seeBill, { billId: first.billId }, office)
    expect(kept).toMatchObject({ value: { stages: [{ on: '2020-10-02', reference: '예산팀-7' }] } })
    expect(JSON.stringify(kept)).toContain('수목 추가')
    expect(await room.run(requestFromPlan, { ...one, basedOn: 4, projectIds: ['nowhere'] })).toMatchObject({
      refusal: { kind: 'no-cost-lines' },
    })
    expect(await room.run(requestFromPlan, { ...one, billId: 'none' })).toMatchObject({
      refusal: { kind: 'bill-not-found' },
    })
  })

  it('is not told to the public while it is only asked for', async () => {
    const billId = first.billId
    for (const role of ['visitor', 'resident'] as const) {
      expect(await room.ask(seeBill, { billId }, { role })).toMatchObject({
        value: { undecided: true, stages: [], rows: [], findings: [], reconciliation: { requested: 0, last: 0 } },
      })
      expect(await room.ask(listBills, {}, { role })).toMatchObject({
        value: { bills: [{ undecided: true, stages: [], reconciliation: { requested: 0 } }] },
      })
      expect(await room.ask(seeDifference, { billId }, { role })).toMatchObject({
        value: { undecided: true, stage: null, stages: [], difference: { total: { after: 0 } } },
      })
      expect(await room.ask(seeDifference, { billId, stage: 'request' }, { role })).toMatchObject({
        refusal: { kind: 'stage-not-found' },
      })
    }
    const thread = await room.ask(traceItem, { itemId: 'item-5' })
    expect(thread.ok && thread.value.steps.some(({ href }) => href.room === 'appropriations')).toBe(false)
    const insider = { role: 'budget-committee-member' } as const
    expect(await room.ask(seeBill, { billId }, insider)).toMatchObject({
      value: { undecided: false, stages: [{ stage: 'request', total: 130_000_000 }] },
    })
    expect(await room.ask(traceItem, { itemId: 'item-5' }, insider)).toMatchObject({ ok: true })
  })

  it('goes its way through the assembly, with every row at every stage', async () => {
    const rows = [
      rowOf(5, '시설비', 'city', 10_000_000),
      rowOf(8, '시설비', 'city', 110_000_000, '시 보조금 감액'),
      rowOf(8, '사무비', 'district', 3_000_000),
    ]
    expect(await stage(first.billId, 4, { stage: 'adjustment', rows: rows.slice(1) })).toMatchObject({
      refusal: { kind: 'row-missing', rows: 1 },
    })
    const unknown = [...rows, rowOf(8, '없는 과목', 'city', 1)]
    expect(await stage(first.billId, 4, { stage: 'adjustment', rows: unknown })).toMatchObject({
      refusal: { kind: 'unknown-account' },
    })
    expect(await stage(first.billId, 4, { stage: 'adjustment', rows })).toMatchObject({ value: { version: 5 } })
    const opinion = { opinionText: '원안에 찬성합니다.', opinionOn: null }
    expect(await stage(first.billId, 5, { stage: 'bill', rows, ...opinion })).toMatchObject({
      refusal: { kind: 'opinion-without-date' },
    })
    const dated = { ...opinion, opinionOn: '2020-11-10', reference: '의안 제12호' }
    expect(await stage(first.billId, 5, { stage: 'bill', rows, ...dated })).toMatchObject({ value: { version: 6 } })
    const cut = rows.map((row) => (row.projectId === 'project-5' ? { ...row, amount: 8_000_000 } : row))
    expect(await stage(first.billId, 6, { stage: 'plenary', rows: cut, on: '2020-12-18' })).toMatchObject({
      value: { version: 7 },
    })
    expect(await stage(first.billId, 7, { stage: 'committee', rows: cut })).toMatchObject({
      refusal: { kind: 'later-stage-entered', stage: 'plenary' },
    })
  })

  it('reconciles to the won, and asks for the reason of a cut', async () => {
    const seen = await room.ask(seeBill, { billId: first.billId })
    expect(seen).toMatchObject({
      value: {
        stages: [
          { stage: 'request', total: 130_000_000 },
          { stage: 'adjustment', total: 123_000_000 },
          { stage: 'bill', opinion: { text: '원안에 찬성합니다.' }, reference: '의안 제12호' },
          { stage: 'plenary', on: '2020-12-18', total: 121_000_000 },
        ],
        reconciliation: { requested: 130_000_000, cuts: 9_000_000, increases: 0, last: 121_000_000, unexplained: 0 },
        projects: [{ projectId: 'project-5' }, { projectId: 'project-8' }],
      },
    })
    expect(seen.ok ? seen.value.findings.map(({ rule }) => rule) : []).toEqual(['cut-without-reason'])
    const cut = { billId: first.billId, projectId: 'project-5', accountName: '시설비', source: 'city' as const }
    const said = { ...cut, stage: 'plenary' as const, reason: '설계비 조정' }
    expect(await room.run(explainCut, { ...said, stage: 'committee' }, office)).toMatchObject({
      refusal: { kind: 'stage-not-found' },
    })
    expect(await room.run(explainCut, { ...said, accountName: '행사운영비' }, office)).toMatchObject({
      refusal: { kind: 'row-not-found' },
    })
    expect(await room.run(explainCut, { ...said, billId: 'none' }, office)).toMatchObject({
      refusal: { kind: 'bill-not-found' },
    })
    expect(await room.run(explainCut, said, office)).toMatchObject({ value: { version: 8 } })
    expect(await room.read(appropriationsFindings)).toEqual([])
  })

  it('is then the current budget, and a step of the thread', async () => {
    expect(await room.ask(seeCurrentBudget, { fiscalYear: 2021, projectId: 'project-8' })).toMatchObject({
      value: {
        inForce: { billId: first.billId, on: '2020-12-18' },
        cells: [
          { accountName: '시설비', source: 'city', current: 110_000_000, planned: 117_000_000, basis: 'appropriated' },
          { accountName: '사무관리비', source: 'district', base: 3_000_000 },
        ],
        total: { current: 113_000_000 },
      },
    })
    expect(await room.ask(seeCurrentBudget, { fiscalYear: 2021, on: '2020-12-17' })).toMatchObject({
      value: { inForce: null, total: { current: 0, base: 130_000_000 } },
    })
    const thread = await room.ask(traceItem, { itemId: 'item-5' })
    const steps = thread.ok ? thread.value.steps.filter(({ href }) => href.room === 'appropriations') : []
    expect(steps).toMatchObject([
      { title: '2021년도 본예산: 구의회 본회의 확정', won: 8_000_000, note: '설계비 조정', href: { id: first.billId } },
    ])
  })
})

describe('a supplementary budget', () => {
  it('rests on what was confirmed, and shows the difference in every margin', async () => {
    const rows = [
      rowOf(5, '시설비', 'city', 8_000_000),
      rowOf(8, '시설비', 'city', 105_500_000, '집행 잔액'),
      rowOf(8, '사무관리비', 'district', 3_000_000),
      rowOf(8, '행사운영비', 'city', 2_000_000, '주민 행사'),
    ]
    const opening = { billId: 'bill-2021-1', fiscalYear: 2021, round: 1, name: '2021년도 제1회 추경' }
    const short = { ...opening, rows: rows.slice(1) }
    expect(await room.run(openBill, short, office)).toMatchObject({ refusal: { kind: 'row-missing', rows: 1 } })
    expect(await room.run(openBill, { ...opening, rows, requestedOn: '2021-04-01' }, office)).toMatchObject({
      ok: true,
    })
    expect(await room.ask(seeDifference, { billId: 'bill-2021-1' })).toMatchObject({
      value: { undecided: true, stage: null, difference: { total: { before: 121_000_000, change: 0 } } },
    })
    expect(await room.ask(seeDifference, { billId: 'bill-2021-1' }, office)).toMatchObject({
      value: {
        stage: 'request',
        difference: {
          byProject: [
            { projectId: 'project-5', change: 0 },
            { projectId: 'project-8', before: 113_000_000, after: 110_500_000, change: -2_500_000 },
          ],
          byAccount: [
            { accountName: '시설비', change: -4_500_000 },
            { accountName: '사무관리비', change: 0 },
            { accountName: '행사운영비', before: 0, change: 2_000_000 },
          ],
          bySource: [
            { source: 'city', change: -2_500_000 },
            { source: 'district', change: 0 },
          ],
          total: { before: 121_000_000, after: 118_500_000, change: -2_500_000 },
        },
      },
    })
    expect(await room.ask(seeDifference, { billId: 'bill-2021-1', stage: 'plenary' })).toMatchObject({
      refusal: { kind: 'stage-not-found' },
    })
    expect(await room.ask(seeDifference, { billId: 'none' })).toMatchObject({ refusal: { kind: 'bill-not-found' } })
    expect(await room.ask(seeBill, { billId: 'none' })).toMatchObject({ refusal: { kind: 'bill-not-found' } })
    expect(await stage(first.billId, 8, { stage: 'plenary', rows })).toMatchObject({
      refusal: { kind: 'later-bill-open', billId: 'bill-2021-1' },
    })
    expect(await room.run(requestFromPlan, { billId: first.billId, basedOn: 8 })).toMatchObject({
      refusal: { kind: 'later-bill-open' },
    })
  })

  it('counts from the day of its plenary on', async () => {
    const rows = [
      rowOf(5, '시설비', 'city', 8_000_000),
      rowOf(8, '시설비', 'city', 105_500_000, '집행 잔액'),
      rowOf(8, '사무관리비', 'district', 3_000_000),
      rowOf(8, '행사운영비', 'city', 2_000_000, '주민 행사'),
    ]
    expect(await stage('bill-2021-1', 1, { stage: 'plenary', rows, on: '2021-05-20' })).toMatchObject({ ok: true })
    const total = async (on?: string) => {
      const seen = await room.ask(seeCurrentBudget, { fiscalYear: 2021, ...(on === undefined ? {} : { on }) })
      return seen.ok ? seen.value.total.current : null
    }
    expect([await total('2021-05-19'), await total('2021-05-20'), await total()]).toEqual([
      121_000_000, 118_500_000, 118_500_000,
    ])
    expect(await room.ask(listBills, {})).toMatchObject({
      value: {
        bills: [
          { bill: { round: 0 }, base: 0, confirmedOn: '2020-12-18', cutsWithoutReason: 0 },
          { bill: { round: 1 }, base: 121_000_000, confirmedOn: '2021-05-20' },
        ],
        years: [2021],
      },
    })
    expect(await room.ask(listBills, { fiscalYear: 2022 })).toMatchObject({ value: { bills: [], years: [2021] } })
  })
})

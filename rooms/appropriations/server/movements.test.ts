import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { won, zeroWon } from '#kit/won.ts'
import { declareAccounts } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { drawUpPlan, writeProjectSheet } from '#rooms/plans/contract.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import { checkRows, enterStage, listMovements, openBill, seeCurrentBudget } from '../contract.ts'
import {
  cancelMovement,
  carryIn,
  reallocateBudget,
  surrenderBudget,
  transferBudget,
  useBeforeBudget,
} from '../contract-movements.ts'
import { accountsOf2021, cycleOf2021, itemFor, planOf2021, rowOf, sheetFor } from '../core/fixture.ts'
import { appropriationsFindings } from './findings.ts'
import { appropriationsRoom } from './room.ts'

let room: RoomTest
let used = zeroWon
const office = { role: 'budget-office', on: '2021-03-02' } as const
beforeAll(async () => {
  const means = { usedOf: async () => ({ used, byDepartment: new Map() }) }
  const items = itemsRoom({ traceSteps: [] })
  room = await openRoom([
    organizationRoom,
    items,
    cycleRoom,
    budgetRoom,
    plansRoom(nonePublished),
    appropriationsRoom(means),
  ])
  await room.run(openCycle, cycleOf2021)
  await room.run(drawUpPlan, { plan: planOf2021 })
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: accountsOf2021 }, office)
  for (const no of [8, 5] as const) {
    await room.run(enterItem, itemFor(no))
    expect(await room.run(writeProjectSheet, { sheet: sheetFor(no) })).toMatchObject({ ok: true })
  }
  await room.run(openBill, { billId: 'b0', fiscalYear: 2021, round: 0, name: '본예산' }, office)
  const rows = [rowOf(8, '시설비', 'city', 100_000_000), rowOf(8, '사무관리비', 'district', 3_000_000)]
  const plenary = { billId: 'b0', basedOn: 1, stage: 'plenary', on: '2020-12-18', rows } as const
  expect(await room.run(enterStage, plenary, office)).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const said = { fiscalYear: 2021, reason: '집행 사유', documentNo: '예산팀-101' }
const move = (movementId: string, amount: number, more: object = {}, on: string = office.on) =>
  room.run(
    transferBudget,
    {
      ...said,
      ...{ movementId, amount, kind: 'transfer', source: 'city' },
      ...{ fromProjectId: 'project-8', fromAccountName: '시설비' },
      ...{ toProjectId: 'project-8', toAccountName: '행사운영비' },
      ...more,
    } as never,
    { ...office, on },
  )
const currentOf = async (accountName: string) => {
  const seen = await room.ask(seeCurrentBudget, { fiscalYear: 2021 })
  return seen.ok ? seen.value.cells.find((cell) => cell.accountName === accountName)?.current : undefined
}

describe('budget that moves', () => {
  it('moves within a source, as far as it is there on that day', async () => {
    expect(await move('m0', 1, {}, '2020-12-17')).toMatchObject({ refusal: { kind: 'no-confirmed-budget' } })
    expect(await move('m0', 100_000_001)).toMatchObject({ refusal: { kind: 'more-than-left', left: 100_000_000 } })
    expect(await move('m0', 1, { toAccountName: '시설비' })).toMatchObject({ refusal: { kind: 'same-cell' } })
    expect(await move('m0', 1, { toAccountName: '없는 과목' })).toMatchObject({ refusal: { kind: 'unknown-account' } })
    expect(await move('m0', 1, { fromAccountName: '없는 과목' })).toMatchObject({
      refusal: { kind: 'unknown-account' },
    })
    expect(await move('m0', 1, { toProjectId: 'nowhere' })).toMatchObject({ refusal: { kind: 'refers-to-unknown' } })
    expect(await move('m1', 30_000_000)).toMatchObject({ ok: true })
    expect(await move('m1', 30_000_000)).toMatchObject({ refusal: { kind: 'movement-id-taken' } })
    expect([await currentOf('시설비'), await currentOf('행사운영비')]).toEqual([70_000_000, 30_000_000])
    expect(await move('m2', 80_000_000, {}, '2021-01-05')).toMatchObject({
      refusal: { kind: 'more-than-left', left: 70_000_000 },
    })
  })

  it('lets one of two have the last won', async () => {
    const both = await Promise.all(['m3', 'm4'].map((id) => move(id, 70_000_000)))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'more-than-left', left: 0 } })
    const back = both[0]?.ok ? 'm3' : 'm4'
    expect(await room.run(cancelMovement, { movementId: back, reason: '잘못 적음' }, office)).toMatchObject({
      ok: true,
    })
    expect(await room.run(cancelMovement, { movementId: back, reason: '또' }, office)).toMatchObject({
      refusal: { kind: 'already-cancelled' },
    })
    expect(await room.run(cancelMovement, { movementId: 'none', reason: '없음' }, office)).toMatchObject({
      refusal: { kind: 'movement-not-found' },
    })
    expect(await currentOf('시설비')).toBe(70_000_000)
  })

  it('does not move what is bound or spent', async () => {
    used = won(65_000_000)
    expect(await move('m5', 5_000_001)).toMatchObject({ refusal: { kind: 'more-than-left', left: 5_000_000 } })
    expect(await room.run(cancelMovement, { movementId: 'm1', reason: '되돌림' }, office)).toMatchObject({
      refusal: { kind: 'more-than-left', left: 0 },
    })
    used = zeroWon
  })

  it('comes from last year, is given to another department, and is freed', async () => {
    const cell = { projectId: 'project-8', accountName: '시설비', source: 'city' as const }
    const carried = { ...said, ...cell, movementId: 'c1', amount: 5_000_000, carryKind: 'specified' as const }
    expect(await room.run(carryIn, { ...carried, amount: 0 }, office)).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    expect(await room.run(carryIn, carried, office)).toMatchObject({ ok: true })
    const given = { ...said, ...cell, movementId: 'r1', amount: 20_000_000, fromDepartment: '공원녹지과' }
    const to = { ...given, toDepartment: '마을자치과' }
    expect(await room.run(reallocateBudget, { ...given, toDepartment: '공원녹지과' }, office)).toMatchObject({
      refusal: { kind: 'same-department' },
    })
    expect(await room.run(reallocateBudget, to, office)).toMatchObject({ ok: true })
    expect(await room.run(reallocateBudget, { ...to, movementId: 'r2', amount: 60_000_000 }, office)).toMatchObject({
      refusal: { kind: 'more-than-left', left: 55_000_000 },
    })
    const freed = { ...said, ...cell, movementId: 's1', amount: 10_000_000 }
    expect(await room.run(surrenderBudget, freed, office)).toMatchObject({ ok: true })
    expect(await room.ask(seeCurrentBudget, { fiscalYear: 2021, projectId: 'project-8' })).toMatchObject({
      value: {
        total: {
          confirmed: 103_000_000,
          carriedIn: 5_000_000,
          transferred: 0,
          surrendered: 10_000_000,
          current: 98_000_000,
        },
        reallocated: [{ department: '마을자치과', amount: 20_000_000, accountName: '시설비' }],
      },
    })
    expect(await room.ask(seeCurrentBudget, { fiscalYear: 2021, on: '2021-01-31' })).toMatchObject({
      value: { total: { current: 103_000_000 }, reallocated: [] },
    })
    const listed = await room.ask(listMovements, { fiscalYear: 2021, projectId: 'project-8' })
    expect(listed.ok ? listed.value.movements.map(({ kind }) => kind).toSorted() : []).toEqual([
      'carry-in',
      'reallocation',
      'surrender',
      'transfer',
      'transfer',
    ])
    expect(await room.ask(listMovements, { fiscalYear: 2021, projectId: 'project-5' })).toMatchObject({
      value: { movements: [], projects: [] },
    })
  })

  it('is used before its budget where others gave it, and asked for until a 추경 holds it', async () => {
    const cell = { projectId: 'project-5', accountName: '시설비', source: 'city' as const }
    const given = { ...said, ...cell, movementId: 'p1', amount: 4_000_000, basis: '시 교부 결정 2021-5' }
    const own = { ...given, source: 'district' as const }
    expect(await room.run(useBeforeBudget, own, office)).toMatchObject({
      refusal: { kind: 'source-needs-budget', source: 'district' },
    })
    const { basis: _, ...without } = given
    expect(await room.run(useBeforeBudget, without as never, office)).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    const officer = { ...office, role: 'department-officer' } as const
    expect(await room.run(useBeforeBudget, given, officer)).toMatchObject({ refusal: { kind: 'not-permitted' } })
    expect(await room.run(useBeforeBudget, given, office)).toMatchObject({ ok: true })
    const of5 = { fiscalYear: 2021, projectId: 'project-5' }
    expect(await room.ask(seeCurrentBudget, of5)).toMatchObject({
      value: { total: { confirmed: 0, beforeBudget: 4_000_000, current: 4_000_000 } },
    })
    expect((await room.read(appropriationsFindings)).map(({ rule }) => rule)).toContain('before-budget-waits')
    expect(await room.run(cancelMovement, { movementId: 'p1', reason: '교부 취소' }, office)).toMatchObject({
      ok: true,
    })
    expect((await room.read(appropriationsFindings)).map(({ rule }) => rule)).not.toContain('before-budget-waits')
  })

  it('shows where a later budget cut what had moved already', async () => {
    await room.run(openBill, { billId: 'b1', fiscalYear: 2021, round: 1, name: '제1회 추경' }, office)
    const rows = [rowOf(8, '시설비', 'city', 10_000_000, '감액'), rowOf(8, '사무관리비', 'district', 3_000_000)]
    const plenary = { billId: 'b1', basedOn: 1, stage: 'plenary', on: '2021-06-01', rows } as const
    expect(await room.run(enterStage, plenary, office)).toMatchObject({ ok: true })
    const found = await room.read(appropriationsFindings)
    expect(found.map(({ rule }) => rule)).toEqual(['stages-skipped', 'stages-skipped', 'current-budget-negative'])
    expect(found.at(-1)).toMatchObject({ subject: { id: 'project-8' }, computed: '-25000000' })
  })
})

it('reads rows pasted from Excel', async () => {
  const text =
    '사업\t통계목\t재원\t기정액\t경정액\t사유\n8\t시설비\t시비\t105,500\t100,000\t감액\n9\t시설비\t시비\t1\t1\t'
  expect(await room.ask(checkRows, { fiscalYear: 2021, text, unit: 'thousand' }, office)).toMatchObject({
    value: {
      rows: [{ projectId: 'project-8', accountName: '시설비', amount: 100_000_000, reason: '감액' }],
      problems: [{ line: 3, kind: 'unknown-project', text: '9' }],
    },
  })
})

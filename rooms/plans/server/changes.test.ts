import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import { drawUpPlan, editSheet, listChanges, recordChange, surrenderProject, writeProjectSheet } from '../contract.ts'
import { aSheet, day, planOf2021 as plan } from '../core/fixture.ts'

let room: RoomTest
const planId = 'plan-2021'
const line = (id: string, projectId: string, stated: number) => ({
  ...{ id, projectId, fiscalYear: 2021, accountName: '시설비', group: null, label: '공사', formulaText: `${stated}원` },
  ...{ factors: [], stated, source: 'city' as const },
})
const lines = (projectId: string, stated: number, basedOn = 0) =>
  room.run(
    writeCostLines,
    { projectId, basedOn, lines: [line(`${projectId}-1`, projectId, stated)] },
    { role: 'department-officer' },
  )
beforeAll(async () => {
  room = await openRoom(roomsOfPlans())
  const steps = [{ no: 1, kind: 'drafting' as const, name: '수립', period: day('2020-08-05') }]
  await room.run(openCycle, { cycleId: plan.cycleId, name: '2021 계획', fiscalYear: 2021, steps })
  for (const itemId of ['stream', 'school', 'dust']) {
    const item = {
      itemId,
      title: itemId,
      cycleId: plan.cycleId,
      kind: 'city-transfer',
      enteredOn: day('2020-03-16'),
    } as const
    await room.run(enterItem, item)
  }
  await room.run(drawUpPlan, { plan })
  const account = {
    compilationItem: '시설비및부대비',
    name: '시설비',
    code: '401-01',
    nature: 'capital' as const,
    aliases: [],
  }
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: [account] }, { role: 'budget-office' })
  await room.run(writeProjectSheet, { sheet: aSheet(1, 'stream') })
  await room.run(writeProjectSheet, { sheet: aSheet(2, 'school') })
  await lines('project-1', 117_000_000)
  await lines('project-2', 121_000_000)
})
afterAll(() => room.close())

describe('changes during the year', () => {
  const officer = { role: 'department-officer' } as const
  const change = {
    ...{ changeId: 'change-1', projectId: 'project-1', reason: '장마', basis: '분과회의 결과' },
    ...{ agreedBy: 'subcommittee' as const, agreedOn: '2021-06-01' },
  }

  it('stand in the sheet when they name a field, and in the history in any case', async () => {
    const period = { field: 'category' as const, after: '제도 기반 협치 사업' }
    expect(await room.run(recordChange, { ...change, ...period }, officer)).toMatchObject({ ok: true })
    expect(await room.run(recordChange, { ...change, ...period }, officer)).toMatchObject({
      refusal: { kind: 'change-id-taken' },
    })
    const won = {
      changeId: 'change-2',
      before: '보도',
      after: '데크',
      amountBefore: 117_000_000,
      amountAfter: 100_000_000,
    }
    expect(await room.run(recordChange, { ...change, ...won }, officer)).toMatchObject({ ok: true })
    expect(await room.ask(listChanges, { projectId: 'project-1' })).toMatchObject({
      value: {
        changes: [
          { id: 'change-1', before: '부문별 협치 사업', after: '제도 기반 협치 사업', amountBefore: null },
          { id: 'change-2', field: null, before: '보도', after: '데크', amountAfter: 100_000_000 },
        ],
      },
    })
    for (const [more, kind] of [
      [{ projectId: 'nowhere' }, 'project-not-found'],
      [{ before: '같음', after: '같음' }, 'nothing-changes'],
      [{ after: 'x', amountAfter: 1 }, 'half-an-amount'],
      [{ field: 'category', before: '다른 글', after: 'x' }, 'field-changed-meanwhile'],
      [{ field: 'cooperation', after: [{ side: '협업부서', name: '마을자치과' }] }, 'no-lead-department'],
    ] as const) {
      const wish = { ...change, changeId: 'change-3', ...more } as never
      expect(await room.run(recordChange, wish, officer)).toMatchObject({ refusal: { kind } })
    }
  })

  it('end with a surrender, which is once and for all', async () => {
    const wish = { ...change, changeId: 'surrender-1', amount: 117_000_000, money: '시에 반납', sure: true as const }
    expect(await room.run(surrenderProject, { ...wish, sure: false as never })).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    expect(await room.run(surrenderProject, wish, officer)).toMatchObject({ refusal: { kind: 'not-permitted' } })
    expect(await room.run(surrenderProject, { ...wish, projectId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
    expect(await room.run(surrenderProject, wish)).toMatchObject({ value: { changeId: 'surrender-1' } })
    expect(await room.run(surrenderProject, wish)).toMatchObject({ refusal: { kind: 'change-id-taken' } })
    expect(await room.run(surrenderProject, { ...wish, changeId: 'surrender-2' })).toMatchObject({
      refusal: { kind: 'project-surrendered' },
    })
    const edit = { projectId: 'project-1', changes: [{ field: 'remarks' as const, value: 'x' }] }
    expect(await room.run(editSheet, edit)).toMatchObject({ refusal: { kind: 'project-surrendered' } })
    const anew = { sheet: aSheet(1, 'stream', { remarks: 'x' }), basedOn: 2 }
    expect(await room.run(writeProjectSheet, anew)).toMatchObject({ refusal: { kind: 'project-surrendered' } })
    expect(await room.run(recordChange, { ...change, changeId: 'change-9', before: 'ㄱ', after: 'ㄴ' })).toMatchObject({
      refusal: { kind: 'project-surrendered' },
    })
    expect(await room.ask(listChanges, { planId })).toMatchObject({
      value: { changes: [{}, {}, { kind: 'surrender', money: '시에 반납' }] },
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import {
  compareVersions,
  drawUpPlan,
  editSheet,
  freezeVersion,
  layOutPlan,
  listVersions,
  orderSections,
  recordNegotiation,
  removeSection,
  reviseNegotiation,
  seeNegotiation,
  seePlanTables,
  seePlanText,
  seeVersion,
  writeProjectSheet,
  writeSection,
} from '../contract.ts'
import { aSheet, day, planOf2021 as plan } from '../core/fixture.ts'

let room: RoomTest
const insider = { role: 'governance-council-member' } as const
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

const text = async () => {
  const seen = await room.ask(seePlanText, { planId })
  return seen.ok ? seen.value.sections : []
}

describe('the text of a plan', () => {
  const background = { planId, sectionId: 'background', kind: 'background' as const, heading: '수립 배경' }

  it('begins with the official chapters, is written, ordered and cut', async () => {
    expect(await room.run(layOutPlan, { planId })).toMatchObject({ value: { added: 9 } })
    expect(await room.run(layOutPlan, { planId })).toMatchObject({ value: { added: 0 } })
    expect(await room.run(writeSection, { ...background, body: '배경\r\n둘째 줄 ', basedOn: 1 })).toMatchObject({
      value: { version: 2 },
    })
    expect(await room.run(writeSection, { ...background, body: '다른 글', basedOn: 1 })).toMatchObject({
      refusal: { kind: 'section-changed-meanwhile', version: 2, body: '배경\n둘째 줄' },
    })
    expect(await room.run(removeSection, { planId, sectionId: 'annex-3', sure: true })).toMatchObject({ ok: true })
    expect(await room.run(removeSection, { planId, sectionId: 'annex-3', sure: true })).toMatchObject({
      refusal: { kind: 'section-not-found' },
    })
    const order = (await text()).map(({ id }) => id as string)
    expect(await room.run(orderSections, { planId, sectionIds: order.toReversed() })).toMatchObject({ ok: true })
    expect((await text()).map(({ id }) => id)).toEqual(order.toReversed())
    expect(await room.run(orderSections, { planId, sectionIds: order.slice(1) })).toMatchObject({
      refusal: { kind: 'order-not-complete' },
    })
    expect(await room.ask(seePlanText, { planId })).toMatchObject({
      value: {
        projects: [
          { no: 1, total: 117_000_000 },
          { no: 2, total: 121_000_000 },
        ],
      },
    })
  })

  it('belongs to a plan', async () => {
    const gone = { refusal: { kind: 'plan-not-found' } }
    expect(await room.run(layOutPlan, { planId: 'nowhere' })).toMatchObject(gone)
    expect(await room.run(writeSection, { ...background, planId: 'nowhere' })).toMatchObject(gone)
    expect(await room.run(orderSections, { planId: 'nowhere', sectionIds: [] })).toMatchObject(gone)
    expect(await room.ask(seePlanText, { planId: 'nowhere' })).toMatchObject(gone)
    expect(await room.ask(seePlanTables, { planId: 'nowhere', by: 'agenda' })).toMatchObject(gone)
    expect(await room.ask(listVersions, { planId: 'nowhere' })).toMatchObject(gone)
    expect(await room.ask(compareVersions, { planId: 'nowhere', a: 'now', b: 'now' })).toMatchObject(gone)
    expect(
      await room.run(freezeVersion, { versionId: 'v0', planId: 'nowhere', name: '판', kind: 'draft' }),
    ).toMatchObject(gone)
  })
})

describe('versions', () => {
  const freeze = (versionId: string, more: object = {}) =>
    room.run(freezeVersion, { versionId, planId, name: versionId, kind: 'council', ...more })
  const compare = (a: string, b: string) => room.ask(compareVersions, { planId, a, b }, insider)

  it('are frozen for good, with a hash that proves it', async () => {
    expect(await freeze('council')).toMatchObject({ value: { projects: 2, total: 238_000_000, masked: 0 } })
    expect(await freeze('council')).toMatchObject({ refusal: { kind: 'version-id-taken' } })
    expect(await freeze('other', { name: 'council' })).toMatchObject({ refusal: { kind: 'version-name-taken' } })
    expect(await room.ask(seeVersion, { versionId: 'council' }, insider)).toMatchObject({
      value: { intact: true, snapshot: { sheets: [{ no: 1 }, { no: 2 }] } },
    })
    expect(await room.ask(seeVersion, { versionId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'version-not-found' },
    })
    await expect(
      room.read(({ trx }) =>
        trx.withTables<{ plan_version: { name: string } }>().updateTable('plan_version').set({ name: 'x' }).execute(),
      ),
    ).rejects.toThrow(/never changed/)
  })

  it('differ from what stands later in text and in won, to the won', async () => {
    await lines('project-2', 71_000_000, 1)
    const summary = '새 요약입니다.'
    const change = { field: 'summary' as const, base: '하천 생태탐방로를 만듭니다.', value: summary }
    await room.run(editSheet, { projectId: 'project-1', changes: [change] })
    expect(await compare('council', 'now')).toMatchObject({
      value: {
        a: { name: 'council' },
        b: { name: null },
        difference: -50_000_000,
        projects: [
          { projectId: 'project-1', change: 'changed', fields: [{ field: 'summary' }], lines: [] },
          {
            projectId: 'project-2',
            difference: -50_000_000,
            lines: [{ before: 121_000_000, after: 71_000_000 }],
            reasons: [],
          },
        ],
      },
    })
    expect(await compare('nowhere', 'now')).toMatchObject({ refusal: { kind: 'version-not-found' } })
    expect(await compare('now', 'NO')).toMatchObject({ refusal: { kind: 'version-not-found' } })
    expect(await compare('now', 'after:nowhere')).toMatchObject({ refusal: { kind: 'negotiation-not-found' } })
  })

  it('are compared with the amounts of a negotiation, which says why', async () => {
    const negotiation = {
      ...{
        id: 'main-2020',
        planId,
        gateId: null,
        name: '본 협의조정',
        kind: 'main' as const,
        period: day('2020-09-10'),
      },
      items: [
        {
          itemId: 'dust',
          before: 41_000_000,
          after: 0,
          outcome: 'not-reflected' as const,
          done: null,
          reason: '시 사업과 겹침',
        },
        { itemId: 'school', before: 121_000_000, after: 71_000_000, outcome: null, done: null },
      ],
      conditions: [{ asked: '지표를 높일 것', outcome: 'reflected' as const, done: '높였음' }, {}],
    }
    expect(await room.run(recordNegotiation, { negotiation })).toMatchObject({ ok: true })
    expect(await compare('before:main-2020', 'after:main-2020')).toMatchObject({
      value: {
        before: 162_000_000,
        after: 71_000_000,
        difference: -91_000_000,
        countBefore: 2,
        countAfter: 1,
        projects: [
          { projectId: 'project-2', difference: -50_000_000 },
          { title: 'dust', change: 'removed', reasons: ['본 협의조정: 시 사업과 겹침'] },
        ],
      },
    })
    expect(await room.ask(listVersions, { planId }, insider)).toMatchObject({
      value: { versions: [{ id: 'council' }], negotiations: [{ before: 162_000_000, after: 71_000_000 }] },
    })
    const revise = (more: object, basedOn = 1) =>
      room.run(reviseNegotiation, { negotiation: { ...negotiation, ...more }, basedOn })
    expect(await revise({ name: '본협의조정 2차' })).toMatchObject({ value: { version: 2 } })
    expect(await room.ask(seeNegotiation, { negotiationId: 'main-2020' })).toMatchObject({
      value: { version: 2, negotiation: { name: '본협의조정 2차', conditions: [{ asked: '지표를 높일 것' }] } },
    })
    expect(await revise({})).toMatchObject({ refusal: { kind: 'negotiation-changed-meanwhile', version: 2 } })
    expect(await revise({ id: 'nowhere' })).toMatchObject({ refusal: { kind: 'negotiation-not-found' } })
    expect(await revise({ planId: 'nowhere' })).toMatchObject({ refusal: { kind: 'negotiation-in-other-plan' } })
    const twice = [negotiation.items[0], negotiation.items[0]]
    expect(await revise({ items: twice }, 2)).toMatchObject({ refusal: { kind: 'item-twice' } })
  })

  it('for the public hold no personal data', async () => {
    const change = { field: 'remarks' as const, base: '', value: '문의 010-1234-5678' }
    await room.run(editSheet, { projectId: 'project-1', changes: [change] })
    expect(await freeze('open', { kind: 'public' })).toMatchObject({
      refusal: { kind: 'personal-data-left', places: [{ id: 'project-1', field: 'remarks', kind: 'phone' }] },
    })
    expect(await freeze('open', { kind: 'public', mask: true })).toMatchObject({ value: { masked: 1 } })
    const seen = await room.ask(seeVersion, { versionId: 'open' }, insider)
    expect(seen.ok ? seen.value.snapshot.sheets[0]?.remarks : '').toBe('문의 ○○○')
  })
})

it('the tables of a plan add up, page by page', async () => {
  const table = { planId, by: 'department' as const }
  expect(await room.ask(seePlanTables, table)).toMatchObject({
    value: {
      total: 188_000_000,
      pages: 1,
      groups: [{ name: '공원녹지과', projects: 2, lines: 2, total: 188_000_000 }],
      projects: [{ no: 1, lines: [{ stated: 117_000_000 }] }, { no: 2 }],
    },
  })
  expect(await room.ask(seePlanTables, { ...table, page: 9 })).toMatchObject({ value: { projects: [] } })
  expect(await room.ask(seePlanTables, { ...table, page: 0 })).toMatchObject({ value: { projects: [{}, {}] } })
})

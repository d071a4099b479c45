import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { enterItem, renameItem, traceItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordSubsidy } from '#rooms/subsidies/contract.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import {
  drawUpPlan,
  freezeVersion,
  listPlans,
  seePlan,
  seePlanBudget,
  seeProject,
  writeProjectSheet,
} from '../contract.ts'
import { day, planOf2021 as plan, aSheet as sheet, type WrittenSheet } from '../core/fixture.ts'
import { plansFindings } from './findings.ts'
import { plansRoom } from './room.ts'
import { plansTraceSteps } from './trace-steps.ts'

let room: RoomTest
beforeAll(async () => {
  const items = itemsRoom({ traceSteps: [plansTraceSteps] })
  const subsidies = subsidiesRoom({
    executedOf: async () => [],
    titlesOf: async () => new Map(),
    approvedOf: async () => new Map(),
  })
  room = await openRoom([organizationRoom, items, cycleRoom, budgetRoom, subsidies, plansRoom(nonePublished)])
  for (const [cycleId, fiscalYear] of [
    ['cycle-2021', 2021],
    ['cycle-2022', 2022],
  ] as const) {
    const step = { no: 1, kind: 'drafting' as const, name: '수립', period: day(`${fiscalYear - 1}-08-05`) }
    expect(await room.run(openCycle, { cycleId, name: `${fiscalYear} 계획`, fiscalYear, steps: [step] })).toMatchObject(
      {
        ok: true,
      },
    )
  }
  for (const [itemId, title] of [
    ['anyangcheon', '안양천에서 놀자(안양천 생태탐방로 조성)'],
    ['education', '친환경 교육환경 조성'],
    ['dust', '구민안심 미세먼지 알리미'],
  ] as const) {
    const item = { itemId, title, cycleId: 'cycle-2021', kind: 'city-transfer', enteredOn: day('2020-03-16') } as const
    expect(await room.run(enterItem, item)).toMatchObject({ ok: true })
  }
  await room.run(renameItem, { itemId: 'anyangcheon', title: '안양천에서 놀자', where: '협치회의', from: null })
  const table = { compilationItem: '시설비및부대비', name: '시설비', code: '401-01', nature: 'capital' as const }
  await room.run(
    declareAccounts,
    { fiscalYear: 2021, accounts: [{ ...table, aliases: [] }] },
    { role: 'budget-office' },
  )
})
afterAll(() => room.close())

const write = (written: WrittenSheet, basedOn = 0) =>
  room.run(writeProjectSheet, { sheet: written, basedOn }, { role: 'department-officer' })

describe('plans and sheets', () => {
  it('draws up one plan for a cycle', async () => {
    expect(await room.run(drawUpPlan, { plan })).toMatchObject({ value: { planId: 'plan-2021' } })
    expect(await room.run(drawUpPlan, { plan })).toMatchObject({ refusal: { kind: 'plan-id-taken' } })
    expect(await room.run(drawUpPlan, { plan: { ...plan, id: 'another' } })).toMatchObject({
      refusal: { kind: 'cycle-has-plan', planId: 'plan-2021' },
    })
    expect(await room.run(drawUpPlan, { plan: { ...plan, id: 'p2099', cycleId: 'cycle-2099' } })).toMatchObject({
      refusal: { kind: 'refers-to-unknown' },
    })
    const both = await Promise.all(
      ['plan-a', 'plan-b'].map((id) => room.run(drawUpPlan, { plan: { ...plan, id, cycleId: 'cycle-2022' } })),
    )
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'cycle-has-plan' } })
  })

  it('keeps a sheet with all its parts, and its next version', async () => {
    expect(await write(sheet(8, 'anyangcheon', { summary: null }))).toMatchObject({ value: { version: 1 } })
    expect(await write(sheet(8, 'anyangcheon'), 1)).toMatchObject({ value: { version: 2 } })
    const seen = await room.ask(seeProject, { projectId: 'project-8' })
    expect(seen).toMatchObject({
      value: {
        sheet: sheet(8, 'anyangcheon'),
        version: 2,
        plan,
        item: {
          itemId: 'anyangcheon',
          title: '안양천에서 놀자(안양천 생태탐방로 조성)',
          aliases: [{ title: '안양천에서 놀자', from: null, where: '협치회의' }],
        },
        budget: { version: 0, lines: [] },
      },
    })
    const rules = seen.ok ? seen.value.findings.map((finding) => finding.rule) : []
    expect(rules).toEqual(['stage-missing', 'header-budget', 'target-bare', 'fields-missing'])
  })

  it('refuses what cannot stand beside the other sheets', async () => {
    expect(await write(sheet(5, 'education', { planId: 'nowhere' }))).toMatchObject({
      refusal: { kind: 'plan-not-found', planId: 'nowhere' },
    })
    expect(await write(sheet(8, 'education', { id: 'project-5' }))).toMatchObject({
      refusal: { kind: 'project-number-taken', no: 8, projectId: 'project-8' },
    })
    expect(await write(sheet(5, 'anyangcheon'))).toMatchObject({ refusal: { kind: 'item-has-sheet' } })
    expect(await write(sheet(5, 'education', { departments: [] }))).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    expect(await write(sheet(8, 'anyangcheon'), 1)).toMatchObject({
      refusal: { kind: 'sheet-changed-meanwhile', basedOn: 1, version: 2 },
    })
    const other = (await room.ask(listPlans, {})) as { value: { plans: { id: string }[] } }
    const planOf2022 = other.value.plans.find(({ id }) => id !== 'plan-2021')?.id ?? ''
    expect(await write(sheet(8, 'anyangcheon', { planId: planOf2022 }), 2)).toMatchObject({
      refusal: { kind: 'project-in-other-plan', planId: 'plan-2021' },
    })
    expect(await write(sheet(5, 'nobody'))).toMatchObject({ refusal: { kind: 'refers-to-unknown' } })
    expect(await room.ask(seeProject, { projectId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
    expect(await room.ask(seePlan, { planId: 'nowhere' })).toMatchObject({ refusal: { kind: 'plan-not-found' } })
  })

  it('lets one of two win who take one number at once', async () => {
    const rivals = [sheet(5, 'education'), sheet(5, 'education', { id: 'project-five' })]
    const both = await Promise.all(rivals.map((rival) => write(rival)))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'project-number-taken', no: 5 } })
  })
})

describe('a plan with its money', () => {
  const line = (no: number, millions: number) => ({
    id: `line-8-${no}`,
    projectId: 'project-8',
    fiscalYear: 2021,
    accountName: '시설비',
    group: '생태체험공간 조성비',
    label: no === 1 ? '수목식재 및 초화원' : '생태탐방로(산책로)',
    formulaText: `${millions},000,000원`,
    factors: [],
    stated: millions * 1_000_000,
    source: 'city' as const,
  })

  it('adds up projects, indicators, stages, lines and won', async () => {
    const lines = [line(1, 60), line(2, 57)]
    await room.run(writeCostLines, { projectId: 'project-8', lines }, { role: 'department-officer' })
    const subsidy = { id: 'city-2021', granter: '서울특별시', name: '시 보조금', amount: 117_000_000 }
    const whole = { ...subsidy, fiscalYear: 2021, source: 'city' as const, projectIds: ['project-8'], document: null }
    await room.run(recordSubsidy, { subsidy: whole })
    const size = { projects: 2, indicators: 2, stages: 4, typedStages: 4, costLines: 2, total: 117_000_000 }
    const seen = await room.ask(seePlan, { planId: 'plan-2021' })
    expect(seen).toMatchObject({
      value: {
        size,
        byCategory: [{ ...size, name: '부문별 협치 사업' }],
        bySubcommittee: [{ ...size, name: '도시환경·안전분과' }],
        projects: [
          { no: 5, total: 0, leadDepartments: ['공원녹지과'], partnerDepartments: ['마을자치과'] },
          { no: 8, projectId: 'project-8', total: 117_000_000, costLines: 2, indicators: 1, findings: 0 },
        ],
        negotiations: [],
      },
    })
    const plans = await room.ask(listPlans, {})
    expect(plans.ok ? plans.value.plans.find(({ id }) => id === 'plan-2021') : undefined).toMatchObject(size)
  })

  it('sees its budget from every side', async () => {
    expect(await room.ask(seePlanBudget, { planId: 'plan-2021' })).toMatchObject({
      value: {
        budget: {
          total: 117_000_000,
          byObject: [{ name: '시설비', code: '401-01', amount: 117_000_000 }],
          byProject: [{ projectId: 'project-8' }],
        },
        subsidies: [{ subsidyId: 'city-2021', received: 117_000_000, planned: 117_000_000, left: 0, projects: 1 }],
        projects: [{ no: 5 }, { projectId: 'project-8', no: 8 }],
      },
    })
    expect(await room.ask(seePlanBudget, { planId: 'nowhere' })).toMatchObject({ refusal: { kind: 'plan-not-found' } })
  })

  it('stands in the thread of its item: project, lines and indicators', async () => {
    const thread = await room.ask(traceItem, { itemId: 'anyangcheon' })
    const steps = thread.ok ? thread.value.steps.filter(({ href }) => href.room === 'plans') : []
    expect(steps.map(({ kind, title, won, note }) => [kind, title, won, note])).toEqual([
      ['project', '안양천에서 놀자!(안양천 생태탐방로 조성)', 117_000_000, '공원녹지과'],
      ['cost-line', '생태체험공간 조성비: 수목식재 및 초화원', 60_000_000, '시설비 · 60,000,000원'],
      ['cost-line', '생태체험공간 조성비: 생태탐방로(산책로)', 57_000_000, '시설비 · 57,000,000원'],
      ['indicator', '주민공론장: 개최횟수', null, '1회'],
    ])
  })
})

describe('findings', () => {
  const findAll = () => room.read(plansFindings)

  it('are those of every sheet, and money for projects without one', async () => {
    const orphan = { granter: '서울특별시', name: '다른 보조금', amount: 1, fiscalYear: 2021, source: 'city' } as const
    await room.run(recordSubsidy, { subsidy: { ...orphan, id: 'other', projectIds: ['project-99'], document: null } })
    const rules = (await findAll()).map(({ rule, subject }) => `${rule} ${subject.id}`)
    expect(rules).toContain('stage-missing project-8')
    expect(rules.at(-1)).toBe('subsidy-without-sheet other')
    expect(rules).not.toContain('header-budget project-8')
  })
})

it('a plan counts as resolved once it is frozen as resolved, not while it is a draft', async () => {
  const resolved = async () => {
    const listed = await room.ask(listPlans, {})
    return listed.ok ? listed.value.plans.find(({ id }) => id === 'plan-2021')?.resolved : undefined
  }
  const frozen = { planId: 'plan-2021', name: '초안', kind: 'draft' } as const
  expect(await room.run(freezeVersion, { ...frozen, versionId: 'v1' })).toMatchObject({ ok: true })
  expect(await resolved()).toBe(false)
  const council = { ...frozen, versionId: 'v2', name: '의결본', kind: 'council' } as const
  expect(await room.run(freezeVersion, council)).toMatchObject({ ok: true })
  expect(await resolved()).toBe(true)
})

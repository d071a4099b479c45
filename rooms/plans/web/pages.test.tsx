import { describe, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page } from '#kernel/page.ts'
import type { QueryContract } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { seeBeside } from '#rooms/items/contract-beside.ts'
import { render } from '#ui/render-for-test.tsx'
import { listChanges, listPlans, seeNegotiation, seePlan, seePlanBudget, seeProject } from '../contract.ts'
import { planBudgetPage } from './plan-budget-page.tsx'
import { planPage } from './plan-page.tsx'
import { plansPage } from './plans-page.tsx'
import { projectPage } from './project-page.tsx'

const plan = { id: 'plan-2021', cycleId: 'cycle-2020', fiscalYear: 2021, name: '2021 계획', source: null }
const bySource = [
  { source: 'city', amount: 117_000_000 },
  { source: 'district', amount: 3_000_000 },
]
const size = { projects: 1, indicators: 1, stages: 3, typedStages: 2, costLines: 2, total: 120_000_000, bySource }
const finding = (rule: string, severity: string, params: object = {}) => ({
  rule,
  severity,
  subject: { kind: 'project', id: 'p8' },
  stated: '1000',
  computed: '2000',
  params,
})
const period = { from: '2021-01-01', to: '2021-12-31', precision: 'month' }
const replies: Record<string, unknown> = {
  [listPlans.name]: listPlans.reply.parse({ plans: [{ ...plan, ...size, resolved: true }] }),
  [seePlan.name]: seePlan.reply.parse({
    plan,
    size,
    byCategory: [{ name: '부문별 협치 사업', ...size }],
    bySubcommittee: [{ name: '', ...size }],
    projects: [
      {
        projectId: 'p8',
        no: 8,
        title: '안양천에서 놀자!',
        itemId: 'i8',
        category: '부문별 협치 사업',
        subcommittees: ['도시환경·안전분과'],
        leadDepartments: ['공원녹지과'],
        partnerDepartments: [],
        periodText: '2021.1.~12.',
        headerBudget: null,
        ...size,
        findings: 2,
      },
    ],
    negotiations: [
      { negotiationId: 'n1', name: '본', period, gateId: null, before: 2, after: 1, difference: -1, changed: 1 },
    ],
    findings: [finding('partner-missing', 'warning')],
  }),
  [seeNegotiation.name]: seeNegotiation.reply.parse({
    plan,
    negotiation: { id: 'n1', planId: plan.id, gateId: 'g-f', name: '본 협의조정', period },
    version: 1,
    items: [
      {
        ...{ itemId: 'i9', before: 41_000_000, after: 0, outcome: 'not-reflected', done: null, reason: null },
        ...{ title: '미세먼지 알리미', projectId: null, difference: -41_000_000 },
      },
      {
        ...{ itemId: 'i8', before: 959_000_000, after: 959_000_000, outcome: null, done: null, reason: null },
        ...{ title: '안양천에서 놀자!', projectId: 'p8', difference: 0 },
      },
    ],
    before: 1_000_000_000,
    after: 959_000_000,
    difference: -41_000_000,
    changed: 1,
  }),
  [seePlanBudget.name]: seePlanBudget.reply.parse({
    plan,
    budget: {
      total: 120_000_000,
      adjusted: 0,
      lines: 2,
      bySource: bySource.map((row) => ({ ...row, share: { halfUp: '97.5', largestRemainder: '97.5' } })),
      byNature: [{ nature: null, amount: 120_000_000, bySource, share: null }],
      byObject: [
        {
          ...{ compilationItem: '시설비및부대비', name: '시설비', code: null, nature: 'capital', amount: 120_000_000 },
          ...{ bySource, share: { halfUp: '100.0', largestRemainder: '100.0' } },
        },
      ],
      withoutAccount: 0,
      byProject: [{ projectId: 'p8', lines: 2, amount: 120_000_000, bySource }],
    },
    subsidies: [],
    projects: [
      { projectId: 'p8', no: 8, title: '안양천에서 놀자!' },
      { projectId: 'p9', no: 9, title: '골목길' },
    ],
  }),
}
const line = {
  ...{ id: 'l1', projectId: 'p8', fiscalYear: 2021, accountName: '시설비', group: '조성비', label: '수목식재' },
  ...{ formulaText: '60,000원×2식', factors: [], stated: 130_000, source: 'city' },
  ...{ computed: 120_000, compilationItem: '시설비및부대비' },
}
const target = { text: '1회', comparator: 'unspecified', value: { n: 1, d: 1 }, unit: '회', per: 'quarter' }
const indicator = (no: number, more: object) => ({
  ...{ no, phase: 'process', goal: '공론장', name: '개최횟수', evidence: null, note: null },
  target: { ...target, ...more },
})
const stage = (no: number, types: readonly string[], periodText: string) => ({ no, types, title: '단계', periodText })
const project = {
  plan,
  version: 1,
  sheet: {
    ...{ id: 'p8', planId: plan.id, no: 8, title: '안양천에서 놀자!', itemId: 'i8', summary: '탐방로를 만듭니다.' },
    ...{ category: '부문별 협치 사업', subcommittees: [], civilActors: ['분과'], periodText: '2021.1.~12.', period },
    departments: [
      { name: '공원녹지과', departmentId: null, duty: 'lead', label: '주무부서' },
      { name: '마을자치과', departmentId: null, duty: 'partner', label: '협조' },
    ],
    headerBudget: 117_000_000,
    indicators: [
      indicator(1, {}),
      indicator(2, { comparator: 'lt', text: '5건 미만' }),
      indicator(3, { value: null, text: '완료' }),
    ],
    stages: [stage(1, ['plan'], '2021년 1분기'), stage(2, [], '2021년 4분기~지속'), stage(3, ['execute'], '연말')],
    scheduleText: '월별 일정표',
  },
  copiedFrom: null,
  subsidies: [
    {
      ...{ id: 's1', granter: '서울특별시', name: '시 보조금', amount: 900_000_000, fiscalYear: 2021 },
      ...{ source: 'city', projectIds: ['p8'], document: null },
    },
  ],
  item: {
    itemId: 'i8',
    title: '안양천에서 놀자',
    aliases: [{ title: '안양천 탐방로', from: null, where: '협치회의' }],
  },
  budget: {
    ...{ projectId: 'p8', version: 1, total: 230_000, bySource: [{ source: 'city', amount: 230_000 }] },
    lines: [line, { ...line, id: 'l2', group: null, stated: 100_000, computed: null }],
    findings: [finding('formula', 'error', { label: '수목식재' })],
    ...{ multiYear: null, multiYearVersion: 0, shareRules: [], placements: [] },
  },
  findings: [finding('stage-missing', 'note', { type: 'collaborate' })],
}
replies[seeProject.name] = seeProject.reply.parse(project)
replies[listChanges.name] = { changes: [] }
replies[seeBeside.name] = {
  beside: [{ id: 'progress', title: '추진 상황', lines: ['여섯 단계 가운데 다섯'], href: '/projects/p8/progress' }],
}
/** What every page may ask besides its own question. */
const asides: readonly string[] = [listChanges.name, seeBeside.name]

interface Wish {
  readonly lang?: 'ko' | 'en'
  readonly id?: string
  readonly query?: Record<string, string>
  readonly instead?: unknown
}
const show = async (page: Page, { lang = 'ko', id = 'some-id', query = {}, instead }: Wish = {}) => {
  const made = await page.render({
    ask: (async ({ name }: QueryContract) => ({
      ok: true,
      value: asides.includes(name) ? replies[name] : (instead ?? replies[name]),
    })) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor'] },
    lang,
    now: Instant.parse('2021-03-02T01:00:00.000Z'),
    params: { id },
    query,
    form: null,
    sent: null,
  })
  if (isRefused(made)) return made.refusal.kind
  return isDownload(made) ? made.fileName : render(made, { lang })
}

describe('the pages of plans', () => {
  it('list them with their money by source, and say when there is none', async () => {
    expect(await show(plansPage)).toMatch(/2021 계획.*시비 117,000, 구비 3,000.*120,000/s)
    expect(await show(plansPage, { instead: { plans: [] } })).toContain('아직 세운 계획이 없습니다.')
  })

  it('show projects, groups, and what the negotiation changed', async () => {
    const html = await show(planPage)
    expect(html).toMatch(/href="\/geumcheon\/projects\/p8"/)
    expect(html).toContain('분과 없음')
    expect(html).toContain('모두 1,000,000천원에서 959,000천원으로, 사업 1개에서 △41,000천원 달라졌습니다.')
    expect(html).toMatch(/미세먼지 알리미.*빠짐.*미반영.*적힌 사유 없음/s)
    expect(html).toContain('금액이 그대로인 사업 1개')
    expect(html).toContain('협업부서가 없습니다.')
  })

  it('filter the projects by the address', async () => {
    for (const query of [{ category: '다른 구분' }, { subcommittee: '복지·건강분과' }, { q: '없는 말' }]) {
      expect(await show(planPage, { query })).toContain('조건에 맞는 사업이 없습니다.')
    }
    expect(await show(planPage, { query: { q: '공원', subcommittee: '도시환경·안전분과' } })).toContain('projects/p8')
  })

  it('show the budget from every side, and say when there is none', async () => {
    const html = await show(planBudgetPage)
    expect(html).toMatch(/통계목별 예산.*시설비.*100\.0%/s)
    expect(html).toMatch(/사업과 재원.*골목길/s)
    expect(html).toContain('적힌 보조금이 없습니다.')
    const { budget } = replies[seePlanBudget.name] as { budget: object }
    const nothing = { ...budget, lines: 0, total: 0, bySource: [], byNature: [], byObject: [], byProject: [] }
    const empty = { plan, budget: nothing, subsidies: [], projects: [] }
    expect(await show(planBudgetPage, { instead: empty })).toContain('아직 적힌 산출내역이 없습니다.')
  })
})

describe('the page of a project', () => {
  it('shows everything its sheet holds', async () => {
    const html = await show(projectPage)
    expect(html).toContain('2021.1.~12. (2021. 1. ~ 12.)')
    expect(html).toContain('마을자치과 (협조)')
    expect(html).toContain('안양천 탐방로 (협치회의)')
    expect(html).toMatch(/시설비및부대비 &gt; 시설비|시설비및부대비 > 시설비/)
    expect(html).toMatch(/조성비: 수목식재.*60,000원×2식.*130,000.*120,000.*다름/s)
    expect(html).toContain('산식 없음')
    expect(html).toContain('분기별 1회 이상 (적힌 수 그대로: ‘이상’으로 봄)')
    expect(html).toContain('(낮을수록 좋음)')
    expect(html).toContain('숫자로 읽지 않음')
    expect(html).toMatch(/종류 없음.*진행/s)
    expect(html).toContain('‘협업’ 단계가 없습니다.')
    expect(html).toContain('href="/geumcheon/items/i8"')
    expect(html).toContain('href="/geumcheon/history/project/p8"')
    expect(html).toMatch(/그 뒤의 일.*geumcheon\/projects\/p8\/progress.*여섯 단계 가운데 다섯/s)
  })

  it('says what a bare sheet does not have', async () => {
    const { headerBudget: _, ...sheet } = project.sheet
    const bare = { ...sheet, headerBudget: null, summary: null, indicators: [], stages: [], scheduleText: null }
    const budget = { ...project.budget, lines: [], bySource: [], findings: [] }
    const item = { ...project.item, title: sheet.title, aliases: [] }
    const html = await show(projectPage, {
      instead: seeProject.reply.parse({ ...project, sheet: bare, budget, item, subsidies: [], findings: [] }),
    })
    for (const said of ['확인할 것이 없습니다.', '추진 단계가 적혀 있지 않습니다.', '적힌 성과지표가 없습니다.']) {
      expect(html).toContain(said)
    }
  })

  it('is in English too; an address that is no id is not found', async () => {
    expect(await show(projectPage, { lang: 'en' })).toContain(
      'at least 1회 a quarter (a bare number: taken as “at least”)',
    )
    expect(await show(projectPage, { id: 'NO id' })).toBe('project-not-found')
    expect(await show(planPage, { id: 'NO id' })).toBe('plan-not-found')
    expect(await show(planBudgetPage, { id: 'NO id' })).toBe('plan-not-found')
  })
})

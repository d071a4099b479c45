import { describe, expect, it } from 'vitest'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { DrawUpPlanRefusal, drawUpPlan, Plan } from './plan.ts'
import { planTotal, totalsByCategory, totalsBySubcommittee } from './plan-totals.ts'
import { ProjectSheet, writeProjectSheet } from './project-sheet.ts'
import { sheetFindings } from './sheet-findings.ts'

const role = (name: string, duty: string) => ({
  name,
  departmentId: null,
  duty,
  label: duty === 'lead' ? '주무' : '협업',
})
const stage = (no: number, types: readonly string[], periodText: string) => ({
  no,
  types,
  title: `단계 ${no}`,
  periodText,
})
const indicator = (no: number) => ({
  no,
  phase: 'process',
  goal: '민관 협업',
  name: '워킹그룹 회의',
  target: { text: '2회 이상', comparator: 'gte', value: { n: 2, d: 1 }, unit: '회', per: null },
  evidence: '회의록',
  note: null,
})
const allTypes = ['plan', 'share', 'collaborate', 'execute', 'evaluate', 'feedback']
const sheet = (no: number, parts: Record<string, unknown> = {}) =>
  ProjectSheet.parse({
    id: `project-${no}`,
    planId: 'plan-2021',
    no,
    title: `사업 ${no}`,
    itemId: `item-${no}`,
    summary: null,
    category: '부문별 협치 사업',
    departments: [role('공원녹지과', 'lead'), role('마을자치과', 'partner')],
    subcommittees: ['도시환경·안전분과'],
    civilActors: [],
    periodText: '2021.1.~12.',
    period: { from: '2021-01-01', to: '2021-12-31', precision: 'month' },
    headerBudget: null,
    indicators: [indicator(1), indicator(2)],
    stages: allTypes.map((type, index) => stage(index + 1, [type], '2021년 1분기')),
    scheduleText: null,
    ...parts,
  })
const line = (id: string, project: number, stated: number, source: string) =>
  CostLine.parse({
    id,
    projectId: `project-${project}`,
    fiscalYear: 2021,
    accountName: '사무관리비',
    group: null,
    label: '참석수당',
    formulaText: '일식',
    factors: [],
    stated,
    source,
  })
const rules = (one: ProjectSheet, lines: readonly CostLine[] = []) =>
  sheetFindings(one, lines)
    .filter(({ rule }) => rule !== 'fields-missing')
    .map(({ rule, severity, params }) => [rule, severity, ...Object.values(params)])

describe('drawUpPlan', () => {
  const plan = (id: string, cycleId: string) =>
    Plan.parse({ id, cycleId, fiscalYear: 2021, name: '계획', source: null })

  it('draws up one plan for a cycle', () => {
    const first = plan('plan-2021', 'cycle-2021')
    expect(drawUpPlan([first], first).ok).toBe(true)
    expect(drawUpPlan([first], plan('plan-2022', 'cycle-2022')).ok).toBe(true)
    const refused = drawUpPlan([first], plan('plan-b', 'cycle-2021'))
    expect(refused.ok || DrawUpPlanRefusal.parse(refused.refusal)).toEqual({ kind: 'cycle-has-plan', planId: first.id })
  })
})

describe('writeProjectSheet', () => {
  const kind = (one: ProjectSheet, others: readonly ProjectSheet[] = []) => {
    const written = writeProjectSheet(others, one)
    return written.ok ? 'ok' : written.refusal.kind
  }

  it('takes a sheet among others, itself and other plans apart', () => {
    const other = sheet(1, { id: 'project-x', planId: 'plan-2022' })
    expect(kind(sheet(1), [sheet(1), sheet(2), other])).toBe('ok')
  })

  it('refuses what cannot stand', () => {
    expect(kind(sheet(1, { departments: [role('마을자치과', 'partner')] }))).toBe('no-lead-department')
    expect(kind(sheet(1), [sheet(1, { id: 'project-x' })])).toBe('project-number-taken')
    expect(kind(sheet(1), [sheet(2, { itemId: 'item-1' })])).toBe('item-has-sheet')
    expect(kind(sheet(1, { indicators: [indicator(1), indicator(1)] }))).toBe('indicator-numbered-twice')
    expect(kind(sheet(1, { stages: [stage(1, [], '2021.03'), stage(1, [], '2021.04')] }))).toBe('stage-numbered-twice')
  })
})

describe('sheetFindings', () => {
  it('is silent about a whole sheet, an ongoing last stage included', () => {
    const stages = [...sheet(1).stages, stage(7, ['feedback'], '2021년 4분기~지속')]
    expect(rules(sheet(1, { stages, headerBudget: 5 }), [line('l1', 1, 5, 'city'), line('l2', 2, 9, 'city')])).toEqual(
      [],
    )
  })

  it('warns of a missing feedback stage and only notes a missing collaboration (SI-046, SI-049)', () => {
    const stages = ['plan', 'share', 'execute', 'evaluate'].map((type, index) => stage(index + 1, [type], '2021.03'))
    expect(rules(sheet(15, { stages }))).toEqual([
      ['stage-missing', 'note', 'collaborate'],
      ['stage-missing', 'warning', 'feedback'],
    ])
  })

  it('notes a flow without types once (SI-051)', () => {
    expect(rules(sheet(3, { stages: [stage(1, [], '2021.03')] }))).toEqual([['stages-untyped', 'note', 1]])
    expect(rules(sheet(1, { stages: [] }))).toEqual([['stages-untyped', 'note', 0]])
  })

  it('finds a stage outside the project’s period, and one that cannot be read (SI-045)', () => {
    const period = { from: '2021-01-01', to: '2021-07-31', precision: 'month' }
    const stages = [
      stage(1, allTypes, '2020년 12월'),
      stage(2, [], '2021년 3~8월'),
      stage(3, [], '2021년 8월~'),
      stage(4, [], '2021년 7월~'),
      stage(5, [], '연말'),
    ]
    expect(rules(sheet(4, { period, periodText: '2021.1~7월', stages })).map(([rule, , no]) => [rule, no])).toEqual([
      ['period-stage', 1],
      ['period-stage', 2],
      ['period-stage', 3],
      ['period-unreadable', 5],
    ])
    const open = { from: '2021-01-01', to: null, precision: 'month' }
    expect(rules(sheet(4, { period: open, stages: [stage(1, allTypes, '2029년 1월')] }))).toEqual([])
  })

  it('notes a head budget of one source, and finds one of none (SI-052)', () => {
    const lines = [line('l1', 1, 208_000_000, 'city'), line('l2', 1, 56_364_000, 'district')]
    expect(rules(sheet(1, { headerBudget: 208_000_000 }), lines)).toEqual([
      ['header-budget-one-source', 'note', 'city'],
    ])
    expect(rules(sheet(1, { headerBudget: 264_364_000 }), lines)).toEqual([])
    expect(rules(sheet(1, { headerBudget: 200_000_000 }), lines)).toEqual([['header-budget', 'error']])
  })

  it('warns of a project without a partner department', () => {
    expect(rules(sheet(1, { departments: [role('공원녹지과', 'lead')] }))).toEqual([['partner-missing', 'warning']])
  })
})

describe('plan totals', () => {
  const sheets = [
    sheet(1, { category: '협치 제도기반 구축 및 강화', stages: [stage(1, [], '2021.03')] }),
    sheet(2),
    sheet(3),
  ]
  const lines = [
    line('l1', 1, 10, 'city'),
    line('l2', 1, 5, 'district'),
    line('l3', 3, 7, 'city'),
    line('l4', 9, 99, 'city'),
  ]

  it('adds up projects and the lines that are theirs', () => {
    const { bySource, ...total } = planTotal(sheets, lines)
    expect(total).toEqual({ projects: 3, indicators: 6, stages: 13, typedStages: 12, costLines: 3, total: 22 })
    expect([...bySource]).toEqual([
      ['city', 17],
      ['district', 5],
    ])
  })

  it('adds up by category to the whole', () => {
    const totals = totalsByCategory(sheets, lines)
    expect([...totals].map(([category, { projects, total }]) => [category, projects, total])).toEqual([
      ['협치 제도기반 구축 및 강화', 1, 15],
      ['부문별 협치 사업', 2, 7],
    ])
  })

  it('adds up by subcommittee, a project of several and one of none counted once', () => {
    const spread = [
      sheet(1, { subcommittees: ['교육·문화분과', '복지·건강분과'] }),
      sheet(2, { subcommittees: [] }),
      sheet(3),
    ]
    const totals = totalsBySubcommittee(spread, lines)
    expect([...totals].map(([name, { projects, total }]) => [name, projects, total])).toEqual([
      ['교육·문화분과, 복지·건강분과', 1, 15],
      ['', 1, 0],
      ['도시환경·안전분과', 1, 7],
    ])
  })
})

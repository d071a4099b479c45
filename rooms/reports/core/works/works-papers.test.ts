import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { viewMultiYear } from '#rooms/budget/core/multi-year.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { Facility, FacilityCount } from '#rooms/organization/core/facility.ts'
import { Staffing, viewStaffing } from '#rooms/organization/core/staffing.ts'
import { viewBudget } from '#rooms/works/core/budget-at.ts'
import { budgetOf, workOf } from '#rooms/works/core/fixture.ts'
import { Work } from '#rooms/works/core/work.ts'
import { plainLines } from '../frozen-document.ts'
import { type CouncilWorkReport, councilWorkReport } from './council-work-report.ts'
import { type DepartmentWorkPlan, departmentWorkPlan } from './department-work-plan.ts'

const said = (document: OfficialDocument): readonly string[] => {
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}
const asOf = localDate('2021-05-31')
const line = (mark: 'item' | 'dash' | 'dot' | 'note', text: string, when: string | null = null) => ({
  ...{ mark, when, text },
})
const cell = (grade: number | null, quota: number, headcount: number, of = 'general') => ({
  ...{ class: of, grade, quota, headcount },
})
const staffed = (cells: readonly object[]) =>
  viewStaffing(
    Staffing.parse({
      ...{ unit: { kind: 'bureau', name: '미래단' }, asOf, cells, statedQuota: null, statedHeadcount: null },
    }),
  )
const whole = Work.parse({
  ...workOf({ period: '2021. 1. ~ 12.', place: '여의도', no: 3 }),
  texts: {
    need: [line('item', '도서관이 멀다')],
    overview: [line('item', '규모: 18개소'), line('dash', '연차별'), line('dot', '매입'), line('note', '동마다')],
    achievements: [line('item', '개관', '2019. 8.')],
    steps: [line('item', '착공', '2021. 6.')],
    effects: [line('item', '가까운 도서관')],
  },
  issues: [
    { issue: '터가 모자라다', remedy: '빈 건물을 쓴다' },
    { issue: '일손', remedy: null },
  ],
  figures: [
    { name: '이용', value: '12066', unit: '명', parts: [{ name: '대관', value: '291' }] },
    { name: '투표율', value: '56.8', unit: '%', parts: [] },
  ],
})
const bare = workOf({ id: 'bare', no: 4, title: '새 사업', kind: null, group: 'focus' })
const counts = (name: string, total: number, parts: readonly (readonly [string, number])[]) =>
  FacilityCount.parse({
    ...{ departmentId: 'village', name, asOf, total, parts: parts.map(([part, count]) => ({ name: part, count })) },
  })
const card = (changes: object) =>
  Facility.parse({
    ...{ id: 'centre', departmentId: 'village', name: '학습관', address: null, area: null, use: null },
    ...{ inCharge: null, floors: [], ...changes },
  })
const sources = [
  { source: 'national' as const, budget: 500_000_000, executed: 0 },
  { source: 'district' as const, budget: 1_500_000_000, executed: 207_513_000 },
]
const department = { name: '미래교육과', teams: [], facilityCounts: [], facilities: [], budget: null }
const council: CouncilWorkReport = {
  ...{ district: '영등포구', unit: '미래단', year: 2021, asOf },
  departments: [
    {
      ...{
        name: '미래교육과',
        teams: [
          { name: '교육팀', duties: null },
          { name: '평생팀', duties: '평생교육' },
        ],
      },
      facilityCounts: [
        counts('도서관', 6, [
          ['국립', 2],
          ['구립', 4],
        ]),
        counts(
          '시설',
          13,
          Array.from({ length: 13 }, (_, at) => [`시설 ${at + 1}`, 1] as const),
        ),
      ],
      facilities: [
        card({
          ...{ address: '도신로 20', area: '684', use: '교육', inCharge: '평생팀' },
          floors: [
            { name: '2층', area: '276', use: '교육실' },
            { name: '3층', area: null, use: null },
          ],
        }),
        card({ id: 'bare' }),
      ],
      budget: viewBudget(budgetOf({})),
    },
    {
      ...department,
      name: '비전과',
      facilityCounts: [counts('학교', 83, [])],
      budget: viewBudget(budgetOf({ budget: 0, executed: null })),
    },
  ],
  staffing: [{ name: '미래단', view: staffed([cell(4, 1, 1), cell(6, 13, 15), cell(null, 3, 1, 'other')]) }],
  works: [
    {
      ...{ work: whole, department: '미래교육과' },
      budget: viewBudget(budgetOf({ budget: 2_002_000_000, executed: 207_513_000, sources })),
    },
    { work: bare, department: '비전과', budget: null },
    {
      work: workOf({ id: 'plain', no: 2, title: '재원 없이' }),
      department: '비전과',
      budget: viewBudget(budgetOf({})),
    },
    {
      ...{ work: workOf({ id: 'later', no: 5, group: 'focus', title: '나중' }), department: '비전과' },
      budget: viewBudget(
        budgetOf({ budget: 76_534_000, executed: null, note: '하반기 집행 예정', sources: sources.slice(0, 1) }),
      ),
    },
  ],
}

describe('the report to the district assembly', () => {
  it('tells of the unit: organisation, staff with 과부족, facilities, budgets on the day', () => {
    const lines = said(councilWorkReport(council))
    for (const row of [
      '2021년 미래단 주요업무 보고',
      '2021. 5. 31. 기준',
      '미래교육과 | 교육팀 | ',
      '평생팀 | 평생교육',
      '비전과 | - | ',
      '구분 | 계 | 일반직 | 기타',
      '4급 | 6급 | 전체',
      '정원 | 17 | 1 | 13 | 3',
      '과부족 | - | - | 2 | △2',
      '계 | 국립 | 구립',
      '6 | 2 | 4',
      '시설 13 | 1',
      '학습관 (도신로 20) | ○ 연면적: 684㎡ - 2층(276㎡): 교육실 - 3층 ○ 교육 | 평생팀',
      '계 | 32,292,487 | 13,418,457 | 41.6',
      '미래교육과 | 32,292,487 | 13,418,457 | 41.6',
      '비전과 | 0 | - | -',
      '※ 집행률은 소수 둘째 자리에서 반올림하였다.',
    ])
      expect(lines).toContain(row)
  })
  it('tells of each work: overview, achievements, plans, and its budget by source where any is named', () => {
    const lines = said(councilWorkReport(council))
    for (const row of [
      '3 | 협치 플랫폼 활성화 | 미래교육과 | 2,002,000 | 207,513 | 10.4',
      '4 | 새 사업 | 비전과 |  | - | -',
      '3. 협치 플랫폼 활성화',
      '도서관이 멀다',
      '○ 사업기간: 2021. 1. ~ 12.',
      '○ 위치: 여의도',
      '- 연차별',
      '․ 매입',
      '※ 동마다',
      '○ 2019. 8.: 개관',
      '이용 | 12,066명 | 대관 291',
      '투표율 | 56.8% | -',
      '○ 터가 모자라다',
      '- ⇒ 빈 건물을 쓴다',
      '○ 일손',
      '□ 향후계획',
      '계 | 2,002,000 | 207,513 | 10.4',
      '국비 | 500,000 | 0',
      '※ 재원별 금액을 더하면 2,000,000천원으로 예산액과 다르다.',
      '국비 | 500,000 | -',
      '※ 하반기 집행 예정',
    ])
      expect(lines).toContain(row)
    expect(lines.filter((row) => row === '□ 사업개요')).toHaveLength(1)
  })
  it('leaves out what is not known: teams, staff, facilities, budgets, a group without works', () => {
    const lines = said(
      councilWorkReport({
        ...council,
        ...{
          asOf: null,
          departments: [department],
          staffing: [],
          works: [{ ...council.works[1], work: bare }] as never,
        },
      }),
    )
    expect(lines).toContain('○ 미래교육과')
    for (const word of ['인력', '시설', '예산현황', '기준', '주요업무 추진실적'])
      expect(lines.join('\n')).not.toContain(word)
    const dated = said(councilWorkReport({ ...council, departments: [department] }))
    expect(dated.join('\n')).not.toContain('집행률은 소수')
  })
  it('names the departments where each has a staffing table of its own', () => {
    const view = staffed([cell(5, 1, 1)])
    const staffing = ['교육과', '비전과'].map((name) => ({ name, view }))
    expect(said(councilWorkReport({ ...council, staffing }))).toContain('□ 교육과')
  })
})

const table = (before: number, after: number) => ({
  years: [2021, 2022],
  rows: [{ source: 'district' as const, before, years: [0, 294_100_000], after }],
})
const planned = (work: Work) => ({ work, cost: work.cost === null ? null : viewMultiYear(work.cost) })
const plan: DepartmentWorkPlan = {
  ...{ district: '금천구', department: '마을자치과', year: 2022 },
  teams: [{ name: '금천1번가팀', duties: '협치' }],
  staffing: staffed([cell(5, 1, 1), cell(6, 6, 5)]),
  works: [
    planned(Work.parse({ ...whole, year: 2022, kind: 'continuing', cost: table(13_135_000_000, 0) })),
    planned(workOf({ id: 'office', no: 5, year: 2022, kind: 'new', cost: table(0, 0) as never, title: '분소 이전' })),
    planned(
      workOf({ id: 'older', no: 6, year: 2030, kind: null, cost: table(0, 100_000_000) as never, title: '옛 표' }),
    ),
    planned(workOf({ id: 'bare', no: 7, year: 2022, kind: null, title: '표 없음' })),
  ],
}

describe('the work plan of a department', () => {
  it('tells of teams, staff and works, each with its cost by source and year', () => {
    const lines = said(departmentWorkPlan(plan))
    for (const row of [
      '2022년 마을자치과 주요업무계획',
      '□ 조직: 1팀',
      '금천1번가팀 | 협치',
      '□ 인력: 정원 7명 [현원 6명]',
      '정원 | 7 | 1 | 6',
      '3 | 협치 플랫폼 활성화 | 계속 | 294,100',
      '5 | 분소 이전 | 신규 | 294,100',
      '6 | 옛 표 | - | ',
      '□ 사업 필요성',
      '○ 도서관이 멀다',
      '□ 2022년 소요예산: 294,100천원',
      '재원별 | 총사업비 | 연차별 소요재원',
      '기투자 | 2021년 | 2022년 | 장래소요',
      '계 | 13,429,100 | 13,135,000 | 0 | 294,100 | 0',
      '구비 | 13,429,100 | 13,135,000 |  | 294,100 | ',
      '재원별 | 합계 | 연차별 소요재원',
      '구비 | 294,100 |  | 294,100',
      '□ 소요예산',
    ])
      expect(lines).toContain(row)
  })
  it('leaves out what is not known of the department', () => {
    const lines = said(departmentWorkPlan({ ...plan, teams: [], staffing: null }))
    expect(lines.join('\n')).not.toContain('일반현황')
    expect(said(departmentWorkPlan({ ...plan, teams: [] })).join('\n')).not.toContain('조직')
    expect(said(departmentWorkPlan({ ...plan, staffing: null })).join('\n')).not.toContain('인력')
  })
})

import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { BudgetView } from '#rooms/budget/core/budget-view.ts'
import { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { aSheet } from '#rooms/plans/core/fixture.ts'
import { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import { plainLines } from '../frozen-document.ts'
import { bodyBlocks, gateBlocks, meetingBlocks } from './annexes.ts'
import { innovationPlan, type PlanPaper } from './innovation-plan.ts'
import { projectSheetBlocks } from './project-sheet.ts'

const city = (amount: number) => ({ source: 'city' as const, amount: won(amount) })
const line = (no: number, accountName: string, label: string, stated: number, group: string | null = null) => ({
  ...{ id: `line-${no}`, projectId: 'project-8', fiscalYear: 2021, accountName, group, label, factors: [] },
  ...{ formulaText: no === 2 ? label : `${stated}원×1식`, stated, source: 'city', computed: null },
  compilationItem: '일반운영비',
})
const lines = ProjectLines.parse({
  ...{ projectId: 'project-8', version: 1, total: 3_000_000, bySource: [city(3_000_000)], findings: [] },
  lines: [
    line(1, '사무관리비', '인쇄', 1_000_000, '홍보'),
    line(2, '사무관리비', '회의', 500_000),
    line(3, '행사운영비', '공론장', 1_500_000),
  ],
  ...{ multiYear: null, multiYearVersion: 0, shareRules: [], placements: [] },
})
const noLines = { ...lines, lines: [], total: won(0), bySource: [] }

const asDocument = (blocks: readonly Block[]): OfficialDocument => ({
  ...{ version: 1, title: '시험', language: 'ko', marks: 'report', header: null, pageNumbers: true },
  blocks: [...blocks],
})
const said = (blocks: readonly Block[]): readonly string[] => {
  const document = asDocument(blocks)
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}

const full = ProjectSheet.parse(
  aSheet(8, 'item-8', {
    objectives: ['· 하천을 살린다', '걷기 좋은 길'],
    tasks: [{ actor: '공원녹지과', tasks: ['설계', '공사'] }],
    ...{ background: '□ 하천이 어둡다', direction: '함께 만든다', similarCases: '양천구', lastResults: '없음' },
    ...{ improvements: '밝게', lastProgress: '조사', contingency: '비대면으로', remarks: '없다' },
    method: [{ title: '조사', main: '현장', details: '두 번' }],
    evaluation: ['만족도를 묻는다'],
    scheduleText: '3월 착공',
    indicators: [
      {
        no: 1,
        phase: 'process',
        goal: '공론장',
        name: '횟수',
        target: { text: '1회', comparator: 'unspecified', value: null, unit: null, per: null },
        evidence: null,
        note: null,
      },
      {
        no: 2,
        phase: 'process',
        goal: '공론장',
        name: '참석',
        target: { text: '20명', comparator: 'unspecified', value: null, unit: null, per: null },
        evidence: '명부',
        note: null,
      },
      {
        no: 3,
        phase: 'outcome',
        goal: '만족',
        name: '만족도',
        target: { text: '70% 이상', comparator: 'gte', value: null, unit: '%', per: null },
        evidence: '설문',
        note: null,
      },
    ],
  }),
)

describe('the sheet of a project', () => {
  it('has every field in the order of the form, and the money of its lines', () => {
    const rows = said(projectSheetBlocks(full, lines))
    for (const row of [
      '8. 안양천에서 놀자!(안양천 생태탐방로 조성)',
      '사업추진시기 | 2021.1.~12. | 예산(천원) | 117,000',
      '○ 하천을 살린다',
      '행정부서 | 주무: 공원녹지과 | · 설계 · 공사',
      '과정평가 | 공론장 | 횟수 | 1회 | -',
      '공론장 | 참석 | 20명 | 명부',
      '성과평가 | 만족 | 만족도 | 70% 이상 | 설문',
      '총계 | 3,000 | 3,000',
      '일반운영비 | 사무관리비 | 홍보: 인쇄 1000000원×1식 | 1,500 | 1,500',
      '회의',
      '행사운영비 | 공론장 1500000원×1식 | 1,500 | 1,500',
      '계획·공유 | 현장조사 | 2021년 1분기',
      '1. 조사 | 현장 | 두 번',
    ])
      expect(rows).toContain(row)
  })
  it('shows what each source gives, and nothing where one gives nothing', () => {
    const shared = ProjectLines.parse({
      ...lines,
      lines: [...lines.lines.slice(0, 2), { ...lines.lines[2], source: 'district' }],
      bySource: [city(1_500_000), { source: 'district', amount: won(1_500_000) }, { source: 'fund', amount: won(0) }],
    })
    const rows = said(projectSheetBlocks(full, shared))
    expect(rows).toContain('편성목 | 통계목 | 산출내역 | 총사업비 | 시비 | 구비')
    expect(rows).toContain('총계 | 3,000 | 1,500 | 1,500')
    expect(rows).toContain('행사운영비 | 공론장 1500000원×1식 | 1,500 |  | 1,500')
  })
  it('leaves out what is not written, and then shows the budget of its lines', () => {
    const bare = ProjectSheet.parse(
      aSheet(5, 'item-5', { summary: null, headerBudget: null, indicators: [], stages: [], civilActors: [] }),
    )
    const rows = said(projectSheetBlocks(bare, noLines))
    expect(rows).toContain('사업추진시기 | 2021.1.~12. | 예산(천원) | 0')
    for (const word of ['소요예산', '성과지표', '추진 프로세스', '비고', '민간주체']) {
      expect(rows.join('\n')).not.toContain(word)
    }
  })
})

const budget = BudgetView.parse({
  ...{ total: 3_000_000, adjusted: 0, lines: 3, withoutAccount: 0, byProject: [] },
  bySource: [{ ...city(3_000_000), share: { halfUp: '100.0', largestRemainder: '100.0' } }],
  byNature: [
    {
      nature: 'current',
      amount: 2_000_000,
      bySource: [city(2_000_000)],
      share: { halfUp: '66.7', largestRemainder: '66.7' },
    },
    { nature: null, amount: 1_000_000, bySource: [city(1_000_000)], share: null },
  ],
  byObject: [
    {
      compilationItem: '일반운영비',
      name: '사무관리비',
      code: null,
      nature: 'current',
      amount: 3_000_000,
      bySource: [city(3_000_000)],
      share: null,
    },
  ],
})
const size = {
  projects: 1,
  indicators: 0,
  stages: 0,
  typedStages: 0,
  costLines: 3,
  total: won(3_000_000),
  bySource: [city(3_000_000)],
}
const seen = {
  plan: { id: 'plan-2021', cycleId: 'cycle-2021', fiscalYear: 2021, name: '2021 계획', source: null },
  ...{ size, byCategory: [], bySubcommittee: [], negotiations: [], findings: [] },
  projects: [
    {
      ...{ projectId: 'project-8', no: 8, title: '하천', itemId: 'item-8', category: '부문별', subcommittees: [] },
      ...{ leadDepartments: ['공원녹지과'], partnerDepartments: [], periodText: '2021', headerBudget: null },
      ...{
        total: won(3_000_000),
        bySource: [city(3_000_000)],
        indicators: 0,
        stages: 0,
        typedStages: 0,
        costLines: 3,
        findings: 0,
      },
    },
  ],
} as unknown as PlanPaper['seen']
const chapterOf = (kind: PlanPaper['sections'][number]['kind'], body = '') => ({ kind, heading: `장 ${kind}`, body })
const paper: PlanPaper = {
  ...{
    district: '금천구',
    seen,
    budget,
    sheets: [
      { sheet: full, lines },
      { sheet: { ...full, no: 9 }, lines: noLines },
    ],
  },
  sections: [
    chapterOf('background', '□ 배경'),
    chapterOf('direction'),
    chapterOf('projects'),
    chapterOf('budget'),
    chapterOf('annex'),
    chapterOf('annex'),
  ],
  annexes: [bodyBlocks([{ name: '협치회의', seats: 30, enrolled: 28, duties: '심의', vision: null }])],
}

describe('the plan whole', () => {
  it('has its chapters, the list, every sheet, the budget and the annexes, without a fault', () => {
    const document = innovationPlan(paper)
    expect(checkModel(document)).toEqual([])
    const rows = plainLines(document).split('\n')
    for (const row of [
      '2021 계획',
      'Ⅰ. 장 background',
      '(이 장은 아직 쓰지 않았다.)',
      '8 | 하천 | 부문별 | 공원녹지과 | 3,000 | 3,000',
      'Ⅳ. 부문별 협치 사업',
      '경상 | 2,000 | 2,000 | 66.7%',
      '구분 없음 | 1,000 | 1,000 | ',
      '일반운영비 | 사무관리비 | 3,000 | 3,000 | ',
      '총계 | 3,000 | 3,000 | 100.0%',
      '협치회의 | 30 | 28 | 심의',
      '장 annex',
    ])
      expect(rows).toContain(row)
  })
  it('has no shares of nothing', () => {
    const nothing = { ...budget, lines: 0, total: won(0), bySource: [], byNature: [], byObject: [] }
    expect(plainLines(innovationPlan({ ...paper, budget: nothing }))).toContain('총계 | 0 | ')
  })
})

describe('the annexes', () => {
  const day = (from: string, to: string | null = from) => ({
    from: localDate(from),
    to: to === null ? null : localDate(to),
    precision: 'day' as const,
  })
  const tally = (count: number, amount: number) => ({ count, won: amount })
  const meeting = (period: ReturnType<typeof day>, attendance: number | null, registerNo: number | null) => ({
    ...{ registerNo, period, groupText: '협치회의', round: '2020-1차', attendance, place: null, topic: '계획' },
  })

  it('show the way of items from gate to gate, amounts where there are any', () => {
    const gate = { name: '부서 검토', period: day('2020-05-27', '2020-06-12'), decider: '부서' }
    const rows = said(
      gateBlocks([
        { ...gate, came: tally(106, 0), passed: tally(22, 2_585_200_000), rejected: tally(84, 0) },
        { ...gate, came: tally(22, 5000), passed: tally(0, 0), rejected: tally(22, 0) },
      ]),
    )
    expect(rows.some((row) => row.startsWith('부서 검토') && row.endsWith('106 |  | 22 | 2,585,200 | 84'))).toBe(true)
    expect(rows.some((row) => row.endsWith('22 | 5 | 0 |  | 22'))).toBe(true)
  })
  it('list meetings with weekdays, and count people as often as they came', () => {
    const rows = said(
      meetingBlocks(2020, [
        meeting(day('2020-08-05'), 20, 26),
        meeting(day('2020-07-17', '2020-07-23'), null, null),
        meeting(day('2020-07-30', null), 5, null),
      ]),
    )
    expect(rows).toContain('26 | 2020. 8. 5.(수) | 협치회의 | 2020-1차 | 20 | 계획')
    expect(rows).toContain(' | 계 | 3회 |  | 25 | ')
    expect(rows.some((row) => row.startsWith('2 | ') && row.includes('~'))).toBe(true)
  })
  it('say nothing of nothing', () => {
    expect([...bodyBlocks([]), ...gateBlocks([]), ...meetingBlocks(2020, [])]).toEqual([])
    const unknown = { name: '주민자치회', seats: 0, enrolled: 0, duties: '자치', vision: null }
    expect(said(bodyBlocks([unknown]))).toContain('주민자치회 |  |  | 자치')
    expect(said(bodyBlocks([{ name: '분과', seats: 5, enrolled: 5, duties: null, vision: '함께' }]))).toContain(
      '분과 | 5 | 5 | 함께',
    )
  })
})

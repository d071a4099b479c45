import { describe, expect, it } from 'vitest'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { aSheet, type WrittenSheet } from './fixture.ts'
import { duplicateNames, planFindings } from './plan-findings.ts'
import { ProjectSheet } from './project-sheet.ts'
import { sheetFindings } from './sheet-findings.ts'
import { parseTarget } from './target-text.ts'

const line = (
  project: number,
  label: string,
  factors: readonly (readonly [number, string | null])[],
  group: string | null = null,
) =>
  CostLine.parse({
    ...{ id: `line-${label.length}-${factors.length}`, projectId: `project-${project}`, fiscalYear: 2021 },
    ...{ accountName: '사무관리비', group, label, formulaText: '산출식', stated: 1, source: 'city' },
    factors: factors.map(([n, unit]) => ({ value: { n, d: 1 }, unit, label: null, asWritten: `${n}` })),
  })
const indicator = (goal: string, name: string, target: string, more: object = {}) => ({
  ...{ no: 1, phase: 'process' as const, goal, name, target: parseTarget(target), evidence: '결과보고', note: null },
  ...more,
})
const sheet = (indicators: WrittenSheet['indicators'], more: Partial<WrittenSheet> = {}) =>
  ProjectSheet.parse(aSheet(3, 'i3', { indicators, headerBudget: null, ...more }))
const rules = (one: ProjectSheet, lines: readonly CostLine[], wanted: string) =>
  sheetFindings(one, lines)
    .filter(({ rule }) => rule === wanted)
    .map(({ stated, computed }) => [stated, computed])

describe('an indicator against the money (kpi-budget)', () => {
  const joint = indicator('협치회의와 위원회 간의 합동회의', '개최 횟수', '2회')

  it('finds the meetings that another project pays more often (SI-032)', () => {
    expect(
      rules(
        sheet([joint]),
        [
          line(1, '합동회의 참석수당', [
            [70_000, '원'],
            [4, '회'],
          ]),
        ],
        'kpi-budget',
      ),
    ).toEqual([['2회', '4회']])
    expect(rules(sheet([joint]), [line(1, '합동회의 다과', [[4, '회']])], 'kpi-budget')).toEqual([])
  })

  it('does not hold an indicator against what has nothing to do with it', () => {
    const other = [
      line(3, '다과', [[9, '회']]),
      line(1, '운영위원회 참석수당', [[9, '회']]),
      line(3, '합동회의 다과', [[3, null]]),
    ]
    expect(rules(sheet([joint]), other, 'kpi-budget')).toEqual([])
  })

  it('finds places and people counted otherwise (SI-035, SI-036)', () => {
    const schools = indicator('교구 사용', '참여 학교 수', '20개교 이상')
    expect(rules(sheet([schools]), [line(3, '교구 구입비', [[34, '개소']])], 'kpi-budget')).toEqual([
      ['20개교 이상', '34개교'],
    ])
    const users = indicator('스마트 인솔 이용', '이용자 수', '40명 이상')
    expect(rules(sheet([users]), [line(3, '구매', [[50, '명']], '스마트 인솔')], 'kpi-budget')).toEqual([
      ['40명 이상', '50명'],
    ])
  })

  it('is silent where a line or the sum of lines is the target, more meetings are paid than promised, or nothing is named', () => {
    const school = indicator('요리조리학교 운영', '교육 운영 횟수', '4회')
    const lines = [line(3, '요리조리학교 직원', [[2, '회']]), line(3, '요리조리학교 주민반', [[2, '회']])]
    expect(rules(sheet([school]), lines, 'kpi-budget')).toEqual([])
    expect(rules(sheet([indicator('요리조리학교', '횟수', '2회')]), lines, 'kpi-budget')).toEqual([])
    expect(rules(sheet([indicator('요리조리학교', '횟수', '1회 이상')]), lines, 'kpi-budget')).toEqual([])
    expect(rules(sheet([indicator('요리조리학교', '횟수', '9회 이상')]), lines, 'kpi-budget')).toHaveLength(1)
    const silent = ['70% 이상', '동별 1개 이상', '62.2회', '추후'].map((text) =>
      indicator('요리조리학교', '횟수', text),
    )
    expect(rules(sheet(silent.map((one, at) => ({ ...one, no: at + 1 }))), lines, 'kpi-budget')).toEqual([])
    const jointly = [line(3, '요리조리학교, 공유회 등', [[7, '회']]), line(3, '요리조리학교', [])]
    expect(rules(sheet([school]), jointly, 'kpi-budget')).toEqual([])
    expect(rules(sheet([{ ...school, target: { ...school.target, unit: null } }]), lines, 'kpi-budget')).toEqual([])
  })
})

describe('what an indicator is', () => {
  it('notes an activity counted among the outcomes (SI-041)', () => {
    const outcome = indicator('워크숍', '개최 횟수', '1회', { phase: 'outcome' })
    expect(rules(sheet([outcome]), [], 'kpi-class')).toHaveLength(1)
    expect(rules(sheet([indicator('워크숍', '개최 횟수', '1회')]), [], 'kpi-class')).toEqual([])
  })

  it('notes evidence that cannot show it, or none (SI-043)', () => {
    const by = (name: string, target: string, evidence: string | null) =>
      rules(sheet([indicator('교육', name, target, { evidence })]), [], 'kpi-evidence').length
    expect([
      by('교육 횟수', '1회', '참여율 통계'),
      by('만족도', '70%', '회의록'),
      by('이용자 수', '1명', null),
    ]).toEqual([1, 1, 1])
    expect([by('만족도', '70%', '설문조사'), by('이용자 수', '1명', '이용자 통계')]).toEqual([0, 0])
  })

  it('notes bare numbers once a sheet', () => {
    const bare = [indicator('ㄱ', 'ㄴ', '2회'), { ...indicator('ㄱ', 'ㄷ', '3회'), no: 2 }]
    expect(rules(sheet(bare), [], 'target-bare')).toHaveLength(1)
    expect(rules(sheet([indicator('ㄱ', 'ㄴ', '2회 이상')]), [], 'target-bare')).toEqual([])
  })
})

describe('money for more months than there are (SI-038)', () => {
  const stages = (title: string, periodText: string) => ({ stages: [{ no: 1, types: [], title, periodText }] })
  const rent = (months: number) => [
    line(3, '공간 대관료', [
      [2_000_000, '원'],
      [months, '개월'],
    ]),
  ]

  it('is found against the period, and against the day a space is found', () => {
    expect(rules(sheet([], stages('사업 공간 확보', '2021년 3분기')), rent(12), 'plan-budget-timing')).toEqual([
      ['12', '6'],
    ])
    expect(rules(sheet([], stages('사업 공간 확보', '언젠가')), rent(12), 'plan-budget-timing')).toEqual([])
    expect(rules(sheet([], stages('준비', '2021년 3분기')), rent(13), 'plan-budget-timing')).toEqual([['13', '12']])
    const wages = [line(3, '보수', [[12, '월']]), line(3, '물품', [[2, '개']]), line(4, '남의 것', [[99, '월']])]
    expect(rules(sheet([]), wages, 'plan-budget-timing')).toEqual([])
    const open = { period: { from: '2021-01-01', to: null, precision: 'month' as const } }
    expect(rules(sheet([], open), rent(99), 'plan-budget-timing')).toEqual([])
  })
})

it('required fields are told once, and not when all are written', () => {
  expect(rules(sheet([]), [], 'fields-missing')).toHaveLength(1)
  const full = { objectives: ['ㄱ'], background: 'ㄴ', direction: 'ㄷ', evaluation: ['ㅁ'] }
  const method = [{ title: 'ㄹ', main: '', details: '' }]
  expect(rules(sheet([indicator('ㄱ', 'ㄴ', '1회')], { ...full, method }), [], 'fields-missing')).toEqual([])
})

it('projects of one name are told', () => {
  const sheets = [1, 2, 3].map((no) =>
    ProjectSheet.parse(aSheet(no, `i${no}`, { title: no === 2 ? '다른 것' : '안전한 놀이터' })),
  )
  expect(duplicateNames(sheets).map(({ subject, params }) => [subject.id, params['no']])).toEqual([['project-3', 1]])
  expect(planFindings(sheets, []).at(-1)?.rule).toBe('duplicate-name')
})

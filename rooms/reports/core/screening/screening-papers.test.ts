import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ratio } from '#kit/ratio.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { departmentReviews, type ReviewRow } from './department-reviews.ts'
import { type FieldCheckRow, fieldChecks } from './field-checks.ts'
import { type ScreenedRow, type ScreeningPaper, screeningResult, writtenWeight } from './screening-result.ts'

const day = localDate('2021-03-12')
const linesOf = (document: Parameters<typeof plainLines>[0]): readonly string[] => {
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}

describe('the paper on field checks', () => {
  const looked = { mark: '좋음', note: null }
  const check: FieldCheckRow = {
    ...{ itemId: 'i1', title: '하천 길', checkedOn: day, department: '공원녹지과', alongWith: '도시분과' },
    ...{ requested: 117_000_000, adjusted: null, opinion: '걷기 좋다' },
    checklist: {
      ...{ effect: looked, beneficiaries: looked, sizeAndCost: looked },
      complaints: { mark: '조금', note: '소음' },
    },
    participants: [
      { kind: '위원', people: 3 },
      { kind: '주민', people: 0 },
      { kind: '전문가', people: 1 },
    ],
  }
  it('says what was seen, and who came by kinds', () => {
    const lines = linesOf(fieldChecks('2021', [check, { ...check, alongWith: null }]))
    const [marks, end] = ['좋음 | 좋음 | 좋음 | 조금 소음', '위원 3명 전문가 1명 | 걷기 좋다']
    expect(lines).toContain('□ 현장확인 2회, 확인한 사업 1건')
    expect(lines).toContain(`1 | 하천 길 | 2021. 3. 12. | 공원녹지과 함께: 도시분과 | 117,000 |  | ${marks} | ${end}`)
    expect(lines).toContain(`2 | 하천 길 | 2021. 3. 12. | 공원녹지과 | 117,000 |  | ${marks} | ${end}`)
  })
})

describe('the result of a screening list', () => {
  const screened: ScreenedRow = {
    ...{ title: '하천 길', requested: 2_000_000, brought: 1_500_000, score: '80.00', rank: 2, tied: true },
    ...{ result: '적정', granted: 2_500_000, reason: '안전', bundledWith: null },
  }
  const paper: ScreeningPaper = {
    ...{ name: '1차 심사', bodies: ['협치회의', '참여예산위원회'], persons: 4, heldOn: day, closedOn: day },
    ...{ decider: '합동회의', limit: 9_000_000, amounts: { brought: '부서조정액', granted: '심사 금액' } },
    criteria: [{ name: '효과', most: 10, weight: ratio(3, 4) }],
    items: [
      screened,
      { ...screened, title: '장터', brought: 1_000_000, rank: 3, tied: false, granted: null, bundledWith: '하천 길' },
      { ...screened, title: '담장', requested: null, brought: null, score: null, rank: null, granted: null },
    ],
    sums: {
      came: { label: '받음', count: 3, won: 2_500_000 },
      split: [{ label: '통과', count: 3, won: 2_500_000 }],
      cut: 0,
    },
    recusals: [
      { kind: '제척', cases: 1 },
      { kind: '기피', cases: 0 },
      { kind: '회피', cases: 2 },
    ],
  }
  it('says weights, sums, each item with score, rank and reason, and a bundle once', () => {
    const lines = linesOf(screeningResult(paper))
    expect(lines).toContain('심사한 기구 | 협치회의·참여예산위원회')
    expect(lines).toContain('한도 | 9,000,000원')
    expect(lines).toContain('제척·기피·회피 | 제척 1건, 회피 2건')
    expect(lines).toContain('효과 | 10 | 75%')
    expect(lines).toContain('받음 | 3 | 2,500')
    expect(lines).toContain('1 | 하천 길 | 2,000 | 1,500 | 80.00 | 2위(동점) | 적정 | 2,500 | 안전')
    expect(lines).toContain('2 | 장터 | 2,000 | 1,000 | 80.00 | 3위 |  |  | ‘하천 길’에 묶음')
    expect(lines).toContain('3 | 담장 |  |  |  |  | 적정 |  | 안전')
    expect(lines).toContain(' | 계 3건 | 4,000 | 2,500 |  |  |  | 2,500 | ')
    expect(lines.filter((line) => line.startsWith('※'))).toHaveLength(2)
  })
  it('leaves out what it has not: criteria, limit, recusals, notes', () => {
    const items = paper.items.slice(2)
    const lines = linesOf(screeningResult({ ...paper, limit: null, criteria: [], recusals: [], items }))
    expect(lines.filter((line) => /^(※|한도|제척|기준)/.test(line))).toEqual([])
  })
  it('writes weights in percent, with the fraction where they do not come out even', () => {
    expect([ratio(2, 5), ratio(1, 8), ratio(1, 3), ratio(1, 3000)].map(writtenWeight)).toEqual([
      ...['40%', '12.50%', '33.33% (1/3)', '0.03% (1/3000)'],
    ])
  })
})

describe('the paper on department reviews', () => {
  const review: ReviewRow = {
    ...{ place: 1, title: '하천 길', count: 1, department: '공원녹지과', requested: 10_000_000, adjusted: 8_000_000 },
    ...{ verdict: 'conditional', why: ['조건: 야간 조명', '의견'] },
  }
  const reviews: readonly ReviewRow[] = [
    review,
    { ...review, place: 2, title: '장터', verdict: 'suitable', adjusted: null, why: [] },
    { ...review, place: 3, title: '담장', count: 3, verdict: 'unsuitable', why: ['중복'] },
    { ...review, place: 4, title: '표지판', department: null, requested: null, verdict: 'suitable', adjusted: null },
  ]
  const paper = { name: '부서 검토', dueOn: day, closedOn: day, decider: '관련 부서', reviews }
  it('adds up by verdict, and says each with its conditions and reasons', () => {
    const lines = linesOf(departmentReviews(paper))
    expect(lines).toContain('적정 | 2 | 10,000 | 10,000')
    expect(lines).toContain('조건부적정 | 1 | 10,000 | 8,000')
    expect(lines).toContain('통과(적정·조건부적정) | 3 | 20,000 | 18,000')
    expect(lines).toContain('부적정 | 3 | 10,000 | 0')
    expect(lines).toContain('계 | 6 | 30,000 | 18,000')
    expect(lines).toContain('1 | 하천 길 | 공원녹지과 | 10,000 | 8,000 | 조건부적정 | 조건: 야간 조명 의견')
    expect(lines).toContain('3 | 담장 | 공원녹지과 | 10,000 |  | 부적정 | 중복')
    expect(lines).toContain('4 | 표지판 | 나누지 않음 |  |  | 적정 | 조건: 야간 조명 의견')
    expect(lines).toContain(' | 계 |  | 30,000 | 18,000 |  | ')
    expect(lines.join('\n')).not.toContain('확인 전')
  })
  it('tells apart what nobody confirmed', () => {
    const lines = linesOf(departmentReviews({ ...paper, reviews: [{ ...review, verdict: null, why: [] }] }))
    expect(lines).toContain('확인 전 | 1 | 10,000 | 0')
    expect(lines).toContain('1 | 하천 길 | 공원녹지과 | 10,000 |  | 확인 전 | ')
  })
})

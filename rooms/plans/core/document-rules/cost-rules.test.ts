import { expect, test } from 'vitest'
import { accountStructureRule } from './account-structure.ts'
import { headerBudgetRule, indicatorBudgetRule, planBudgetTimingRule } from './cost-rules.ts'
import { found, linesFound, sheetText } from './fixture.ts'

const sheet = (indicator: string, ...budget: string[]) => sheetText({ indicators: ['성과평가', indicator], budget })

test('a target that is not the number paid for is told', () => {
  expect(
    found(
      indicatorBudgetRule,
      sheet(
        '스마트 인솔 이용자 수 40명 이상 통계',
        '사업보조',
        '스마트 인솔 요금',
        '8,800원×50명×12개월=5,280,000원',
        '스마트 인솔 구매',
        '250,000원×50명=12,500,000원',
      ),
    ),
  ).toEqual([[19, 'warning', '40명 이상', '50명']])
  expect(
    found(
      indicatorBudgetRule,
      sheet(
        '교구 사용 참여 학교 수 20개교 이상',
        '친환경 교육환경 조성 지원',
        '(친환경 교구 구입비)',
        '2,000,000원×34개소=68,000,000원',
      ),
    ),
  ).toEqual([[17, 'warning', '20개교 이상', '34개소']])
})

test('meetings with a name of their own are compared across sheets', () => {
  const other = sheetText({
    title: '3 다른 사업',
    indicators: ['과정평가', '협치회의와 예산위원회 간의 합동회의 개최 횟수 2회 보고서'],
  })
  const paid = sheetText({
    budget: [
      '협치회의 참석수당',
      '70,000원×25명×4회=7,000,000원',
      '합동회의 참석수당',
      '70,000원×22명×4회=6,160,000원',
    ],
  })
  expect(linesFound(indicatorBudgetRule, [...paid, '□', '□', '□', ...other])).toEqual(['70,000원×22명×4회=6,160,000원'])
  const workshop = sheetText({ title: '3 다른 사업', indicators: ['과정평가', '요리학교 개최 횟수 2회'] })
  expect(
    found(indicatorBudgetRule, [
      ...sheetText({ budget: ['요리학교 운영', '1,000원×4회'] }),
      '□',
      '□',
      '□',
      ...workshop,
    ]),
  ).toEqual([])
})

test('numbers that agree, add up, or are of something else are passed over', () => {
  for (const [indicator, ...budget] of [
    [
      '요리학교 교육 횟수 4회',
      '요리학교 운영(직원)',
      '1,500,000원×2회=3,000,000원',
      '요리학교 운영(주민)',
      '8,000,000원×2회=16,000,000원',
    ],
    ['협치론장 개최 2회', '협치론장(중규모)', '5,000,000원×2회', '협치론장(대규모)', '15,000,000원×1회'],
    ['감독관 운영 현장 감독 1회 이상', '주민감독관 활동비', '10,000원×2시간×2회×5명'],
    ['현장조사 1회', '공론장, 평가회 및 현장조사', '250,000원×4회'],
    ['시설 이용자 일일 10명', '시설 안내', '1,000원×50명'],
    ['장애인 만족도 70% 이상', '장애인 조사', '1,000원×5명'],
    ['청소년 캠프 참가자 50명', '청소년 캠프 운영인력', '100,000원×5명'],
    ['마을 장인 발굴 20명', '다른 것의 구매', '1,000원×5명'],
    ['마을 장인 발굴 20명', '마을 장인 사진', '1,000,000원', '장인 액자', '300,000'],
    ['마을 장인 발굴 20회', '장인 사진', '1,000원×7명'],
    ['KPI 3회', '1', '놀이 행사', '1,000원×7회'],
    ['캠프 참가자 50명', '캠프 강사', '100,000원×5명'],
  ]) {
    expect(found(indicatorBudgetRule, sheet(indicator ?? '', ...budget)), indicator).toEqual([])
  }
})

const process = [
  '1단계(계획) 2단계(공유) 3단계(실행)',
  '- 계획',
  '- 공유',
  '- 공간 발굴 및 확보',
  '2021년 1분기 2021년 2분기 2021년 3분기',
  '4단계(실행)',
  '- 공간 재배부',
  '2021년 4분기',
]

test('months paid before the thing is there are told', () => {
  const timing = (label: string, formula: string, head?: string) =>
    found(
      planBudgetTimingRule,
      sheetText({ ...(head === undefined ? {} : { head }), process, budget: [label, formula] }),
    ).map(([, severity, stated, computed]) => [severity, stated, computed])
  expect(timing('주민공유공간 대관료', '2,000,000원×12개월=24,000,000원')).toEqual([['warning', '12개월', '6개월']])
  expect(timing('주민공유공간 대관료', '2,000,000원×6개월=12,000,000원')).toEqual([])
  expect(timing('주민공유공간 대관료', '2,000,000원×24개월')).toEqual([])
  expect(timing('다른 시설 임차료', '2,000,000원×12월')).toEqual([])
  expect(timing('주민공유공간 청소', '2,000,000원×12개월')).toEqual([])
  expect(timing('공간 대관료', '2,000,000원×2회')).toEqual([])
  expect(timing('보수', '2,000,000원×12개월', '사업추진시기 2021.3.~12. 예산 1,000천원')).toEqual([
    ['warning', '12개월', '10개월'],
  ])
  expect(timing('보수', '2,000,000원×10개월', '사업추진시기 2021.3.~12. 예산 1,000천원')).toEqual([])
  expect(timing('보수', '2,000,000원×12개월', '사업추진시기 2021.3.~ 예산 1,000천원')).toEqual([])
  expect(timing('보수', '2,000,000원×12개월', '사업추진시기 2021. 연중 예산 1,000천원')).toEqual([])
})

test('a head budget is the total, one source, or wrong', () => {
  const head = (...budget: string[]) => found(headerBudgetRule, sheetText({ budget }))
  expect(head('총계 53,000')).toEqual([])
  expect(head('총계 60,000 53,000 7,000')).toEqual([[2, 'note', '53000', '60000']])
  expect(head('총계 60,000')).toEqual([[2, 'error', '53000', '60000']])
  expect(head('합계 60,000')).toEqual([])
})

test('a statistical account below a foreign group is noted', () => {
  const accounts = (...budget: string[]) =>
    found(accountStructureRule, sheetText({ budget })).map(([line, , stated, computed]) => [line, stated, computed])
  expect(accounts('일반', '운영비', '사무', '관리비', '300,000원', '시책추진', '업무추진비', '500,000원')).toEqual([
    [18, '시책추진업무추진비', '업무추진비'],
  ])
  expect(
    accounts(
      '일반운영비 사무관리비',
      '업무',
      '추진비',
      '시책추진',
      '업무',
      '추진비',
      '민간이전',
      '사회복지',
      '사업보조',
      '일반보상금',
      '행사실비지원금',
      '시설비 및',
      '부대비',
      '시설비',
      '포상금 포상금',
    ),
  ).toEqual([])
  expect(accounts('사무관리비', '시책추진업무추진비')).toEqual([])
  expect(found(accountStructureRule, sheetText({ title: '제목 없음', budget: ['일반운영비', '시설비'] }))).toHaveLength(
    1,
  )
})

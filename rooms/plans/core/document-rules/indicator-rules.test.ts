import { expect, test } from 'vitest'
import { found, linesFound, sheetText } from './fixture.ts'
import {
  bodyTermRule,
  indicatorClassRule,
  indicatorDefinitionRule,
  indicatorEvidenceRule,
  indicatorNameRule,
  indicatorRatioRule,
  indicatorUnitRule,
} from './indicator-rules.ts'

const outcome = (...rows: string[]) =>
  sheetText({ indicators: ['과정', '평가', '워킹그룹 운영횟수 2회 이상 회의록', '성과', '평가', ...rows] })

test('counts of activities under outcomes are noted', () => {
  expect(
    linesFound(
      indicatorClassRule,
      outcome('워크숍 개최 횟수 1회 결과보고', '만족도 70% 이상 설문조사', '유모차 대여 횟수 연 5회 이상 시스템'),
    ),
  ).toEqual(['워크숍 개최 횟수 1회 결과보고'])
  const before = [...sheetText({}).slice(0, 8), '표 위의 설명', ...outcome('워크숍 개최 횟수 1회').slice(8)]
  expect(found(indicatorClassRule, before)).toHaveLength(1)
  expect(found(indicatorClassRule, ['구분 사업목표 성과지표 성과목표 측정 방법'])).toEqual([])
})

test('evidence that cannot show the target is noted', () => {
  expect(
    found(
      indicatorEvidenceRule,
      outcome(
        '교육 횟수 1회 참여율 통계',
        '참여자 만족도 70% 이상 회의록',
        '참여자 만족도 70% 이상 설문조사',
        '달성률 90% 회의록',
        '교육 횟수 1회 결과보고',
      ),
    ),
  ).toEqual([
    [15, 'note', '참여율 통계', null],
    [16, 'note', '회의록', null],
  ])
})

test('targets whose unit does not fit the name are noted', () => {
  expect(
    found(
      indicatorUnitRule,
      outcome(
        '홍보 프로그램 수 2회 결과물',
        '프로그램 수 3개 일지',
        '참여 학교 수 20개교 이상',
        '목표 달성률 100% 보고',
        '운영 횟수 3회',
      ),
    ).map(([, , stated]) => stated),
  ).toEqual(['2회'])
})

test('an indicator that names another event is noted', () => {
  const sheet = (title: string, row: string) => sheetText({ title, indicators: ['성과평가', row] })
  expect(
    found(indicatorNameRule, sheet('13 아름다운 이웃, 기부 나눔 박람회', '복지박람회 개최횟수 1회 결과보고')),
  ).toMatchObject([[11, 'note', '복지박람회', '아름다운 이웃, 기부 나눔 박람회']])
  expect(found(indicatorNameRule, sheet('13 아름다운 이웃, 기부 나눔 박람회', '나눔박람회 개최횟수 1회 보고'))).toEqual(
    [],
  )
  expect(found(indicatorNameRule, sheet('13 아름다운 이웃, 기부 나눔 박람회', '만족도 70% 이상 설문'))).toEqual([])
  expect(found(indicatorNameRule, sheet('13 우리 동네 아가랑', '복지박람회 개최횟수 1회'))).toEqual([])
  expect(
    found(indicatorNameRule, sheetText({ title: '제목 없음', indicators: ['성과평가', '복지박람회 1회'] })),
  ).toEqual([])
})

test('a target that sums more meetings than it names is noted, bare numbers once', () => {
  const indicators = [
    '과정',
    '평가',
    '회의 개최 횟수',
    '(정례회,분과회의,',
    '운영위원회 회의)',
    '20회 결과',
    '보고서',
    '만족도 70% 이상 설문조사',
    '공정률 100%',
  ]
  const budget = [
    '금천구협치회의 참석수당',
    '70,000원×25명×4회=7,000,000원',
    '운영위원회 참석수당',
    '70,000원×11명×6회=4,620,000원',
    '분과회의 참석수당',
    '20,000원×10명×8회=1,600,000원',
    '합동회의 참석수당',
    '20,000원×10명×2회=400,000원',
    '회의 다과비',
    '5,000원×3식=15,000원',
  ]
  expect(found(indicatorDefinitionRule, sheetText({ indicators, budget }))).toEqual([
    [13, 'note', '20회', '4 + 6 + 8 + 2'],
    [15, 'note', '20회', null],
  ])
  expect(found(indicatorDefinitionRule, sheetText({ indicators, budget: budget.slice(0, 6) }))).toHaveLength(1)
  expect(
    found(
      indicatorDefinitionRule,
      sheetText({ indicators: ['과정', '회의(정례회, 분과회의) 20명 이상', '(정례회·분과)', '18회 이상'], budget }),
    ),
  ).toEqual([])
})

test('targets of training and appointment that are the same are noted', () => {
  expect(found(indicatorRatioRule, outcome('교육 참가자 수 20명 일지', '위촉자 수 20명 명단'))).toEqual([
    [15, 'note', '20명', null],
  ])
  expect(found(indicatorRatioRule, outcome('교육 참가자 수 20명 일지', '위촉자 수 15명 명단'))).toEqual([])
})

test('a body called otherwise once is noted', () => {
  const sheet = (...process: string[]) => found(bodyTermRule, sheetText({ process }))
  expect(sheet('운영위원회 구성', '운영위원회 회의', '운영위원회', '운영협의체 회의')).toEqual([
    [10, 'note', '운영협의체', '운영위원회'],
  ])
  expect(sheet('운영위원회', '운영위원회 회의', '운영협의체 회의')).toEqual([])
  expect(sheet('운영위원회', '운영위원회', '운영위원회', '운영협의체', '운영협의체')).toEqual([])
})

import { expect, test } from 'vitest'
import { found, sheetText } from './fixture.ts'
import { decisionRankRule, planBudgetRule, sheetNameRule } from './list-rules.ts'

const vote = [
  '순위 사업명 득표 수 비율',
  '1 안양천 생태탐방로 조성 224 15%',
  '2 야간 안전한 골목길 207 13%',
  '3 깨끗한 어린이 공원 191 12%',
  '4 스마트 주차 커뮤니티 166 11%',
  '5 실시간 미세먼지 알림판 설치 74 5%',
]
const far = ['□ 글', '□ 글', '□ 글']
const chosen = [
  '□ 최종 선정 결과',
  '연번 사업명 최종 선정액',
  '1 안양천 생태탐방로 조성 117,000',
  '2 야간 안전한 골목길 51,000',
  '3 실시간 미세먼지 일림판 설치 41,000',
]

test('a choice that departs from the vote is told at its lowest rank', () => {
  expect(found(decisionRankRule, [...vote, ...far, ...chosen])).toEqual([
    [14, 'warning', '실시간 미세먼지 일림판 설치', null],
  ])
  expect(found(decisionRankRule, [...chosen, ...far, ...vote])).toHaveLength(1)
})

test('a choice that follows the vote, gives its reason, or is of other things is passed over', () => {
  expect(found(decisionRankRule, [...vote, ...far, ...chosen, '※ 선정 사유 : 환경과 의견'])).toEqual([])
  expect(found(decisionRankRule, [...vote, ...far, ...chosen.slice(0, 4), '3 깨끗한 어린이 공원 41,000'])).toEqual([])
  expect(found(decisionRankRule, [...vote, ...far, ...chosen.slice(0, 4), '3 전혀 다른 사업 이름 41,000'])).toEqual([])
  expect(
    found(decisionRankRule, [
      ...vote,
      ...far,
      ...vote.map((line) => line.replace('순위', '연번').replace('득표 수', '선정')),
    ]),
  ).toEqual([])
  expect(found(decisionRankRule, chosen)).toEqual([])
})

test('sheets called otherwise or with another budget than in the list are told', () => {
  const list = [
    '연번 사업명 예산',
    '1 주민이 함께하는 안전한 놀이터 53,000',
    '2 스마트 주차 커뮤니티 운영 50,000',
    '3 우리 동네 아가랑 10,000',
    '□',
  ]
  const sheet = (title: string, amount: string) =>
    sheetText({ title, head: `사업추진시기 2021.1.~12. 예산 ${amount}천원` })
  expect(found(sheetNameRule, [...list, ...sheet('1 주민과 함께하는 안전한 놀이터', '53,000')])).toMatchObject([
    [9, 'warning', '주민과 함께하는 안전한 놀이터', '주민이 함께하는 안전한 놀이터'],
  ])
  expect(
    found(sheetNameRule, [...list, ...sheet('2 주차문제를 위한 “스마트 주차 커뮤니티 운영”', '50,000')]),
  ).toMatchObject([[9, 'note', expect.anything(), expect.anything()]])
  expect(
    found(sheetNameRule, [
      ...list,
      ...sheet('3 우리동네 아가랑', '10,000'),
      ...sheet('9 목록에 없는 사업', '1,000'),
      ...sheet('제목 없음', '1'),
    ]),
  ).toEqual([])
  expect(found(planBudgetRule, [...list, ...sheet('3 우리동네 아가랑', '12,000')])).toEqual([
    [7, 'warning', '12000', '10000'],
  ])
  expect(found(planBudgetRule, [...list, ...sheet('3 우리동네 아가랑', '10,000')])).toEqual([])
  expect(
    found(planBudgetRule, [
      ...list.map((line) => line.replace(' 10,000', '')),
      ...sheet('3 우리동네 아가랑', '10,000'),
    ]),
  ).toEqual([])
  expect(found(planBudgetRule, sheet('3 우리동네 아가랑', '10,000'))).toEqual([])
})

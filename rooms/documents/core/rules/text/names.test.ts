import { expect, test } from 'vitest'
import { foundIn, textOf } from './fixture.ts'
import { likeness, sharedWords } from './like-names.ts'
import { departmentRule, nameAliasRule } from './name-alias.ts'
import { namedLists } from './named-list.ts'

test('names are alike by their words', () => {
  expect(likeness('어두운 재래시장 길 밝히기', '재래시장 어두운 길 밝히기')).toBe('order')
  expect(likeness('청년과 실버 세대융합 프로젝트', '청년과 노인 세대융합 프로젝트')).toBe('word')
  expect(likeness('빌라 주차문제 해결을 위한 스마트 주차 커뮤니티 운영', '스마트 주차 커뮤니티 운영')).toBe('part')
  expect(likeness('실시간 알림판 설치', '실시간 일림판 설치')).toBe('slip')
  expect(likeness('독산1동 주민센터 신축', '독산2동 주민센터 신축')).toBeNull()
  expect(likeness('우리 동네 아가랑', '우리동네 아가랑')).toBeNull()
  expect(likeness('우리 동네', '너희 동네')).toBeNull()
  expect(likeness('전혀 다른 이름', '아주 긴 다른 사업의 이름')).toBeNull()
  expect(sharedWords('구민안심 미세먼지 알리미', '야외운동장 미세먼지 실시간 알림판')).toEqual(['미세먼지'])
})

const plan = [
  '연번 사 업 명 예산 추진분과',
  '총 4개 사업 170,000',
  '1 어두운 재래시장 길 밝히기 53,000',
  '2 청년과 실버 세대융합 프로젝트 30,000',
  '3 안양천 생태탐방로 조성 67,000',
  '4 스마트 주차 커뮤니티 운영 20,000 주차관리과',
]
const ballot = [
  '순위 사 업 명 득표 수 비율',
  '1 재래시장 어두운 길 밝히기 210 14%',
  '2 청년과 노인 세대융합 프로젝트 148 10%',
  '3 안양천 생태탐방로 조성 140 9%',
  '4 스마트 주차 커뮤니티 운영 120 8%',
]

test('lists are read with their amounts, votes and departments', () => {
  const [first, second] = namedLists(textOf(...plan, '', ...ballot))
  expect(first?.entries.map(({ name, amounts, department }) => [name, amounts, department])).toEqual([
    ['어두운 재래시장 길 밝히기', [53_000], null],
    ['청년과 실버 세대융합 프로젝트', [30_000], null],
    ['안양천 생태탐방로 조성', [67_000], null],
    ['스마트 주차 커뮤니티 운영', [20_000], '주차관리과'],
  ])
  expect(second?.ranked).toBe(true)
  expect(second?.entries.map(({ votes }) => votes)).toEqual([210, 148, 140, 120])
})

test('names broken over lines, ties and ends of lists are read', () => {
  const [list] = namedLists(
    textOf(
      '순위 사업명 추진분과',
      '(총 2억원)',
      '1 자치공론장 주민자치·기획분과 25,000 마을자치과 13',
      '2',
      '일과 사람이 오가는',
      '행복한 거리',
      '청년·경제일자리분과 50,000 어르신',
      '장애인과',
      '3',
      '(동점)',
      '마을과 함께해요 돌봄 20,000',
      '3',
      '(동점)',
      '봉투 없는 우리마을 35,000',
      '5 턱이 없는 우리 공원 30,000 도로과(교통행정과)',
      '□ 다음 제목',
    ),
  )
  expect(list?.entries.map(({ number, name, department }) => [number, name, department])).toEqual([
    [1, '자치공론장', '마을자치과'],
    [2, '일과 사람이 오가는 행복한 거리', '어르신장애인과'],
    [3, '마을과 함께해요 돌봄', null],
    [3, '봉투 없는 우리마을', null],
    [5, '턱이 없는 우리 공원', '도로과(교통행정과)'],
  ])
})

test('lists without a head, short ones and those without votes', () => {
  expect(namedLists(textOf('1 하나의 이름', '2 둘째의 이름', '3 셋째의 이름'))).toEqual([])
  expect(namedLists(textOf('사업명', '1 하나의 이름', '2 둘째의 이름'))).toEqual([])
  expect(namedLists(textOf('사업명', '1', '2', '3'))).toEqual([])
  expect(
    namedLists(textOf('사업명', '1 하나의 이름', '2 둘째의 이름', '3 셋째의 이름 총 5%'))[0]?.entries.map(
      ({ votes }) => votes,
    ),
  ).toEqual([null, null, null])
})

test('one thing under two names is told once, by the name of the first list', () => {
  const alias = (...lines: string[]) =>
    foundIn(nameAliasRule, textOf(...lines)).map(([line, severity, stated, computed]) => [
      line,
      severity,
      stated,
      computed,
    ])
  const far = Array.from({ length: 3 }, () => '□ 글')
  expect(alias(...plan, ...far, ...ballot)).toEqual([
    [11, 'note', '재래시장 어두운 길 밝히기', '어두운 재래시장 길 밝히기'],
    [12, 'note', '청년과 노인 세대융합 프로젝트', '청년과 실버 세대융합 프로젝트'],
  ])
  const screening = [
    '사업명',
    '1 구민체육센터 미세먼지 안내판 20,000',
    '2 야간 안전한 골목길 50,000',
    '3 깨끗한 어린이 공원 40,000',
  ]
  const vote = [
    '사업명',
    '1 구민체육공원 미세먼지 안내판 20,000',
    '2 야간 안전한 골목길 50,000',
    '3 깨끗한 어린이 공원 40,000',
  ]
  expect(
    alias(
      '사업명',
      '1 다른 목록의 하나',
      '2 다른 목록의 둘',
      '3 다른 목록의 셋',
      ...far,
      ...screening,
      ...far,
      ...vote,
      ...far,
      ...vote,
    ),
  ).toEqual([[9, 'warning', '구민체육센터 미세먼지 안내판', '구민체육공원 미세먼지 안내판']])
  expect(
    alias(
      '사업명',
      '1 다른 목록의 하나',
      '2 다른 목록의 둘',
      '3 다른 목록의 셋',
      ...far,
      ...screening,
      ...far,
      ...vote,
    ),
  ).toEqual([[16, 'warning', '구민체육공원 미세먼지 안내판', '구민체육센터 미세먼지 안내판']])
})

test('a longer list before a shorter, names broken over lines, and lists that hardly agree', () => {
  const alias = (...lines: string[]) => nameAliasRule.check(textOf(...lines)).map(({ stated, span }) => [stated, span])
  const far = ['□ 글', '□ 글', '□ 글', '□ 글']
  const short = [
    '순위 사업명 득표',
    '1',
    '재래시장 어두운',
    '길 밝히기 210 14%',
    '2 안양천 생태탐방로 조성 140 9%',
    '3 스마트 주차 커뮤니티 운영 120 8%',
  ]
  expect(alias(...plan, ...far, ...short)).toEqual([['재래시장 어두운 길 밝히기', null]])
  const other = [
    '사업명',
    '1 청년과 노인 세대융합 프로젝트 30,000',
    '2 다른 사업의 이름 하나 1,000',
    '3 다른 사업의 이름 둘 2,000',
  ]
  expect(alias(...plan, ...far, ...other)).toEqual([])
  expect(alias(...plan, ...far, ...other, '4 안양천 생태탐방로 조성 67,000')).toEqual([])
  expect(alias(...plan, ...far, ...other.slice(0, 3), '3 안양천 생태탐방로 조성 67,000')).toHaveLength(1)
})

test('the name of the first list is right also where it stands in a later list', () => {
  const far = ['□ 글', '□ 글', '□ 글', '□ 글']
  const list = (name: string) => [
    '사업명',
    `1 ${name} 20,000`,
    '2 야간 안전한 골목길 50,000',
    '3 깨끗한 어린이 공원 40,000',
  ]
  const [park, centre] = ['구민체육공원 미세먼지 안내판', '구민체육센터 미세먼지 안내판']
  expect(
    foundIn(nameAliasRule, textOf(...list(park), ...far, ...list(centre), ...far, ...list(park))).map(
      ([line, , stated]) => [line, stated],
    ),
  ).toEqual([[10, centre]])
})

test('a name that changed altogether is known by its amount', () => {
  const alias = (...lines: string[]) =>
    foundIn(nameAliasRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])
  const far = ['□ 글', '□ 글', '□ 글', '□ 글']
  const chosen = [
    '사업명',
    '1 야외운동장 미세먼지 실시간 알림판 41,000',
    '2 야간 안전한 골목길 51,000',
    '3 스마트 주차 커뮤니티 50,000',
  ]
  expect(
    alias(
      ...chosen,
      ...far,
      '사업명',
      '1 구민안심 미세먼지 알리미 41,000',
      '2 야간 안전한 골목길 51,000',
      '3 스마트 주차 커뮤니티 50,000',
    ),
  ).toEqual([[10, 'warning', '구민안심 미세먼지 알리미']])
  expect(
    alias(
      ...chosen,
      ...far,
      '사업명',
      '1 구민안심 소음 알리미 41,000',
      '2 야간 안전한 골목길 51,000',
      '3 스마트 주차 커뮤니티 50,000',
    ),
  ).toEqual([])
  expect(
    alias(...chosen, ...far, '사업명', '1 구민안심 미세먼지 알리미', '2 야간 안전한 골목길', '3 스마트 주차 커뮤니티'),
  ).toEqual([])
  expect(
    alias(
      ...chosen,
      ...far,
      '사업명',
      '1 야외운동장 미세먼지 실시간 일림판 41,000',
      '2 야간 안전한 골목길 51,000',
      '3 스마트 주차 커뮤니티 50,000',
    ),
  ).toEqual([])
})

test('two things of one list are two things', () => {
  const list = ['사업명', '1 초등 돌봄교실 지원 10,000', '2 중등 돌봄교실 지원 10,000', '3 안전한 골목길 5,000']
  expect(
    foundIn(
      nameAliasRule,
      textOf(
        ...list,
        '□',
        '□',
        '□',
        '사업명',
        '1 초등 돌봄교실 지원 10,000',
        '2 다른 사업의 이름 9,000',
        '3 안전한 골목길 5,000',
      ),
    ),
  ).toEqual([])
})

test('a department that two lists name otherwise is noted at the first', () => {
  const far = ['□ 글', '□ 글', '□ 글']
  const one = [
    '사업명',
    '1 안전한 인도 만들기 156,000천원 도로과(교통행정과)',
    '2 안전한 골목길 5,000 도로과',
    '3 우리 동네 공원 6,000',
  ]
  const other = [
    '사업명',
    '1 안전한 인도 만들기 156,000 도로과',
    '2 안전한 골목길 5,000 도로과',
    '3 우리 동네 공원 6,000 공원녹지과',
  ]
  expect(
    foundIn(departmentRule, textOf(...one, ...far, ...other)).map(([line, , stated, computed]) => [
      line,
      stated,
      computed,
    ]),
  ).toEqual([[2, '도로과(교통행정과)', '도로과']])
})

import { expect, test } from 'vitest'
import { datedFactRule, foundingDateRule } from './dated-fact.ts'
import { cellsOf, foundIn, markedIn, textOf } from './fixture.ts'
import { itemMissingRule } from './item-missing.ts'
import { spotOf } from './lines.ts'
import { swappedSourceRule } from './swapped-source.ts'
import { compositionRule, twoStatementsRule } from './two-statements.ts'
import { expansionRule, undefinedRule } from './undefined.ts'

const far = Array.from({ length: 70 }, () => '')
const facts = (...lines: string[]) =>
  foundIn(datedFactRule, textOf(...lines)).map(([line, severity, stated, computed]) => [
    line,
    severity,
    stated,
    computed,
  ])

test('one event of one thing with two dates is told', () => {
  const first = '10) [2019.10] 공간(3호점) 임대 계약 체결 (독산3동 311길 1층)'
  expect(facts(first, ...far, '○ 3호점 공간 임대계약 체결(2019.9.26)')).toEqual([
    [1, 'warning', '2019.10', '2019.9.26'],
  ])
  expect(markedIn(datedFactRule, textOf(first, ...far, '○ 3호점 공간 임대계약 체결(2019.9.26)'))).toEqual(['2019.10'])
  expect(facts(first, ...far, '○ 3호점 공간 임대계약 체결(2019.10.2)')).toEqual([])
  expect(facts('[2019.10.5] 3호점 임대 계약 체결', ...far, '3호점 임대계약 체결(2019.10.7.)')).toHaveLength(1)
  expect(facts(first, '○ 3호점 공간 임대계약 체결(2019.9.26)')).toEqual([])
  expect(facts(first, ...far, '○ 2호점 공간 임대계약 체결(2019.9.26)')).toEqual([])
  expect(facts(first, ...far, '○ 3호점 공간 임대계약 체결(2017.9.26)')).toEqual([])
  expect(facts(first, ...far, '○ 3호점 개소(2019.9.26)', '○ 이름 없는 곳 계약 체결(2019.9.26)')).toEqual([])
})

test('a choice made in the week after its call was discussed is asked about', () => {
  const log = ['75 19.10.10(목)', '11', '임대공간 3호점 모집공고(안) 논의']
  expect(facts('○ 3호점 운영주체 선정(2019.10.15.)', ...log)).toEqual([[1, 'warning', '2019.10.15.', '2019-10-10']])
  expect(facts('○ 3호점 운영주체 선정(2019.10.25.)', ...log)).toEqual([])
  expect(facts('○ 3호점 운영주체 선정(2019.10.1.)', ...log)).toEqual([])
  expect(
    facts('○ 3호점 운영주체 선정(2019.10)', '○ 3호점 개소(2019.10.12.)', '○ 2호점 선정(2019.10.12.)', ...log),
  ).toEqual([])
  expect(facts('○ 3호점 운영주체 선정(2019.10.15.)', '75 19.02.30(목)', '3호점 모집공고')).toEqual([])
})

test('a body founded a day before its members are appointed is noted', () => {
  const founded = (...lines: string[]) =>
    foundIn(foundingDateRule, textOf(...lines)).map(([line, severity, stated, computed]) => [
      line,
      severity,
      stated,
      computed,
    ])
  const log = ['48 19.05.30(목)', '2기 금천구협치회의 위촉식 및']
  expect(founded('※ 제2기 금천구협치회의 구성(2019. 5. 29.)', ...log)).toEqual([
    [1, 'note', '2019-05-29', '2019-05-30'],
  ])
  expect(founded('제2기 금천구협치회의 출범(2019. 6. 2.)', ...log)).toHaveLength(1)
  expect(founded('제2기 금천구협치회의 구성(2019. 5. 30.)', ...log)).toEqual([])
  expect(founded('제2기 금천구협치회의 구성(2018. 5. 30.)', ...log)).toEqual([])
  expect(founded('제1기 금천구협치회의 구성(2019. 5. 29.)', '제2기 다른회의 구성(2019. 2. 30.)', ...log)).toEqual([])
  expect(founded('제2기 금천구협치회의 구성(2019. 5. 29.)', '48 19.02.30(목)', '2기 금천구협치회의 위촉식')).toEqual([])
})

test('one thing counted twice is told', () => {
  const counts = (...lines: string[]) =>
    foundIn(twoStatementsRule, textOf(...lines)).map(([line, severity]) => [line, severity])
  expect(
    counts(
      '- 2022년 주민자치활동 지원사업 : 42건 / 444,700천원',
      '- 2022년 동단위 계획형 시민참여예산 : 27건 / 200,000천원',
      '- ※ 주민자치 활동지원 사업 : 42건(444,704천원)',
      '- 동단위 시민참여예산 사업 : 26건(182,500천원)',
    ),
  ).toEqual([
    [3, 'note'],
    [4, 'warning'],
  ])
  expect(
    counts(
      '2021년 주민자치활동 지원 : 42건 / 444,700천원',
      '2022년 주민자치활동 지원 : 40건 / 400,000천원',
      '주민자치활동 지원 : 40명 / 400,000천원',
      '주민자치활동 지원 : 40건 / 400,000천원',
      '공모 : 3건 / 1,000천원',
      '교모 : 4건 / 1,000천원',
      '전혀 다른 이름의 사업 : 4건 / 1,000천원',
    ),
  ).toEqual([])
  expect(counts('주민자치활동 지원 : 42건 / 444,711천원', '주민자치활동 지원 : 42건 / 444,713천원')).toEqual([
    [2, 'warning'],
  ])
  expect(
    counts('사업개요', '주민자치활동 지원 : 42건 / 444,700천원', '사업개요', '주민자치활동 지원 : 41건 / 1,000천원'),
  ).toEqual([])
})

test('two sizes of one body are told at the later', () => {
  const sizes = (...lines: string[]) =>
    foundIn(compositionRule, textOf(...lines)).map(([line, stated, , computed]) => [line, stated, computed])
  expect(
    sizes('- 금천구협치회의 확대회의', '‧ 구 성 : 총 5 ~ 10명 이내', '구성 인원 : 확대회의별 5명 이내(민간위원)'),
  ).toEqual([[3, 'warning', '총 5 ~ 10명 이내']])
  expect(
    sizes('- 확대회의', '‧ 구성 : 10명 이내', '- 운영위원회', '구성 : 5명 이내', '확대회의', '구성 인원 : 10명 이하'),
  ).toEqual([])
  expect(sizes('구성 : 5명 이내', '구성 : 6명 이내')).toEqual([])
})

test('what is named but never explained is noted', () => {
  const unknown = (...lines: string[]) =>
    foundIn(undefinedRule, textOf(...lines)).map(([line, , stated]) => [line, stated])
  expect(unknown('1호점', '2호점과 3호점', '임대공간 5호점 운영')).toEqual([[3, '5호점']])
  expect(unknown('5호점 운영', '1호기', '2호기')).toEqual([])
  expect(unknown('상위', '(19)', '교통행정과 상위', '(10)', '하위', '(23)')).toEqual([[1, '상위(10), 하위(23)']])
  expect(unknown('상위(19)', '하위(8)', '상위', '이름')).toEqual([])
  expect(unknown('상위', '(10)', '하위', '(23)', '상위는 위원 표')).toEqual([])
  expect(unknown('하위', '(23)')).toEqual([])
})

test('one abbreviation spelt out in two ways is noted', () => {
  const spelt = (...lines: string[]) =>
    foundIn(expansionRule, textOf(...lines)).map(([line, , stated, computed]) => [line, stated, computed])
  expect(spelt('꽃집 F.B.I – Flower.Book.Interesting', 'F·B·I(Flower·Book·Interest)')).toEqual([
    [1, 'Flower.Book.Interesting', 'Flower·Book·Interest'],
  ])
  expect(
    spelt('Flower.Book.Interest', 'Flower·Book·Interest', 'Flower.Tree.Water', 'Flower.Book', 'Flower.Book.Idea'),
  ).toEqual([])
})

test('a column where two sources look exchanged is noted', () => {
  const swapped = (...lines: string[]) =>
    foundIn(swappedSourceRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])
  expect(swapped('시비 2,149 101 71 460 776 668 73 0', '구비 731 73 0 69 85 83 421 0')).toEqual([
    [1, 'note', '73 / 421'],
  ])
  expect(swapped('구비 731 73 0 69 85 83 421 0', '시비 2,149 101 71 460 776 668 73 0')).toEqual([
    [1, 'note', '421 / 73'],
  ])
  expect(
    swapped(
      '시비 1,275,000 351,000 308,000 308,000 308,000',
      '구비 781,138 223,024 186,038 186,038 186,038',
      '기타 1 2 3 4 5',
      '국비 6 1 1 1 1 1 1',
      '국비 100 10 20 30 40',
      '구비 5 1 1 1 0',
      '도비 50 1 1 1 80',
    ),
  ).toEqual([])
})

const result = [
  '9개 사업 225,000',
  '순위 사업명 추진분과',
  '9개 사업 85,000',
  '1 자치공론장 25,000',
  '2 행복한 거리 20,000',
  '3 하굣길 안전 10,000',
  '4 돌봄 모델 구축 15,000',
  '5 봉투 없는 마을 15,000',
]
const presented = [
  '(총 105,000천원)',
  '자치 공론장 25,000천원',
  '거리 20,000천원',
  '학생 안전 10,000천원',
  '돌봄 15,000천원',
  '협치학교 20,000천원',
  '비닐봉투 15,000천원',
]

test('an item that the result leaves out is noted', () => {
  const missing = (...lines: string[]) =>
    foundIn(itemMissingRule, textOf(...lines)).map(([line, severity, stated]) => [line, severity, stated])
  expect(missing(...presented, ...result)).toEqual([[6, 'note', '협치학교 20,000천원']])
  expect(missing(...presented.slice(0, -1), ...result)).toEqual([])
  expect(missing('(총 30,000천원)', '하나 40,000천원', ...result)).toEqual([])
  expect(missing('(총 85,000천원)', '하나 85,000천원', ...result)).toEqual([])
  expect(missing('(총 185,000천원)', '하나 185,000천원', ...result)).toEqual([])
  expect(missing(...presented, ...result.slice(0, 2), ...result.slice(3))).toEqual([])
  expect(missing(...presented, ...result.slice(1, -2))).toEqual([])
})

test('places are called by their number or their name', () => {
  expect(spotOf({ index: 0, text: '', place: { kind: 'line', line: 7 } })).toBe(7)
  expect(spotOf({ index: 0, text: '', place: { kind: 'cell', sheet: '표', cell: 'B4' } })).toBe('표!B4')
  expect(spotOf({ index: 0, text: '', place: { kind: 'field', path: 'goals.0' } })).toBe('goals.0')
  expect(foundIn(expansionRule, cellsOf('Flower.Book.Interesting', 'Flower.Book.Interest'))).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { datedFactRule, foundingDateRule } from './dated-fact.ts'
import { cellsOf, foundIn, markedIn, textOf } from './fixture.ts'
import { spotOf } from './lines.ts'
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

test('what is named but never explained is noted', () => {
  const unknown = (...lines: string[]) =>
    foundIn(undefinedRule, textOf(...lines)).map(([line, , stated]) => [line, stated])
  expect(unknown('1호점', '2호점과 3호점', '임대공간 5호점 운영')).toEqual([[3, '5호점']])
  expect(unknown('5호점 운영', '1호기', '2호기')).toEqual([])
  expect(unknown('상위', '(19)', '교통행정과 상위', '(10)', '하위', '(23)')).toEqual([[1, '상위(10), 하위(23)']])
  expect(unknown('상위(19)', '하위(8)', '상위', '이름')).toEqual([])
  expect(unknown('상위', '(10)', '하위', '(23)', '상위는 위원 표')).toEqual([])
  expect(unknown('하위', '(23)')).toEqual([])
  expect(unknown('하위', '(23)', '상위')).toEqual([])
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

test('places are called by their number or their name', () => {
  expect(spotOf({ index: 0, text: '', place: { kind: 'line', line: 7 } })).toBe(7)
  expect(spotOf({ index: 0, text: '', place: { kind: 'cell', sheet: '표', cell: 'B4' } })).toBe('표!B4')
  expect(spotOf({ index: 0, text: '', place: { kind: 'field', path: 'goals.0' } })).toBe('goals.0')
  expect(foundIn(expansionRule, cellsOf('Flower.Book.Interesting', 'Flower.Book.Interest'))).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { cellsOf, foundIn, textOf } from './fixture.ts'
import { listNumberRule } from './list-number.ts'
import { roundSequenceRule } from './round-sequence.ts'
import { sectionNumberRule } from './section-number.ts'

const chapters = (...lines: string[]) => foundIn(sectionNumberRule, textOf(...lines))

test('a chapter number that repeats is told, also glued behind its title', () => {
  expect(
    chapters(
      '배경 및 목적I',
      '추진 분과 II',
      '기반 구축III',
      '수립 계획IV',
      '협치 과제V',
      '성과평가계획V',
      '예산계획VI',
    ),
  ).toEqual([[6, 'warning', 'V', 'VI', null]])
  expect(chapters('Ⅰ. 일반현황', 'Ⅱ . 추진실적', 'Ⅱ. 신규사업')).toEqual([[3, 'warning', 'Ⅱ', 'Ⅲ', null]])
})

test('a chapter number that leaves one out is noted', () => {
  expect(chapters('I. 일반현황', 'II. 추진실적', 'IV. 신규사업')).toEqual([[3, 'note', 'IV', 'III', null]])
})

test('contents, page heads, a new part and check marks are passed over', () => {
  expect(
    chapters(
      'I . 일반 현황\t...\t1',
      'II . 주요업무 추진실적\t6',
      'Ⅰ 일반현황',
      'Ⅱ 추진실적',
      'Ⅱ 추진실적',
      'Ⅲ 신규사업',
      'Ⅱ 앞으로 돌아감',
      'Ⅰ 부록의 처음',
      'Ⅱ 부록의 다음',
      'X',
      '독서모임 F.B.I',
      'IIV 없는 수의 장',
      'Ⅴ ab',
      'V '.repeat(70),
    ),
  ).toEqual([])
  expect(chapters('가능 V', '가능 V', '확인 V')).toEqual([])
  const many = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ').map((sign) => `${sign}. 장의 이름`)
  expect(chapters(...many, 'XV. 다른 이름')).toEqual([[16, 'warning', 'XV', '16', null]])
})

const lists = (...lines: string[]) => foundIn(listNumberRule, textOf(...lines))

test('a number of a list that repeats or is left out is noted', () => {
  expect(lists('1) 찾아가기', '2) 장인 발굴', '2) 강연', '5. 성과공유회')).toEqual([[3, 'note', '2', '3', '3']])
  expect(lists('1) 하나', '2) 둘', '2) 셋', '3) 넷')).toEqual([[3, 'note', '2', '3', null]])
  expect(lists('1) 하나', '2) 둘', '4) 넷')).toEqual([[3, 'note', '4', '3', null]])
  expect(lists('가. 하나', '나. 둘', '라. 넷', '가. 하나')).toEqual([[3, 'note', '라', '다', null]])
  expect(lists('① 하나', '② 둘', '④ 넷')).toEqual([[3, 'note', '④', '③', null]])
  expect(lists('1. 하나', '2. 둘', '2. 셋')).toEqual([[3, 'note', '2', '3', '3']])
  expect(lists('(1) 하나', '(2) 둘', '(4) 넷', '(5) 다섯')).toEqual([[3, 'note', '4', '3', null]])
  expect(lists('- 세부내용 : 1) 하나', '2) 둘', '2) 셋')).toEqual([[3, 'note', '2', '3', '3']])
})

test('lists that begin anew, stand side by side or far apart are passed over', () => {
  expect(lists('1) 하나', '2) 둘', '1) 하나', '2) 둘', '3) 셋')).toEqual([])
  expect(lists('1) 가', '1) 나', '2) 다', '2) 라', '3) 마')).toEqual([])
  const far = Array.from({ length: 20 }, () => '글')
  expect(lists('1) 하나', '2) 둘', ...far, '2) 둘')).toEqual([])
  expect(lists('1) 하나', ...far, '2) 둘', '2) 셋')).toEqual([])
  expect(lists('1) 하나', '2) 둘', '2) 셋', '7) 일곱')).toEqual([])
  expect(lists('1) 하나', '2) 둘', '2) 셋', ...far, '9) 아홉')).toHaveLength(1)
  expect(lists('1) 하나', '3) 셋', '3) 셋', '2. 15.(금) 개최')).toEqual([])
  expect(lists('1) 가', ...far, '1) 하나', '2) 둘', '2) 셋')).toHaveLength(1)
})

const log = (...rows: string[]) => foundIn(roundSequenceRule, textOf(...rows.flatMap((row) => row.split('|'))))

test('rounds of meetings are followed for each body and year', () => {
  expect(log('1 19.03.06(수)|도시환경·|안전분과|2018-1차', '2 19.04.04(목)|도시환경·|안전분과 2019-2차')).toEqual([
    [4, 'error', '2018-1차', '2019-1차', '2019-1차'],
  ])
  expect(
    log(
      '1 19.01.17(목)|복지분과|2019-1차',
      '2 19.02.14(목) 복지분과 2019-2차',
      '3 19.03.05(화)|교육분과|2019-1차',
      '4 19.03.18(월)|복지분과|2019-4차',
      '5 19.03.19(화)|복지분과|2019-4차',
      '6 19.03.20(수)|복지분과|2019-1차',
      '7 20.03.19(목)|복지분과|2020-1차',
      '8 20.03.20(금)|회차 없는 회의',
    ),
  ).toEqual([
    [10, 'warning', '2019-4차', '2019-3차', null],
    [13, 'warning', '2019-4차', '2019-5차', null],
  ])
  expect(log('1 19.03.06(수)|분과|2018-3차', '2 19.03.09(토)|분과|2018-3차')).toEqual([
    [3, 'error', '2018-3차', '2019-3차', '2019-3차'],
    [6, 'error', '2018-3차', '2019-3차', null],
  ])
  expect(foundIn(roundSequenceRule, cellsOf('회의 2019-1차'))).toEqual([])
})

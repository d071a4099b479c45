import { expect, test } from 'vitest'
import { dateOrderRule } from './date-order.ts'
import { durationRule } from './duration.ts'
import { foundIn, markedIn, textOf } from './fixture.ts'

const wrong = (...lines: string[]) => foundIn(durationRule, textOf(...lines))

test('the days of a range are counted with both ends', () => {
  expect(wrong('2020. 1. 17. ~ 3. 13.[58일간]')).toEqual([[1, 'error', '58일간', '57일', '57일간']])
  expect(markedIn(durationRule, textOf('2020. 1. 17. ~ 3. 13.[58일간]'))).toEqual(['58일간'])
  expect(wrong('2021. 1. 17. ~ 3. 13.(57일간)')).toEqual([[1, 'error', '57일간', '56일', '56일간']])
})

test('right lengths are passed over', () => {
  expect(
    wrong(
      '2020. 7. 17.(금) ~ 7. 23.(목) [7일간]',
      '2022. 1. 10.(월) ~ 6. 10.(금) [152일간]',
      '2020. 12. 25. ~ 1. 3. (10일간)',
      '2019. 10월 15일 ~ 2020. 10월 14일 (12개월)',
      '2021. 1. ~ 12. (12개월)',
      '2021. 3. 1. ~ 2023. 2. 28.(2년)',
      '2021. 5. 1. ~ 5. 3.(2박 3일)',
      '2021. 1. ~ 12. 30일간 보관',
      '2021. 5. 1. ~ 5. 3. 약 5일간',
      '2021. 5. 1. ~ 5. 3. 5일 휴무',
      '2021. 2. 30. ~ 3. 3. (5일간)',
      '2021. 5. 9. ~ 2021. 5. 1. (9일간)',
      '2021. 3. ~ 8. (1년)',
      '2021. 1. ~ 3. (90일간)',
      '2021. 13. ~ 14. (3개월)',
    ),
  ).toEqual([])
})

test('a length with the first day left out is only noted', () => {
  expect(wrong('2020. 7. 17. ~ 7. 23. [6일간]')).toEqual([[1, 'note', '6일간', '7일', null]])
  expect(wrong('2021. 1. 1. ~ 12. 31. (11개월)')).toEqual([[1, 'note', '11개월', '12개월', null]])
})

test('months and years are counted', () => {
  expect(wrong('2021. 1. ~ 12. (10개월)')).toEqual([[1, 'error', '10개월', '12개월', '12개월']])
  expect(wrong('2021. 1. 15. ~ 12. 20. (9개월)')).toEqual([[1, 'error', '9개월', '11개월', '11개월']])
  expect(wrong('2021. 3. 1. ~ 2023. 2. 28.(4년)')).toEqual([[1, 'error', '4년', '2년', '2년']])
  expect(wrong('2021. 1. 31. ~ 3. 17. (4개월)')).toEqual([])
})

test('nights and days agree', () => {
  expect(wrong('1박 3일 워크숍')).toEqual([[1, 'warning', '1박 3일', '1박 2일', null]])
  expect(wrong('2021. 5. 1. ~ 5. 3.(3박 4일)')).toEqual([[1, 'error', '3박 4일', '3일', null]])
  expect(wrong('2박3일')).toEqual([])
})

test('minutes between two times of day', () => {
  expect(wrong('토론 규칙 안내(19:10~ 19:30) : 20분', '(19:40 ~ 20:50) : 70분', '23:00~01:00 (120분)')).toEqual([])
  expect(wrong('정책 둘러보기(19:30 ~ 19:40) : 20분')).toEqual([[1, 'error', '20분', '10분', '10분']])
})

test('what ends before it begins is told', () => {
  const back = (...lines: string[]) =>
    foundIn(dateOrderRule, textOf(...lines)).map(([line, severity]) => [line, severity])
  expect(
    back(
      '2021. 5. 10. ~ 2021. 5. 1.',
      '2021. 5. 10. ~ 5. 1.',
      '2021. 12. 20. ~ 1. 15.',
      '2021. 3. ~ 2.',
      '2022. 3. ~ 2021. 12.',
      '15:00 ~ 13:30',
      '11:00 ~ 1:00',
      '22:00 ~ 08:00',
      '10:00 ~ 11:30',
      '25:00 ~ 24:00',
      '2021. 5. 1. ~ 5. 10.',
    ),
  ).toEqual([
    [1, 'error'],
    [2, 'error'],
    [5, 'error'],
    [6, 'warning'],
    [8, 'warning'],
  ])
})

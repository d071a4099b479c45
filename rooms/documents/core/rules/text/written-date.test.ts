import { expect, test } from 'vitest'
import { datesIn, dayOf, fullYear } from './written-date.ts'
import { rangesIn } from './written-range.ts'

const short = (text: string) => datesIn(text).map(({ year, month, day, weekday }) => [year, month, day, weekday])

test('dates are read in the ways that offices write them', () => {
  expect(short('2021. 6. 14.')).toEqual([[2021, 6, 14, null]])
  expect(short('2021.6.14')).toEqual([[2021, 6, 14, null]])
  expect(short('2021년 6월 14일(월)')).toEqual([[2021, 6, 14, '월']])
  expect(short('`20. 4.: 수립')).toEqual([[2020, 4, null, null]])
  expect(short('2018 7. 13. ~ 2022. 6. 30.')).toEqual([
    [2018, 7, 13, null],
    [2022, 6, 30, null],
  ])
  expect(short('19.03.04(목)')).toEqual([[2019, 3, 4, '목']])
  expect(short('6월 14일')).toEqual([[null, 6, 14, null]])
  expect(short('6/14(월)')).toEqual([[null, 6, 14, '월']])
  expect(short('2021.1~7월')).toEqual([[2021, 1, null, null]])
})

test('numbers, quarters, amounts and counts are no dates', () => {
  expect(short('12,345.6.7')).toEqual([])
  expect(short('2021년 2~3분기')).toEqual([])
  expect(short('2021년 3분기')).toEqual([])
  expect(short('아무 숫자도 없는 글')).toEqual([])
  expect(short('2021. 9. 50명')).toEqual([[2021, 9, null, null]])
})

test('two digits of a year are of this century up to 79', () => {
  expect([fullYear('21'), fullYear('85'), fullYear('1985')]).toEqual([2021, 1985, 1985])
})

test('a day of the calendar, or none', () => {
  expect(dayOf(2020, 2, 29)).toBe('2020-02-29')
  expect(dayOf(2021, 2, 29)).toBeNull()
})

const ranges = (text: string) =>
  rangesIn(text).map(({ first, last }) => [
    [first.year, first.month, first.day],
    last === null ? null : [last.year, last.month, last.day],
  ])

test('ranges take from their beginning what they leave out', () => {
  expect(ranges('2020. 1. 17. ~ 3. 13.[58일간]')).toEqual([
    [
      [2020, 1, 17],
      [null, 3, 13],
    ],
  ])
  expect(ranges('2021. 1. ~ 12. (연중)')).toEqual([
    [
      [2021, 1, null],
      [null, 12, null],
    ],
  ])
  expect(ranges('7월 17일 ~ 23일')).toEqual([
    [
      [null, 7, 17],
      [null, 7, 23],
    ],
  ])
  expect(ranges("'21. 2. ~ '21. 4.")).toEqual([
    [
      [2021, 2, null],
      [2021, 4, null],
    ],
  ])
  expect(ranges('2018. 7월 ~ 2022. 6월')).toEqual([
    [
      [2018, 7, null],
      [2022, 6, null],
    ],
  ])
  expect(ranges('2021. 2. 3. ~ 계속')).toEqual([[[2021, 2, 3], null]])
  expect(ranges('2021-06-14 ~ 2021-06-16')).toEqual([
    [
      [2021, 6, 14],
      [2021, 6, 16],
    ],
  ])
  expect(ranges('2021. 3. 2. 개최')).toEqual([])
  expect(ranges('물결 ~ 뿐')).toEqual([])
  expect(ranges('2021. 6. 14. ~ 6. 29. / 2021. 7. 1. ~ 7. 3.')).toHaveLength(2)
})

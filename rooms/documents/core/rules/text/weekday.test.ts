import { expect, test } from 'vitest'
import { cellsOf, foundIn, markedIn, textOf } from './fixture.ts'
import { impossibleDateRule, weekdayRule } from './weekday.ts'

const wrong = (...lines: string[]) => foundIn(weekdayRule, textOf(...lines))

test('a wrong day of the week is told with the right one', () => {
  expect(wrong('4 20.02.03(수)')).toEqual([[1, 'error', '수', '월', '월']])
  expect(markedIn(weekdayRule, textOf('4 20.02.03(수)'))).toEqual(['수'])
  expect(wrong('일시: 2021. 6. 14.(화) 10:00')).toEqual([[1, 'error', '화', '월', '월']])
  expect(wrong('2021년 6월 14일 화요일')).toEqual([[1, 'error', '화', '월', '월']])
  expect(wrong("선거일 '22. 3. 9.(목)")).toEqual([[1, 'error', '목', '수', '수']])
  expect(wrong('2021년 6월 14일(화요일)')).toEqual([[1, 'error', '화', '월', '월']])
  expect(wrong('12. 3. 4. (목)', "'99. 12. 31.(토)")).toEqual([[2, 'error', '토', '금', '금']])
})

test('right days are passed over, in every way of writing', () => {
  expect(
    wrong(
      '2021. 6. 14.(월)',
      '2021년 6월 14일(월)',
      '2021-06-14',
      '20.02.03(월)',
      "' 22. 3. 9.(수)",
      '2021. 6. 14. (월) ~ 6. 29.(화)',
      '2020. 7. 17.(금) ~ 7. 23.(목) [7일간]',
      '2021. 6. 14.(월요일)',
      '2020. 2. 29.(토)',
      '1900. 1. 1.(월)',
      '2021. 6. 1.(화) ~ 계속',
    ),
  ).toEqual([])
})

test('the end of a range has the year of its beginning, over the end of the year too', () => {
  expect(wrong('2020. 7. 17.(금) ~ 7. 23.(금)')).toEqual([[1, 'error', '금', '목', '목']])
  expect(wrong('2020. 12. 28.(월) ~ 1. 4.(월)')).toEqual([])
  expect(wrong('2020. 12. 28.(월) ~ 1. 4.(토)')).toEqual([[1, 'error', '토', '월', '월']])
  expect(wrong('2021년 7월 19일(월) ~ 23일(목)')).toEqual([[1, 'error', '목', '금', '금']])
  expect(wrong('2020. 12. 28.(월) ~ 2021. 1. 4.(월)')).toEqual([])
  expect(wrong('24 19.03.18(월)', '', '   ~03.21(금)')).toEqual([[3, 'error', '금', '목', '목']])
})

test('a date broken over two lines is one date', () => {
  expect(wrong('2019. 5. ', '', '14(월)')).toEqual([[3, 'error', '월', '화', '화']])
  expect(wrong('2019. 5. ', '', '14(화)', '14:00~17:00')).toEqual([])
  expect(wrong('2019. 5. ', '', '14:00(화)')).toEqual([])
})

test('a year taken from far above is believed only if the years around do not fit either', () => {
  expect(wrong('2019. 6. 24.(월)', '터널은 6. 19(수) ~ 6. 24(월)까지')).toEqual([])
  expect(wrong('2019. 6. 24.(월)', '터널은 6. 19(금)')).toEqual([])
  expect(wrong('2019. 6. 24.(월)', '터널은 6. 19(토)')).toEqual([[2, 'error', '토', '수', null]])
  expect(wrong('2020. 2. 1.(토)', '2. 29.(목)')).toEqual([[2, 'error', '목', '토', null]])
  expect(wrong('6/14(화)')).toEqual([])
  expect(wrong('2019. 6. 24.(월)', ...Array.from({ length: 90 }, () => '글'), '6. 19(토)')).toEqual([])
})

test('what is no date is no date', () => {
  expect(wrong('2021. 6. 14.(월)', '1.5(일)', '2021. 2. 30.(화)', '12. 3. 4개(수)', '2021년 2~3분기(월)')).toEqual([])
  expect(foundIn(weekdayRule, cellsOf('2021. 6. 14.(화)'))).toEqual([[0, 'error', '화', '월', '월']])
})

test('days that the calendar does not have are told', () => {
  const none = (...lines: string[]) => foundIn(impossibleDateRule, textOf(...lines))
  expect(none('2021. 2. 30.', '2021. 13. 1.', '2021. 2. 29. ~ 3. 1.')).toEqual([
    [1, 'error', '2021. 2. 30.', null, null],
    [2, 'error', '2021. 13. 1.', null, null],
    [3, 'error', '2021. 2. 29.', null, null],
  ])
  expect(none('2020. 2. 29.', '2021. 9. 50명', '2021. 3. 5 ~ 4. 31.')).toEqual([[3, 'error', '~ 4. 31.', null, null]])
  expect(none('2021. 6. 1.', '2. 30.(화)', '0021. 2. 30.', '2021. 10. 32개소')).toEqual([])
})

test('days written with strokes or set apart are read; numbers of letters and telephones are none', () => {
  const found = foundIn(
    weekdayRule,
    textOf(
      '2021-06-14 (월)',
      '2021-06-15 (월)',
      '2021/06/21(화)',
      '21. 6. 16.(수)',
      '21. 6. 17.(수)',
      '제2021-06-15호(월)',
    ),
  )
  expect(found.map(([line, , , computed]) => [line, computed])).toEqual([
    [2, '화'],
    [3, '월'],
    [5, '목'],
  ])
  const none = textOf('2021-13-41', '02-2021-1234', '2021-2-30호', '2021-02-30')
  expect(foundIn(impossibleDateRule, none).map(([line]) => line)).toEqual([4])
})

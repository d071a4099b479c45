import { expect, test } from 'vitest'
import { attendanceOf, attendanceRule } from './attendance.ts'
import { foundIn, markedIn, textOf } from './fixture.ts'
import { logOrderRule } from './log-order.ts'
import { logRows } from './log-row.ts'

const log = ['26 20.08.05(수)', '금천구협치', '회의', '24 기획상황실', '혁신계획 의결']
const card = ['□ 일 시 : 2020. 8. 5.(수) 15:00', '□ 장 소 : 기획상황실']
const wrong = (...lines: string[]) => foundIn(attendanceRule, textOf(...lines))

test('an attendance that the log gives otherwise is told', () => {
  expect(wrong(...card, '□ 참석인원 : 20명(민간위원 19명, 행정위원 1명)', ...log)).toEqual([
    [3, 'warning', '20명', '24명', null],
  ])
  expect(markedIn(attendanceRule, textOf(...card, '□ 참석인원 : 20명', ...log))).toEqual(['20명'])
  expect(wrong(...card, '□ 참 석 자 : 약 40여명', ...log)).toEqual([[3, 'warning', '약 40여명', '24명', null]])
})

test('what agrees, is about right, or cannot be matched is passed over', () => {
  expect(wrong(...card, '□ 참석인원 : 24명', ...log)).toEqual([])
  expect(wrong(...card, '□ 참석자 : 25여명', ...log)).toEqual([])
  expect(wrong('□ 참석인원 : 20명', ...log)).toEqual([])
  expect(wrong(...card, '□ 참석인원 : 20명')).toEqual([])
  expect(wrong(...card, '□ 참석인원 : 다수', ...log)).toEqual([])
  expect(wrong('□ 일 시 : 2020. 8. 4.(화)', '□ 참석인원 : 20명', ...log)).toEqual([])
  expect(wrong('□ 일 시 : 2020. 8. 5. ~ 8. 7.', '□ 참석인원 : 20명', ...log)).toEqual([])
  expect(wrong('□ 일 시 : 2020. 2. 30.', '□ 참석인원 : 20명', ...log)).toEqual([])
  expect(wrong(...card, '□ 참석인원 : 20명', '26 20.08.05(수)', '다른모임', '24 다른곳')).toEqual([])
  expect(wrong(...card, '□ 참석인원 : 20명', '26 20.08.05(수)', '기획상황실')).toEqual([])
  expect(wrong(...card, '□ 참석인원 : 20명', '25 20.08.05(수) 기획상황실 7', '26 20.08.05(수) 기획상황실 9')).toEqual(
    [],
  )
})

test('of two meetings of a day the one that is named is taken', () => {
  expect(
    wrong('교육분과 회의', ...card, '□ 참석인원 : 20명', '25 20.08.05(수) 교육분과 7', '26 20.08.05(수) 복지분과 9'),
  ).toEqual([[4, 'warning', '20명', '7명', null]])
})

test('rows of a log have their day, their last day and their attendance', () => {
  const rows = logRows(
    textOf(
      '24 19.03.18(월)',
      '~03.21(목)',
      '현황조사 47 세미나실',
      '25 19.03.22(금) ~ 3. 23.(토) 직원 18',
      '5. 기타',
      '26 19.03.25(월)',
    ),
  )
  expect(rows.map((row) => [row.number, row.date, row.until, attendanceOf(row)])).toEqual([
    [24, '2019-03-18', '2019-03-21', 47],
    [25, '2019-03-22', '2019-03-23', 18],
    [26, '2019-03-25', null, null],
  ])
  expect(logRows(textOf('3 20.13 없는 날'))).toEqual([])
})

test('a day out of order in a sorted log is told, with the day that one slip explains', () => {
  const order = (...days: string[]) => foundIn(logOrderRule, textOf(...days.map((day, index) => `${index + 1} ${day}`)))
  expect(order('19.03.04(월)', '18.03.05(월)', '19.03.06(수)')).toEqual([
    [2, 'warning', '2018-03-05', '2019-03-05', null],
  ])
  expect(order('19.03.04(월)', '19.04.05(금)', '19.03.30(토)')).toEqual([
    [2, 'warning', '2019-04-05', '2019-03-05', null],
  ])
  expect(order('17.12.25(월)', '17.12.10(일)', '18.12.31(월)')).toEqual([[2, 'warning', '2017-12-10', null, null]])
  expect(order('19.03.04(월)', '19.03.05(화)', '19.03.06(수)')).toEqual([])
  expect(order('19.03.04(월)', '15.08.29(토)', '19.03.06(수)')).toEqual([])
  expect(order('19.03.09(토)', '19.03.01(금)', '19.03.06(수)')).toEqual([])
  expect(order('19.03.04(월)', '19.02.30(월)', '19.03.06(수)')).toEqual([])
  expect(order('19.02.30(월)', '18.03.05(월)', '19.03.06(수)')).toEqual([])
  expect(foundIn(logOrderRule, textOf('1 19.03.04(월)', '5 18.03.05(월)', '6 19.03.06(수)'))).toEqual([])
})

import { expect, test } from 'vitest'
import { showNumber } from './shown-number.ts'

test.each([
  ['1234567.5', '#,##0', '1,234,568'],
  ['-1234.5', '#,##0;△#,##0', '△1,235'],
  ['-1234', '#,##0', '-1,234'],
  ['-0.4', '#,##0', '0'],
  ['1234', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '1,234'],
  ['0', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '-'],
  ['-1234', '#,##0_ ;[Red]\\-#,##0\\ ', '-1,234'],
  ['1234', '#,##0"원"', '1,234원'],
  ['1234', '₩#,##0', '₩1,234'],
  ['1234', '[$₩-412]#,##0', '₩1,234'],
  ['264364500', '#,##0,', '264,365'],
  ['264364500', '#,##0.0,,', '264.4'],
  ['1.005', '0.00', '1.01'],
  ['5', '* #,##0', '5'],
  ['5', '"열린', '열린'],
  ['2.5', '0.0##', '2.5'],
  ['2', '#,##0.###', '2'],
  ['0.5', '#.0', '.5'],
  ['7', '000', '007'],
  ['12', 'General', '12'],
  ['12.5', 'G/표준', '12.5'],
  ['12', 'G/표준"명"', '12명'],
  ['12', '[>=10]0"많음";0"적음"', '12많음'],
  ['9', '[>=10]0"많음";0"적음"', '9적음'],
  ['9', '[<0]0;[=0]"없음"', '9'],
  ['0', '[<0]0;[=0]"없음"', '없음'],
  ['5', '[<=5]0"가";[>7]0"나";[<>6]0"다"', '5가'],
  ['9', '[<=5]0"가";[>7]0"나";[<>6]0"다"', '9나'],
  ['7', '[<=5]0"가";[>7]0"나";[<>6]0"다"', '7다'],
])('%s in %s is shown as %s', (value, format, text) => {
  expect(showNumber(value, format).text).toBe(text)
})

test.each([
  ['0.475', '0%', '48%', 0],
  ['0.02755', '0.00%', '2.76%', 2],
  ['-0.05', '0.0%', '-5.0%', 1],
])('%s in %s is the percentage %s', (value, format, text, decimals) => {
  expect(showNumber(value, format)).toEqual({ text, shownAs: 'percent', decimals })
})

test.each([
  ['44361', 'yyyy"년" m"월" d"일"', '2021년 6월 14일'],
  ['44361', 'yyyy-mm-dd', '2021-06-14'],
  ['44361', 'yy. m. d.(aaa)', '21. 6. 14.(월)'],
  ['44361', 'mm/dd aaaa', '06/14 월요일'],
  ['44361', '[$-412]e"년" ddd dddd', '2021년 월 월요일'],
  ['44361.604166666664', 'm/d h:mm', '6/14 14:30'],
  ['44361.604166666664', 'hh:mm:ss AM/PM', '2:30:00 오후'],
  ['44361', 'h:mm am/pm', '12:00 오전'],
  ['1.25', '[h]:mm', '30:00'],
  ['44361', 'yyyy ss.0', '2021 00'],
  ['44361.604166666664', 'hh "시" d s', '14 시 14 0'],
])('%s in %s is the date %s', (value, format, text) => {
  expect(showNumber(value, format)).toEqual({ text, shownAs: 'date', decimals: null })
})

test.each([
  ['-1', 'yyyy-mm-dd', '-1'],
  ['9999999', 'yyyy-mm-dd', '9999999'],
  ['5', '0000-00', '5'],
  ['5', '# ?/?', '5'],
  ['5', '@', '5'],
  ['5', '@0', '5'],
  ['5', ';;;', '5'],
  ['5', '', '5'],
  ['none', '0', 'none'],
])('%s in %s, which is not understood, is shown as it is', (value, format, text) => {
  expect(showNumber(value, format)).toEqual({ text, shownAs: 'number', decimals: null })
})

test('the decimals that a cell shows are told, and left open by the general format', () => {
  expect(showNumber('1.25', '0.0').decimals).toBe(1)
  expect(showNumber('1.25', '#,##0').decimals).toBe(0)
  expect(showNumber('1.25', 'General').decimals).toBeNull()
})

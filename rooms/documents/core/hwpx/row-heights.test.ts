import { expect, test } from 'vitest'
import { rowHeights } from './row-heights.ts'

const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1) => ({
  ...{ row, column, rowSpan, columnSpan, text },
})
const one = 1830
const two = 3260

test('a row is as high as the cell with most lines', () => {
  const widths = [6520, 6520]
  expect(rowHeights(2, widths, [cell(0, 0, '가'), cell(0, 1, '가\n나'), cell(1, 0, '가')])).toEqual([two, one])
  expect(rowHeights(1, widths, [cell(0, 0, '다섯글자다')])).toEqual([one])
  expect(rowHeights(1, widths, [cell(0, 0, '여섯글자이다')])).toEqual([two])
  expect(rowHeights(1, widths, [cell(0, 0, '여섯글자이다', 1, 2)])).toEqual([one])
  expect(rowHeights(1, [10], [cell(0, 0, '가나')])).toEqual([two])
})

test('what a cell over several rows needs beyond them is given to the last', () => {
  const heights = rowHeights(2, [6520, 6520], [cell(0, 0, '1\n2\n3\n4', 2), cell(0, 1, ''), cell(1, 1, '')])
  expect(heights).toEqual([one, 4 * 1430 + 400 - one])
  expect(rowHeights(2, [6520], [cell(0, 0, '1\n2', 2)])).toEqual([one, one])
})

import { expect, test } from 'vitest'
import { cellName, readCellName } from './cell-name.ts'

test.each([
  [0, 0, 'A1'],
  [3, 1, 'B4'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %d and column %d are %s, there and back', (row, column, name) => {
  expect(cellName(row, column)).toBe(name)
  expect(readCellName(name)).toEqual({ row, column })
})

test('fixed and small letters are read; what is no cell is not', () => {
  expect(readCellName('$b$4')).toEqual({ row: 3, column: 1 })
  for (const none of ['', '4', 'B', 'B0', 'ABCD1', 'XFE1', 'A1048577', 'A1:B2']) expect(readCellName(none)).toBeNull()
})

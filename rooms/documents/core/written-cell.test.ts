import { expect, test } from 'vitest'
import { writtenCell } from './written-cell.ts'

test.each([
  [1_234_567, 'won', { kind: 'number', text: '1234567', format: '#,##0;"△"#,##0' }],
  ['1,234,567', 'thousand-won', { kind: 'number', text: '1234.567', format: '#,##0;"△"#,##0' }],
  [48.5, 'percent', { kind: 'number', text: '0.485', format: '0.0%' }],
  [3, 'count', { kind: 'number', text: '3', format: '#,##0' }],
  ['2021-06-14', 'date', { kind: 'number', text: '44361', format: 'yyyy-mm-dd' }],
  ['1850-01-01', 'date', { kind: 'text', text: '1850-01-01' }],
  ['2021년 여름', 'date', { kind: 'text', text: '2021년 여름' }],
  ['=1+1', 'text', { kind: 'text', text: '=1+1' }],
  [7, 'text', { kind: 'text', text: '7' }],
  ['미정', 'won', { kind: 'text', text: '미정' }],
  [Number.NaN, 'won', { kind: 'text', text: 'NaN' }],
  [null, 'won', { kind: 'empty' }],
  ['', 'text', { kind: 'empty' }],
] as const)('%j in a column of %s', (value, kind, cell) => {
  expect(writtenCell(value, kind)).toEqual(cell)
})

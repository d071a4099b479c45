import { expect, test } from 'vitest'
import { type RawCell, tableOfSheet } from './raw-sheet.ts'

const text = (row: number, column: number, said: string): RawCell => ({
  row,
  column,
  value: { kind: 'text', text: said },
  format: 'General',
  formula: null,
})

test('a sheet becomes a table: shown texts, exact values, formulas, spans, nothing under a merge', () => {
  const cells: readonly RawCell[] = [
    text(1, 0, ' 소계\r\n(시비) '),
    text(0, 0, '예산'),
    text(0, 1, '덮인 글'),
    text(2, 0, '  '),
    { row: 1, column: 1, value: { kind: 'number', text: '0.475' }, format: '0%', formula: 'SUM(B3:B4)' },
    { ...text(3, 1, ''), formula: 'A1' },
  ]
  const merges = [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 0, column: 3, rowSpan: 2, columnSpan: 1 },
    { row: 50, column: 3, rowSpan: 9, columnSpan: 1 },
  ]
  const table = tableOfSheet({ name: '총괄', hidden: true, cells, merges })
  expect(table).toMatchObject({ title: '총괄', rows: 4, columns: 2, hidden: true })
  expect(table.cells).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '예산', place: { kind: 'cell', sheet: '총괄', cell: 'A1' } },
    expect.objectContaining({ text: '소계\n(시비)' }),
    expect.objectContaining({
      text: '48%',
      number: { value: '0.475', shownAs: 'percent', decimals: 0 },
      formula: 'SUM(B3:B4)',
      place: { kind: 'cell', sheet: '총괄', cell: 'B2' },
    }),
    expect.objectContaining({ text: '', formula: 'A1' }),
  ])
  expect(tableOfSheet({ name: '빈', hidden: false, cells: [], merges: [] })).toEqual({
    title: '빈',
    rows: 0,
    columns: 0,
    cells: [],
  })
})

test('two merges that begin in one row hide only what they cover', () => {
  const merges = [
    { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 2, columnSpan: 2 },
  ]
  const cells = [text(0, 0, '가'), text(0, 1, '나'), text(1, 0, '숨음'), text(1, 2, '숨음'), text(1, 3, '다')]
  const shown = tableOfSheet({ name: 's', hidden: false, cells, merges }).cells.map((cell) => cell.text)
  expect(shown).toEqual(['가', '나', '다'])
})

import { describe, expect, test } from 'vitest'
import type { TableCell } from '../../extracted.ts'
import { sumsInGrid } from './sums-in-tables.ts'
import { gridsOfTable } from './table-grid.ts'

const cell = (row: number, column: number, text: string, more: Partial<TableCell> = {}): TableCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  place: { kind: 'cell', sheet: '표 1', cell: `${row},${column}` },
  ...more,
})

describe('real tables', () => {
  test('a merged amount counts once, and its row is not added across', () => {
    const table = {
      title: null,
      rows: 4,
      columns: 4,
      cells: [
        ...[cell(0, 0, '사업명'), cell(0, 1, '국비'), cell(0, 2, '구비'), cell(0, 3, '합계')],
        ...[cell(1, 0, '가'), cell(1, 1, '100', { rowSpan: 2 }), cell(1, 2, '20'), cell(1, 3, '120')],
        ...[cell(2, 0, '나'), cell(2, 2, '30'), cell(2, 3, '30')],
        ...[cell(3, 0, '합계'), cell(3, 1, '100'), cell(3, 2, '50'), cell(3, 3, '150')],
      ],
    }
    expect(gridsOfTable(table).flatMap(sumsInGrid)).toEqual([])
  })

  test('tables that an empty row parts are told apart', () => {
    const table = {
      title: '예산',
      rows: 9,
      columns: 2,
      cells: [
        ...[
          cell(0, 0, '구분'),
          cell(0, 1, '금액'),
          cell(1, 0, '가'),
          cell(1, 1, '10'),
          cell(2, 0, '나'),
          cell(2, 1, '20'),
        ],
        ...[cell(3, 0, '합계'), cell(3, 1, '30')],
        ...[
          cell(5, 0, '구분'),
          cell(5, 1, '인원'),
          cell(6, 0, '갑'),
          cell(6, 1, '7'),
          cell(7, 0, '을'),
          cell(7, 1, '8'),
        ],
        ...[cell(8, 0, '합계'), cell(8, 1, '16')],
      ],
    }
    expect(gridsOfTable(table)).toHaveLength(2)
    expect(
      gridsOfTable(table)
        .flatMap(sumsInGrid)
        .map(({ computed }) => computed),
    ).toEqual(['15'])
  })

  test('a sheet of far cells is let be', () => {
    const cells = Array.from({ length: 700 }, (_, index) => cell(index, index, '1'))
    expect(gridsOfTable({ title: null, rows: 700, columns: 700, cells })).toEqual([])
  })

  test('a caption across the table names no column', () => {
    const table = {
      title: null,
      rows: 4,
      columns: 3,
      cells: [
        cell(0, 0, '2021년 합계 예산(단위: 천원)', { columnSpan: 3 }),
        ...[cell(1, 0, '구분'), cell(1, 1, '예산'), cell(1, 2, '결산')],
        ...[cell(2, 0, '가'), cell(2, 1, '10'), cell(2, 2, '9'), cell(3, 0, '나'), cell(3, 1, '20'), cell(3, 2, '15')],
      ],
    }
    expect(gridsOfTable(table).flatMap(sumsInGrid)).toEqual([])
  })

  test('a cell that stands under a merge keeps its own text', () => {
    const table = {
      title: null,
      rows: 2,
      columns: 2,
      cells: [cell(0, 1, '금액'), cell(0, 0, '구분', { columnSpan: 2 }), cell(1, 0, '가'), cell(1, 1, '1')],
    }
    expect(gridsOfTable(table)[0]?.rows[0]?.map(({ text }) => text)).toEqual(['구분', '금액'])
  })
})

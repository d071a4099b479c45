import { describe, expect, test } from 'vitest'
import { cellName, readCellName } from '../../cell-name.ts'
import type { Table, TableCell } from '../../extracted.ts'
import { formulaSums, typedTotals } from './formula-sums.ts'

/** A sheet of cells by name: a text, a number, or a number with its formula. */
function sheet(cells: Readonly<Record<string, string | number | readonly [number, string]>>): Table {
  const listed = Object.entries(cells).map(([name, held]): TableCell => {
    const { row, column } = readCellName(name) ?? { row: 0, column: 0 }
    const place = { kind: 'cell', sheet: '예산', cell: cellName(row, column) } as const
    const at = { row, column, rowSpan: 1, columnSpan: 1, place }
    if (typeof held === 'string') return { ...at, text: held }
    const [value, formula] = typeof held === 'number' ? [held, undefined] : held
    const number = { value: String(value), shownAs: 'number', decimals: 0 } as const
    return { ...at, text: String(value), number, ...(formula === undefined ? {} : { formula }) }
  })
  return { title: '예산', rows: 20, columns: 20, cells: listed }
}

const found = (cells: Parameters<typeof sheet>[0]): readonly string[] =>
  formulaSums(sheet(cells)).map(({ rule, place, computed, params }) => {
    return `${rule} ${(place as { cell: string }).cell} ${computed ?? params['cells']}`
  })

describe('sums that are formulas', () => {
  const right = {
    A1: '사업',
    B1: 2021,
    A2: '가',
    B2: 10,
    A3: '나',
    B3: 20,
    A4: '합계',
    B4: [30, 'SUM(B2:B3)'],
  } as const

  test('a right sum is left alone, and so are other formulas', () => {
    expect(found(right)).toEqual([])
    expect(
      found({
        ...right,
        B4: [30, 'B2+B3'],
        C4: [1, 'SUM(B2:B3)*2'],
        D4: [1, 'SUM(Sheet2!B2:B3)'],
        E4: [1, 'SUM(B3:B2)'],
      }),
    ).toEqual([])
    expect(found({ ...right, C4: [1, 'SUM(B2:ABCD9)'], D4: [1, 'SUM(A1:XFD1048576)'] })).toEqual([])
    expect(found({ A1: '가', B1: 1 })).toEqual([])
  })

  test('a value that was never recalculated', () => {
    expect(found({ ...right, B4: [40, 'SUM(B2:B3)'] })).toEqual(['cached-value B4 30'])
    expect(found({ ...right, B4: [15, 'SUM(B2,B3)'] })).toEqual(['cached-value B4 30'])
  })

  test('a row that was added under the range, or over it', () => {
    expect(found({ ...right, A4: '다', B4: 5, A5: '합계', B5: [30, 'SUM(B2:B3)'] })).toEqual(['sum-range B5 B4'])
    expect(found({ ...right, B4: [20, 'SUM(B3:B3)'] })).toEqual(['sum-range B4 B2'])
    expect(
      found({ ...right, A3: '소계', B3: 10, A4: '다', B4: 5, A5: '합계', B5: [15, 'SUM(B3:B4)'], B2: 10 }),
    ).toEqual(['sum-range B5 B2'])
    expect(found({ ...right, A3: '소계', A4: '다', B4: 5, A5: '합계', B5: [5, 'SUM(B4:B4)'] })).toEqual([])
  })

  test('a column that was added behind the range', () => {
    expect(found({ A2: '가', B2: 1, C2: 2, D2: 3, E2: [3, 'SUM(B2:C2)'] })).toEqual(['sum-range E2 D2'])
    expect(found({ A2: '가', B2: 1, C2: 2, D2: '비고', E2: [3, 'SUM(B2:C2)'] })).toEqual([])
    expect(found({ A2: '가', B2: [3, 'SUM(C2:D2)'], C2: 1, D2: 2, E2: 3 })).toEqual([])
  })

  test('a stale value and a range that misses a row are both told', () => {
    expect(found({ ...right, A4: '다', B4: 5, A5: '합계', B5: [35, 'SUM(B2:B3)'] })).toEqual([
      'cached-value B5 30',
      'sum-range B5 B4',
    ])
  })
})

test('a total typed in among computed ones is a note', () => {
  const cells = {
    A1: '합계',
    B1: [3, 'SUM(B2:B3)'],
    C1: [5, 'SUM(C2:C3)'],
    D1: 7,
    A2: '가',
    B2: 1,
    C2: 2,
    D2: 3,
  } as const
  expect(typedTotals(sheet(cells)).map(({ rule, stated }) => [rule, stated])).toEqual([['typed-total', '7']])
  expect(typedTotals(sheet({ ...cells, A1: '가' }))).toEqual([])
  expect(typedTotals(sheet({ ...cells, B1: 3 }))).toEqual([])
})

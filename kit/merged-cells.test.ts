import { expect, test } from 'vitest'
import { evenTable, placeCells, plainTable } from './merged-cells.ts'

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan })

test('cells are placed in the first column that none reaches over, up to sixty columns', () => {
  const placed = placeCells([[cell('가', 2), cell('나', 1, 2)], [cell('다')]])
  expect(placed.map(({ text, row, column }) => [text, row, column])).toEqual([
    ['가', 0, 0],
    ['나', 0, 1],
    ['다', 1, 1],
  ])
  const wide = placeCells([Array.from({ length: 70 }, (_, at) => cell(String(at)))])
  expect(wide).toHaveLength(60)
  expect(placeCells([[cell('끝', 0, 0)]])).toEqual([{ text: '끝', row: 0, column: 0, rowSpan: 0, columnSpan: 0 }])
})

test('a merged cell stands in each place that it reaches over, marked so; rows become equally long', () => {
  const even = evenTable(placeCells([[cell('부서', 2), cell('하나')], [cell('둘')], [cell('합계')]]))
  expect(even.map((row) => row.map(({ text, over }) => (over ? `(${text})` : text)))).toEqual([
    ['부서', '하나'],
    ['(부서)', '둘'],
    ['합계', ''],
  ])
  expect(evenTable([{ ...cell('늦게'), row: 1, column: 2 }]).map((row) => row.length)).toEqual([3, 3])
  expect(plainTable([['가', '나']])).toEqual([
    [
      { text: '가', over: false },
      { text: '나', over: false },
    ],
  ])
})

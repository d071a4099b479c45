import { expect, test } from 'vitest'
import { tablesOfStructure } from './support/told-tables/by-poppler.ts'
import { missingRows } from './support/told-tables/missing-rows.ts'
import { placed, rowsOf } from './support/told-tables/told-table.ts'

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan })
const table = placed([
  [cell('구분', 2), cell('예산', 1, 2)],
  [cell('시비'), cell('구비')],
  [cell('계'), cell('1, 000'), cell('')],
])

test('every field that a span covers says what the span says', () => {
  expect(rowsOf(table)).toEqual([
    ['구분', '예산', '예산'],
    ['구분', '시비', '구비'],
    ['계', '1,000', ''],
  ])
})

test('a row is found by all its cells, in their order; whatever is not told may stand there', () => {
  const found = (...rows: readonly (readonly (string | null)[])[]) => missingRows([{ name: '표', rows }], [table])
  expect(found(['구분', '시비', '구비'], ['계', '1,000', ''], ['계'])).toEqual(['표: 계'])
  expect(found(['계', '1,000'])).toEqual([])
  expect(found(['계', null, null])).toEqual([])
})

test('a number that is another, a cell too many, two cells changed about, and rows of two tables are named', () => {
  const found = (...rows: readonly (readonly string[])[]) =>
    missingRows([{ name: '표', rows }], [table, table.slice(0, 2)])
  expect(found(['계', '1,001'])).toEqual(['표: 계 | 1,001'])
  expect(found(['계', '1,000', '', '5'])).toEqual(['표: 계 | 1,000 |  | 5'])
  expect(found(['구분', '구비', '시비'])).toEqual(['표: 구분 | 구비 | 시비'])
  expect(missingRows([{ name: '표', rows: [['계', '1,000']] }], [])).toEqual(['표: 계 | 1,000'])
})

test('the structure of a PDF is read as tables', () => {
  const lines = ['  Table (block):', '    THead', '      TR', '        TH <U1>:', '           /RowSpan 2']
  const more = ['          Span (inline)', '            "구"', '            "분"', '        TD:', '          "값"']
  const after = ['      TR', '        TD:', '          "둘"', '  P (block)', '    "글"']
  expect(tablesOfStructure([...lines, ...more, ...after].join('\n')).map(rowsOf)).toEqual([
    [
      ['구분', '값'],
      ['구분', '둘'],
    ],
  ])
})

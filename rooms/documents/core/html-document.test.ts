import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeHtml, readHtmlDocument } from './html-document.ts'
import { numberAttribute, readHtml, resolveEntities } from './html-reader.ts'
import { rowsOfTable } from './table-rows.ts'

const excel = `<html xmlns:o="urn:x"><head><style><!-- td {mso:x} --></style></head><body>
<!--StartFragment--><table border=0><caption>예산 <b>총괄</b></caption>
 <tr height=20><td rowspan=2 class=xl65>항목</td><td colspan='2'>금액<br>(천원)</td></tr>
 <tr><td>시비</td><td>구비</td></tr>
 <tr><td>회의&nbsp;수당</td><td x:num="1000">1,000</td><td>0</tr>
</table><!--EndFragment--></body></html>`

test('a table copied out of Excel keeps its cells and spans', () => {
  expect(looksLikeHtml(excel)).toBe(true)
  const { tables, pieces, format } = readHtmlDocument('붙임', excel)
  expect(format).toBe('html')
  expect(tables).toHaveLength(1)
  const [table] = tables
  if (table === undefined) throw new Error('no table')
  expect(table.title).toBe('예산 총괄')
  expect(rowsOfTable(table)).toEqual([
    ['항목', '금액\n(천원)', ''],
    ['', '시비', '구비'],
    ['회의 수당', '1,000', '0'],
  ])
  expect(table.cells[0]).toMatchObject({ rowSpan: 2, place: { kind: 'cell', sheet: '표 1', cell: 'A1' } })
  expect(pieces).toHaveLength(7)
})

test('lines stand outside tables, nested and unclosed tables are read, empty ones are not', () => {
  const read = readHtmlDocument(
    'x',
    '<p>첫 줄</p><div>둘째<span> 줄</span></div>끝<table></table></table><td>길 잃은 칸<table><td>가<table><tr><td>안</td></tr></table></td>',
  )
  expect(read.pieces.map(({ text }) => text)).toEqual(['첫 줄', '둘째 줄', '끝', '길 잃은 칸', '안', '가'])
  expect(read.tables.map(({ title, cells }) => [title, cells.length])).toEqual([
    [null, 1],
    [null, 1],
  ])
})

test('a cell that reaches to the last row, and beyond it, is cut there', () => {
  const { tables } = readHtmlDocument('x', '<table><tr><td rowspan=0>가<td rowspan=9>나<tr><td>다</table>')
  expect(tables[0]?.cells.map(({ text, row, column, rowSpan }) => [text, row, column, rowSpan])).toEqual([
    ['가', 0, 0, 2],
    ['나', 0, 1, 2],
    ['다', 1, 2, 1],
  ])
})

test('a table wider than any spreadsheet is cut there', () => {
  const { tables } = readHtmlDocument('x', `<table><tr>${'<td colspan=1000>가'.repeat(20)}</table>`)
  expect(tables[0]).toMatchObject({ columns: 16_000 })
})

test('what is no HTML is not taken for it', () => {
  for (const text of ['<가> 1번', 'a < b', '{"a":1}', '<svg></svg>', '<html']) expect(looksLikeHtml(text)).toBe(false)
})

test('entities are resolved, what is none stays', () => {
  expect(resolveEntities('1&times;2 &amp; &#44032; &#xAC01; &nope; &#0; &#x110000; &#xD800; & ')).toBe(
    '1×2 & 가 각 &nope; &#0; &#x110000; &#xD800; & ',
  )
})

test('tags are read whatever is wrong with them', () => {
  const kinds = (html: string) => [...readHtml(html)].map((token) => (token.kind === 'text' ? token.text : token.name))
  expect(kinds('가<br/>나')).toEqual(['가', 'br', '나'])
  expect(kinds('1 < 2 <b title="a>b">굵게</b>')).toEqual(['1 ', '<', ' 2 ', 'b', '굵게', 'b'])
  expect(kinds('<script>if (a<b) {}</script>끝<style>')).toEqual(['script', 'script', '끝', 'style'])
  expect(kinds('<style/>가')).toEqual(['style', '가'])
  expect(kinds('<!doctype html><?xml?></>가<!-- 열린')).toEqual(['가'])
  expect(kinds('<b title="열린')).toEqual(['b'])
  expect(numberAttribute(' colspan="3" rowspan=70000', 'rowspan', 1000)).toBe(1000)
  expect(numberAttribute(' data-colspan=3', 'colspan', 1000)).toBe(1)
})

test('no text makes the reader throw', () => {
  const bits = fc.constantFrom(
    '<',
    '>',
    '/',
    'table',
    'td',
    'tr',
    '"',
    '!',
    '--',
    ' ',
    '가',
    '&#',
    ';',
    'rowspan=',
    '3',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      readHtmlDocument('x', parts.join(''))
    }),
    { numRuns: 300 },
  )
})

import { expect, test } from 'vitest'
import type { Place } from './extracted.ts'
import { readHtmlDocument } from './html-document.ts'
import { type Block, markDocument } from './marked-document.ts'
import { markText } from './marked-text.ts'
import { readPlan } from './plan-document.ts'
import { linesOfText, readPlainText } from './text-document.ts'

const whole = (place: Place) => ({ place, span: null })
const cell = (sheet: string, name: string): Place => ({ kind: 'cell', sheet, cell: name })
const runsOf = (block: Block | undefined) =>
  block?.runs.map(({ folded, from, to, shown }) => [folded, from, to, shown.length]) ?? []

test('a text is cut where spans begin and end', () => {
  const spans = [
    { number: 0, span: { from: 1, to: 3 } },
    { number: 1, span: { from: 2, to: 9 } },
  ]
  expect(markText('가나다라', spans)).toEqual([
    { text: '가', found: [] },
    { text: '나', found: [0] },
    { text: '다', found: [0, 1] },
    { text: '라', found: [1] },
  ])
  expect(markText('가', [{ number: 4, span: null }])).toEqual([{ text: '가', found: [4] }])
  expect(markText('가', [{ number: 4, span: { from: 7, to: 9 } }])).toEqual([{ text: '가', found: [] }])
  expect(markText('', [])).toEqual([])
})

test('a short document is shown whole, a long one around what was found', () => {
  const short = markDocument(linesOfText('x', '가\n나'), [
    { place: { kind: 'line', line: 2 }, span: { from: 0, to: 1 } },
  ])
  expect(short).toEqual([
    {
      kind: 'lines',
      runs: [
        {
          folded: false,
          from: 0,
          to: 2,
          shown: [
            { label: '1', segments: [{ text: '가', found: [] }], found: [] },
            { label: '2', segments: [{ text: '나', found: [0] }], found: [0] },
          ],
        },
      ],
    },
  ])
  const long = linesOfText('x', Array.from({ length: 100 }, (_, line) => `${line}`).join('\n'))
  const [block] = markDocument(long, [whole({ kind: 'line', line: 50 }), whole({ kind: 'line', line: 1 })])
  expect(runsOf(block)).toEqual([
    [false, 0, 4, 4],
    [true, 4, 46, 42],
    [false, 46, 53, 7],
    [true, 53, 100, 47],
  ])
})

test('stretches without findings that are too long for a page are only told', () => {
  const long = linesOfText('x', '\n'.repeat(40_000))
  const [block] = markDocument(long, [whole({ kind: 'line', line: 20 })])
  expect(runsOf(block)).toEqual([
    [true, 0, 16, 16],
    [false, 16, 23, 7],
    [true, 23, 40_001, 0],
  ])
})

test('tables are shown by rows, merges cut where a stretch begins and ends', () => {
  const rows = Array.from(
    { length: 100 },
    (_, row) => `<tr>${row === 50 ? '<td rowspan=30>긴 칸' : ''}<td>${row}<td>가`,
  )
  const document = readHtmlDocument('x', `<p>앞</p><table>${rows.join('')}</table><p>뒤</p>`)
  const found = [whole(cell('표 1', 'B61')), whole(cell('표 1', 'A71'))]
  const blocks = markDocument(document, found)
  expect(blocks.map(({ kind }) => kind)).toEqual(['lines', 'table', 'lines'])
  const [, table] = blocks
  expect(runsOf(table)).toEqual([
    [true, 0, 57, 57],
    [false, 57, 64, 7],
    [true, 64, 100, 36],
  ])
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table).toMatchObject({ title: '표 1', hidden: false, columns: 3 })
  const shown = table.runs[1]?.shown[0]?.cells.map(({ column, rowSpan }) => [column, rowSpan])
  expect(shown).toEqual([
    [0, 7],
    [1, 1],
    [2, 1],
  ])
  expect(table.runs[0]?.shown[50]?.cells[0]).toMatchObject({ rowSpan: 7, isNumber: false })
  expect(table.runs[1]?.shown[3]?.cells[0]).toMatchObject({ found: [0], isNumber: true })
})

test('sheets are named, cells with what was found on them; a table without cells is left out', () => {
  const csv = readPlainText('예산.csv', '항목,금액\n가,"1,000"')
  const [table] = markDocument({ ...csv, tables: [...csv.tables, { title: null, rows: 0, columns: 0, cells: [] }] }, [])
  expect(table).toMatchObject({ kind: 'table', title: '예산', hidden: false })
  const [hidden] = markDocument({ ...csv, tables: csv.tables.map((one) => ({ ...one, hidden: true })) }, [])
  expect(hidden).toMatchObject({ hidden: true })
})

test('a row without cells is shown empty', () => {
  const [table] = markDocument(readPlainText('예산.csv', '항목,금액\n,\n가,1'), [])
  expect(table?.runs[0]?.shown).toMatchObject([{ row: 0 }, { row: 1, cells: [] }, { row: 2 }])
})

test('of a plan its fields are shown, its tables not again', () => {
  const plan = readPlan('x', JSON.stringify({ lines: [{ item: '수당', won: 1000 }] }))
  if (plan === null) throw new Error('no plan')
  const shown = { ...plan, pieces: plan.fields ?? [] }
  const blocks = markDocument(shown, [whole({ kind: 'field', path: 'lines[0].won' })])
  expect(blocks).toHaveLength(1)
  expect(blocks[0]?.runs[0]?.shown).toMatchObject([{ label: 'lines[0].item' }, { label: 'lines[0].won', found: [0] }])
})

test('pieces of cells without a table are not shown', () => {
  const piece = { text: '가', place: cell('없음', 'A1') }
  expect(markDocument({ name: 'x', format: 'csv', pieces: [piece], tables: [] }, [])).toEqual([])
})

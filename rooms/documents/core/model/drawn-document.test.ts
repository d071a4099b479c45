import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataTable } from './data-table.ts'
import { type DrawnTable, drawDocument, headingLine, textOfRuns } from './drawn-document.ts'
import { everyBlock } from './every-block.ts'
import { OfficialDocument } from './official-document.ts'
import { placeRows } from './place-rows.ts'
import { plainText, withPlainTexts } from './plain-text.ts'
import { standsWhole } from './stands-whole.ts'
import { chapter, item, numberCell, paragraph, section, simpleTable, subsection, textCell } from './write-blocks.ts'

const draw = (blocks: readonly object[], marks: 'report' | 'letter' = 'letter') =>
  drawDocument(OfficialDocument.parse({ version: 1, title: '시험', marks, header: null, pageNumbers: true, blocks }))
    .blocks
const tableOf = (name: string): DrawnTable => {
  const found = drawDocument(everyBlock).blocks.find((block) => block.kind === 'table' && block.caption === name)
  if (found?.kind !== 'table') throw new Error(name)
  return found
}

describe('drawing', () => {
  it('tells which items lead to what may not be parted from them: deeper items, tables, pictures', () => {
    const table = simpleTable({
      ...{ caption: null, unit: '2021. 5. 31. 기준, 단위: 명', rows: [['2020-01-05', 3]] },
      columns: [
        { label: '날', widthMm: 30, kind: 'date' },
        { label: '수', widthMm: 30, kind: 'count' },
      ],
    })
    const blocks = draw([item(1, '가'), item(2, '나'), item(2, '다'), table, item(1, '라')], 'report')
    expect(blocks.map((block) => block.kind === 'item' && block.leads === true)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
    const drawn = blocks[3]
    if (drawn?.kind !== 'table') throw new Error('no table')
    expect(drawn.cells.map(({ text }) => text)).toEqual(['날', '수', '2020. 1. 5.', '3'])
    expect(dataTable(drawn)).toMatchObject({ columns: [{ unit: null }, { unit: '명' }], rows: [['2020-01-05', 3]] })
    expect(standsWhole(drawn)).toBe(true)
    expect(standsWhole(tableOf('회의 개최 현황'))).toBe(false)
  })
  it('counts items and headings as they come, anew below each shallower one', () => {
    const blocks = draw([
      ...[item(1, '가'), item(2, '나'), item(2, '다'), item(1, '라'), item(2, '마')],
      ...[chapter('장'), section('절'), subsection('목'), chapter('장'), section('절'), item(1, '바')],
    ])
    expect(
      blocks.map((block) => (block.kind === 'item' ? block.mark : block.kind === 'heading' ? block.number : '')),
    ).toEqual(['1.', '가.', '나.', '2.', '가.', 'Ⅰ', '1', '가', 'Ⅱ', '1', '1.'])
  })
  it('gives contents the headings down to their depth, and headings without a number none', () => {
    const blocks = draw([
      { kind: 'contents', title: '목차', depth: 1 },
      ...[chapter('장'), section('절'), { ...chapter('붙임'), numbered: false }],
    ])
    expect(blocks[0]).toMatchObject({
      lines: [
        { number: 'Ⅰ', text: '장' },
        { number: null, text: '붙임' },
      ],
    })
    expect(headingLine({ number: 'Ⅰ', text: '장' })).toBe('Ⅰ. 장')
    expect(headingLine({ number: null, text: '붙임' })).toBe('붙임')
  })
  it('lists one attachment without a number, several with', () => {
    const attached = (entries: readonly object[]) => draw([{ kind: 'attachments', entries }])[0]
    expect(attached([{ name: '계획서', copies: 1 }])).toMatchObject({ lines: ['붙임  계획서 1부.  끝.'] })
    const two = [
      { name: '계획서', copies: 1 },
      { name: '명단', copies: 2 },
    ]
    expect(attached(two)).toMatchObject({ lines: ['붙임  1. 계획서 1부.', '      2. 명단 2부.  끝.'] })
  })
  it('places cells, shows numbers as their format does, shades heads and totals', () => {
    const table = tableOf('재원별 예산')
    const at = (row: number, column: number) => table.cells.find((cell) => cell.row === row && cell.column === column)
    expect(at(0, 0)).toMatchObject({ rowSpan: 2, heads: 'columns', shade: 'head', align: 'center', bold: true })
    expect(at(2, 0)).toMatchObject({ heads: 'row', shade: 'head', align: 'center' })
    expect(at(3, 2)).toMatchObject({
      text: '△1,234',
      align: 'right',
      number: { value: '-1234', format: '#,##0;"△"#,##0' },
    })
    expect(at(3, 4)).toMatchObject({ text: '', number: null })
    expect(at(4, 0)).toMatchObject({ columnSpan: 2, shade: 'total', bold: true })
    expect(at(4, 4)).toMatchObject({ text: '-', align: 'center' })
    expect(at(4, 5)).toMatchObject({ text: '100.0%' })
  })
  it('gives a chart its data as a table', () => {
    const chart = drawDocument(everyBlock).blocks.find((block) => block.kind === 'chart')
    if (chart?.kind !== 'chart') throw new Error('no chart')
    const texts = chart.data.cells.map(({ text }) => text)
    expect(texts.slice(3)).toEqual(['2019', '800', '50.5', '2020', '900', '', '2021', '1,000', '56.364'])
  })
  it('joins the texts of runs', () => {
    expect(textOfRuns([{ text: '굵은 ', bold: true }, { text: '글' }])).toBe('굵은 글')
  })
})

describe('texts', () => {
  it('are made plain: no control signs, no halves of characters, one kind of line end', () => {
    expect(plainText('가\r\n나\u0000다\ud800라\ufffe\t마')).toBe('가\n나다라\t마')
    expect(withPlainTexts({ a: ['\u0001가'], b: null, c: 3 })).toEqual({ a: ['가'], b: null, c: 3 })
  })
})

describe('a table as data', () => {
  it('joins heads, says what spans rows in each, and counts amounts once', () => {
    const { columns, rows } = dataTable(tableOf('재원별 예산'))
    expect(columns.map(({ name }) => name)).toEqual([
      '사업',
      '부서',
      '예산 / 합계',
      '예산 / 시비',
      '예산 / 구비',
      '비율',
    ])
    expect(columns[2]).toMatchObject({ holds: '수', unit: '천원' })
    expect(columns[5]).toMatchObject({ holds: '글', unit: null })
    expect(rows[1]).toEqual(['협치 기반', '=1+1', -1234, -1234, null, '-0.5%'])
  })
  it('names columns without heads, keeps dates as shown, and numbers too long for a program as texts', () => {
    const long = { held: { kind: 'number', text: '12345678901234567890', format: '0' } }
    const bare = { kind: 'table', caption: null, unit: '%', widthsMm: [50, 50], headRows: 0 }
    const drawn = draw([
      {
        ...bare,
        rows: [
          [numberCell('2021-06-14', 'date'), long],
          [textCell('줄\n바꿈'), numberCell('5', 'count', { columnSpan: 1 })],
        ],
      },
    ])[0]
    if (drawn?.kind !== 'table') throw new Error('no table')
    expect(dataTable(drawn)).toMatchObject({
      columns: [{ name: '열 1' }, { name: '열 2' }],
      rows: [
        ['2021-06-14', '12345678901234567890'],
        ['줄 바꿈', 5],
      ],
    })
    const spread = draw([
      { ...bare, rows: [[numberCell(7, 'count', { columnSpan: 2 })], [textCell('가'), textCell('')]] },
    ])[0]
    if (spread?.kind !== 'table') throw new Error('no table')
    expect(dataTable(spread)).toMatchObject({
      columns: [{ unit: null }, { unit: null, holds: '글' }],
      rows: [
        [7, null],
        ['가', null],
      ],
    })
    expect(dataTable({ ...spread, unit: null }).columns[0]?.unit).toBeNull()
    expect(dataTable({ ...spread, unit: '단위: ' }).columns.map(({ unit }) => unit)).toEqual([null, null])
  })
})

describe('placing', () => {
  const grid = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      cuts: fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
  )
  it('covers every field once, whatever the spans across are', () => {
    fc.assert(
      fc.property(grid, ({ columns, cuts }) => {
        const rows = cuts.map((spans) => {
          const row: ReturnType<typeof textCell>[] = []
          let left = columns
          for (const span of [...spans, ...Array.from({ length: columns }, () => 1)]) {
            const own = Math.min(span, left)
            if (own > 0) row.push(textCell('가', { columnSpan: own }))
            left -= own
          }
          return row
        })
        const placed = placeRows(rows)
        expect(placed.covered.every((fields) => fields === columns)).toBe(true)
        expect([placed.overlaps, placed.tooDeep]).toEqual([[], []])
      }),
    )
  })
})

it('short words give blocks and cells', () => {
  expect(paragraph([{ text: '가' }]).runs).toEqual([{ text: '가' }])
  expect(textCell('').held).toEqual({ kind: 'empty' })
  const table = simpleTable({
    caption: null,
    unit: null,
    columns: [{ label: '가', widthMm: 20, kind: 'text' }],
    rows: [['나'], []],
  })
  expect(table.rows.map((row) => row[0]?.held.kind)).toEqual(['text', 'text', 'empty'])
})

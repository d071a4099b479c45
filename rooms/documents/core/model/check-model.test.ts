import { describe, expect, it } from 'vitest'
import { checkModel } from './check-model.ts'
import { everyBlock } from './every-block.ts'
import { OfficialDocument } from './official-document.ts'
import { chapter, item, section, subsection, textCell } from './write-blocks.ts'

const documentOf = (blocks: readonly object[], marks: 'report' | 'letter' = 'report') =>
  OfficialDocument.parse({ version: 1, title: '시험', marks, header: null, pageNumbers: true, blocks })
const kinds = (blocks: readonly object[], marks?: 'report' | 'letter') =>
  checkModel(documentOf(blocks, marks)).map(({ kind }) => kind)
const table = (rows: readonly (readonly object[])[], more: object = {}) => ({
  ...{ kind: 'table', caption: null, unit: null, widthsMm: [50, 50], headRows: 1 },
  rows,
  ...more,
})
const [a, b] = [textCell('가'), textCell('나')]
const picture = {
  kind: 'image',
  type: 'png',
  base64: 'AAAA',
  widthMm: 10,
  heightMm: 10,
  alternative: '그림',
  caption: null,
}
const chart = { kind: 'chart', drawn: 'bars', caption: '차트', unit: null, alternative: '말', labels: ['1', '2'] }

describe('a document', () => {
  it('of every kind of block is sound', () => {
    expect(checkModel(everyBlock)).toEqual([])
  })
  it('is told which block is wrong, and how', () => {
    expect(checkModel(documentOf([chapter('장'), table([[a], [a, b]])]))).toEqual([
      { block: 1, kind: 'row-not-as-wide-as-the-table' },
    ])
  })
  it.each([
    ['a row too narrow', [table([[a, b], [a]])], 'row-not-as-wide-as-the-table'],
    [
      'cells over each other',
      [table([[a, textCell('깊', { rowSpan: 2 })], [textCell('넓', { columnSpan: 2 })]], { headRows: 0 })],
      'cells-overlap',
    ],
    [
      'a span below the table',
      [
        table([
          [a, b],
          [textCell('깊', { rowSpan: 2 }), b],
        ]),
      ],
      'span-below-the-last-row',
    ],
    [
      'a row of nothing',
      [table([[a, b], [textCell('깊', { rowSpan: 2 }), textCell('깊', { rowSpan: 2 })], []])],
      'row-without-a-cell-of-its-own',
    ],
    ['a head that reaches out', [table([[textCell('깊', { rowSpan: 2 }), b], [b]])], 'head-reaches-below-the-heads'],
    ['heads alone', [table([[a, b]])], 'only-heads'],
    [
      'too wide',
      [
        table(
          [
            [a, b],
            [a, b],
          ],
          { widthsMm: [100, 100] },
        ),
      ],
      'wider-than-the-page',
    ],
    [
      'no number',
      [
        table([
          [a, b],
          [a, { held: { kind: 'number', text: '12억', format: '0' } }],
        ]),
      ],
      'not-a-number',
    ],
    ['a picture too wide', [{ ...picture, widthMm: 200 }], 'wider-than-the-page'],
    ['a picture too tall', [{ ...picture, heightMm: 400 }], 'taller-than-the-page'],
    ['values missing', [{ ...chart, series: [{ name: '값', values: ['1'] }] }], 'values-not-as-many-as-labels'],
    ['values that are none', [{ ...chart, series: [{ name: '값', values: ['1', '둘'] }] }], 'not-a-number'],
    [
      'two titles',
      [
        { kind: 'title', text: '가', under: [], cover: false },
        { kind: 'title', text: '나', under: [], cover: false },
      ],
      'second-title',
    ],
    ['nothing attached', [{ kind: 'attachments', entries: [] }], 'nothing-attached'],
    ['a heading skipped', [chapter('장'), subsection('목')], 'level-skipped'],
  ])('%s', (_name, blocks, kind) => {
    expect(kinds(blocks)).toContain(kind)
  })
  it('of a letter skips no level, of a report may', () => {
    expect(kinds([item(1, '가'), item(3, '나')], 'letter')).toEqual(['level-skipped'])
    expect(kinds([item(1, '가'), item(2, '나'), section('절'), item(1, '가')], 'letter')).toEqual([])
    expect(kinds([item(3, '나')])).toEqual([])
  })
  it('lying across may be wider', () => {
    const wide = table(
      [
        [a, b],
        [a, b],
      ],
      { widthsMm: [100, 100] },
    )
    expect(kinds([{ kind: 'section', landscape: true }, wide, { ...picture, heightMm: 200 }])).toEqual([
      'taller-than-the-page',
    ])
    expect(kinds([{ kind: 'section', landscape: true }, wide])).toEqual([])
  })
})

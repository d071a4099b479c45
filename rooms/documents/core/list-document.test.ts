import { expect, test } from 'vitest'
import { documentOfFlow } from './flow-document.ts'
import { describeDocument, listDocument } from './list-document.ts'
import { readPlan } from './plan-document.ts'

const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1 }
const table = (caption: string | null, text: string) => ({
  kind: 'table' as const,
  caption,
  cells: [{ ...cell, text }],
})
const image = { name: 'BinData/a.png', type: 'png', bytes: 7, alternative: '안양천 사진' }
const read = {
  ...documentOfFlow('계획.hwpx', 'hwpx', [
    { kind: 'line', text: '추진배경', level: 2 },
    { kind: 'line', text: ' ' },
    table('재원', '1,000\n천원'),
    table(null, '둘'),
    { kind: 'image', image },
    { kind: 'image', image: { ...image, alternative: null } },
  ]),
  warnings: [{ kind: 'memos-left-out', count: 2 } as const],
}

test('people are shown lines with their numbers, headings, tables, pictures and warnings', () => {
  expect(listDocument(read).split('\n')).toEqual([
    '계획.hwpx (hwpx)',
    '    1  ## 추진배경',
    '',
    '[재원] 1 x 1',
    '1,000 / 천원',
    '',
    '[표 2] 1 x 1',
    '둘',
    '    2  <BinData/a.png png 7 B> 안양천 사진',
    '    2  <BinData/a.png png 7 B>',
    '! 메모 2개를 빼고 읽었습니다.',
  ])
})

test('people are shown where a field, and a picture in a cell, stands', () => {
  const of = { kind: 'cell' as const, sheet: '표 1', cell: 'B2' }
  const shown = listDocument({
    ...documentOfFlow('계획.hwpx', 'hwpx', []),
    pieces: [{ text: '글', place: { kind: 'field', path: 'a.b' } }],
    images: [{ ...image, place: of }],
  })
  expect(shown.split('\n').slice(1)).toEqual(['  a.b  글', '   B2  <BinData/a.png png 7 B> 안양천 사진'])
})

test('programs are given paragraphs and grids apart, each with its place', () => {
  const told = describeDocument(read, null)
  expect(told.paragraphs.map(({ place }) => place)).toEqual([
    { kind: 'line', line: 1 },
    { kind: 'line', line: 2 },
  ])
  expect(told.grids.map(({ name, hidden, cells }) => [name, hidden, cells[0]?.place])).toEqual([
    ['재원', false, { kind: 'cell', sheet: '표 1', cell: 'A1' }],
    ['표 2', false, { kind: 'cell', sheet: '표 2', cell: 'A1' }],
  ])
  expect(told.warnings[0]).toMatchObject({ kind: 'memos-left-out', message: expect.stringContaining('메모') })
  expect(told.images).toHaveLength(2)
})

test('a text and a plan have neither pictures nor warnings; a field is named by its path', () => {
  const plan = readPlan('계획.json', '{"projects":[{"title":"안양천"}]}')
  if (plan === null) throw new Error('not a plan')
  expect(listDocument(plan)).toContain('projects[0].title  안양천')
  expect(describeDocument(plan, 'utf-8')).toMatchObject({ encoding: 'utf-8', images: [], warnings: [] })
})

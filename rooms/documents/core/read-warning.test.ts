import { expect, test } from 'vitest'
import { documentOfFlow } from './flow-document.ts'
import { withWarnings } from './read-warning.ts'

const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1 }
const ringing = `글${String.fromCharCode(7)}\t끝`

test('control characters are taken out of lines and cells and counted once; tabs and line feeds stay', () => {
  const read = documentOfFlow('가.hwpx', 'hwpx', [
    { kind: 'line', text: ringing },
    { kind: 'table', caption: null, cells: [{ ...cell, text: '칸\u0001\n둘' }] },
  ])
  const { pieces, tables, warnings } = withWarnings(read)
  expect(pieces.map(({ text }) => text)).toEqual(['글\t끝', '칸\n둘'])
  expect(tables[0]?.cells[0]?.text).toBe('칸\n둘')
  expect(warnings).toEqual([{ kind: 'control-characters-left-out', count: 2 }])
})

test('formulas and hidden sheets are told beside what the reader warned of', () => {
  const cells = [{ ...cell, text: '3', formula: 'A1+A2' }]
  const read = documentOfFlow('나.xlsx', 'xlsx', [{ kind: 'table', caption: null, cells }])
  const hidden = read.tables.map((table) => ({ ...table, hidden: true }))
  const { warnings } = withWarnings({ ...read, tables: hidden, warnings: [{ kind: 'memos-left-out', count: 3 }] })
  expect(warnings).toEqual([
    { kind: 'memos-left-out', count: 3 },
    { kind: 'formulas-not-computed', count: 1 },
    { kind: 'hidden-sheets', count: 1 },
  ])
})

test('what has nothing of them says nothing', () => {
  expect(withWarnings(documentOfFlow('다.hwpx', 'hwpx', [{ kind: 'line', text: '글' }]))).not.toHaveProperty('warnings')
})

test('headings keep their level, and a picture stands after the line before it', () => {
  const image = { name: 'BinData/a.png', type: 'png', bytes: 7, alternative: null }
  const { pieces, images } = documentOfFlow('라.hwpx', 'hwpx', [
    { kind: 'line', text: '제목', level: 1 },
    { kind: 'image', image },
  ])
  expect(pieces[0]).toMatchObject({ level: 1 })
  expect(images).toEqual([{ ...image, place: { kind: 'line', line: 1 } }])
})

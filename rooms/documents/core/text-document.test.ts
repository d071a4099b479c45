import { expect, test } from 'vitest'
import { guessSeparator } from './guess-separator.ts'
import { readPlainText } from './text-document.ts'

test.each([
  ['항목\t금액\n가\t1\n나\t2', '\t'],
  ['예산 총괄\n항목\t금액\n가\t1\n', '\t'],
  ['항목,금액\n가,"1,000"\n나,2,000', ','],
  ['항목,금액\n가,100\n나,200\n', ','],
  ['항목;금액\n가;1\n나;2', ';'],
  ['', null],
  ['한 줄', null],
  ['15,000,000원×1회=20,000,000원\n15,000,000원×1회=20,000,000원\n15,000,000원×1회=15,000,000원', null],
  ['회의, 포상\n공론장, 토론회\n교육, 홍보', null],
  ['1,000\n2,000\n3,000', null],
  ['가,나\n다 라\n마 바\n사', null],
])('%j is separated by %j', (text, separator) => {
  expect(guessSeparator(text, false)).toBe(separator)
})

test('a name that says table decides where the content leaves it open', () => {
  expect(guessSeparator('1,000\n2,000', true)).toBe(',')
  expect(guessSeparator('가;나', true)).toBe(';')
  expect(guessSeparator('가\n나', true)).toBe(',')
})

test('running text keeps every line, blank ones too', () => {
  const read = readPlainText('계획.txt', '가\r\n\r\n나\n')
  expect(read.format).toBe('text')
  expect(read.tables).toEqual([])
  expect(read.pieces.map(({ text, place }) => [text, place])).toEqual([
    ['가', { kind: 'line', line: 1 }],
    ['', { kind: 'line', line: 2 }],
    ['나', { kind: 'line', line: 3 }],
    ['', { kind: 'line', line: 4 }],
  ])
})

test('a table in text has its file for a sheet', () => {
  const read = readPlainText('예산.csv', '항목,금액\n가,1\n')
  expect(read.format).toBe('csv')
  expect(read.pieces.at(-1)).toEqual({ text: '1', place: { kind: 'cell', sheet: '예산', cell: 'B2', line: 2 } })
  expect(readPlainText('.csv', '가,1').tables[0]?.title).toBe('.csv')
})

import { expect, test } from 'vitest'
import { checkablePieces, maxChecked, maxRun } from './checkable-pieces.ts'
import type { Extracted, TableCell } from './extracted.ts'

const place = { kind: 'field', path: 'title' } as const
const prose = '가나 '.repeat(maxChecked).slice(0, maxChecked)
const notGiven = [`${prose}가`, '가'.repeat(maxRun + 1), ' '.repeat(maxRun + 1), '1'.repeat(maxRun + 1)]
const cellOf = (text: string): TableCell => ({ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, place })
const documentOf = (text: string, more: Partial<Extracted> = {}): Extracted => ({
  name: 'x',
  format: 'text',
  pieces: [{ text, place }],
  tables: [],
  ...more,
})

test('what people write is given to the rules as it is', () => {
  for (const text of ['', prose, ' '.repeat(maxRun), '가'.repeat(maxRun), `${'('.repeat(999)}`]) {
    const tables = [{ title: null, rows: 1, columns: 1, cells: [cellOf(text)] }]
    const document = documentOf(text, { tables, fields: [{ text, place }] })
    expect(checkablePieces(document)).toBe(document)
  }
})

test.each(notGiven)('what nobody writes counts as empty, wherever it stands', (text) => {
  const cells = [cellOf('가'), cellOf(text)]
  const given = checkablePieces(documentOf('가', { tables: [{ title: null, rows: 1, columns: 2, cells }] }))
  expect(given.pieces).toEqual([{ text: '가', place }])
  expect(given.tables[0]?.cells).toEqual([cellOf('가'), cellOf('')])
  expect(checkablePieces(documentOf(text)).pieces).toEqual([{ text: '', place }])
  const withFields = documentOf('가', { fields: [{ text, place }] })
  expect(checkablePieces(withFields).fields).toEqual([{ text: '', place }])
})

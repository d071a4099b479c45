import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDelimited, tableOfRows } from './delimited.ts'

const fieldsOf = (text: string, separator: ',' | '\t' = ',') =>
  readDelimited(text, separator).map(({ fields }) => fields)

test('quotes, doubled quotes and line ends inside quotes are read', () => {
  expect(readDelimited('항목,"1,000"\r\n"가""나","두\n줄"\n끝', ',')).toEqual([
    { line: 1, fields: ['항목', '1,000'] },
    { line: 2, fields: ['가"나', '두\n줄'] },
    { line: 4, fields: ['끝'] },
  ])
})

test('a lone quote stays, a quote that is never closed too', () => {
  expect(fieldsOf('"가"나,다')).toEqual([['"가"나', '다']])
  expect(fieldsOf('"가,나')).toEqual([['"가', '나']])
  expect(fieldsOf('가\r나\n\n')).toEqual([['가'], ['나'], ['']])
  expect(fieldsOf('가,')).toEqual([['가', '']])
  expect(fieldsOf('가\t나', '\t')).toEqual([['가', '나']])
  expect(fieldsOf('')).toEqual([])
  expect(fieldsOf('"가"')).toEqual([['가']])
})

test('any rows written with quotes are read back', () => {
  const field = fc.string({ unit: fc.constantFrom('가', '"', ',', '\n', '\r', ' ', '1') })
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, (written) => {
      const text = written.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(fieldsOf(text)).toEqual(written)
    }),
    { numRuns: 200 },
  )
})

test('rows become a table whose cells know their line', () => {
  const table = tableOfRows('예산', readDelimited('가,나\n\n"다\n라",', ','))
  expect(table).toMatchObject({ title: '예산', rows: 3, columns: 2 })
  expect(table.cells.map(({ text, place }) => [text, place])).toEqual([
    ['가', { kind: 'cell', sheet: '예산', cell: 'A1', line: 1 }],
    ['나', { kind: 'cell', sheet: '예산', cell: 'B1', line: 1 }],
    ['다\n라', { kind: 'cell', sheet: '예산', cell: 'A3', line: 3 }],
  ])
})

import { expect, test } from 'vitest'
import type { Extracted, TableCell } from './extracted.ts'
import { maxCells, maxLines, textWithinLimits, withinLimits } from './limits.ts'

const documentOf = (rows: number, columns: number, cells: readonly TableCell[] = []): Extracted => ({
  name: 'x',
  format: 'csv',
  pieces: [],
  tables: [{ title: null, rows, columns, cells }],
})

test('a text of more lines than are read is refused', () => {
  expect(textWithinLimits('가\n나')).toEqual({ ok: true, value: '가\n나' })
  expect(textWithinLimits('\n'.repeat(maxLines + 1))).toEqual({ ok: false, refusal: { kind: 'too-many-lines' } })
})

test('tables with too many cells, or that reach too far, are refused', () => {
  const cell: TableCell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '가', place: { kind: 'line', line: 1 } }
  expect(withinLimits(documentOf(3, 3))).toMatchObject({ ok: true })
  const refused = { ok: false, refusal: { kind: 'too-many-cells' } }
  expect(withinLimits(documentOf(1_000_000, 16_000))).toEqual(refused)
  expect(
    withinLimits(
      documentOf(
        1,
        1,
        Array.from({ length: maxCells + 1 }, () => cell),
      ),
    ),
  ).toEqual(refused)
})
